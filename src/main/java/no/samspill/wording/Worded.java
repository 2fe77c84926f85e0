package no.samspill.wording;

/** Words that stood in one field, to the letter, with what was understood of them. */
public sealed interface Worded permits Schedule, Funding, Responsibility, Attractiveness, Status {

    /** The words to the letter. */
    String written();

    /** The same meaning beside other words: those that were written, where it was read from clearer ones. */
    Worded as(String other);
}
