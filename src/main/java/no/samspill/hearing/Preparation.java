package no.samspill.hearing;

/** What came of beginning to prepare a hearing. */
public sealed interface Preparation {

    record Prepared(Hearing hearing) implements Preparation {}

    /** One is being prepared already: it comes first. */
    record Already(Hearing hearing) implements Preparation {}

    /** The plan has no such version. */
    record NoVersion() implements Preparation {}

    /** Another round hears another text, and there is none since. @param version that was heard */
    record SameVersion(int version) implements Preparation {}

    /** The round before is not over, or was never held. */
    record NotOver() implements Preparation {}

    /** The council is no more: whoever took over hears its plan. */
    record Dissolved() implements Preparation {}
}
