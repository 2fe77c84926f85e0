package no.samspill.facts.source;

import java.net.URI;

/** The way to one source. */
interface Line {
    Answer<byte[]> get(URI at);

    Answer<byte[]> post(URI at, String json);
}
