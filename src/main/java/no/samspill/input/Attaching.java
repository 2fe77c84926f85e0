package no.samspill.input;

import no.samspill.files.Refusal;

/** What came of a file that somebody wanted to attach. */
public sealed interface Attaching {

    record Attached(Attachment attachment) implements Attaching {}

    record Refused(Refusal why) implements Attaching {}
}
