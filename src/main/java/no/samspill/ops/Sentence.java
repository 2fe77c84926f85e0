package no.samspill.ops;

import no.samspill.kernel.Words;

/** Something a command has to say, in whichever language it is asked for. */
public interface Sentence {
    String in(Words words);
}
