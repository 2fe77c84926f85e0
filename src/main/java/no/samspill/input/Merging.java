package no.samspill.input;

/** What came of handling one contribution together with another. */
public sealed interface Merging {

    record Merged(Contribution into) implements Merging {}

    /** There is none of that number in this plan. */
    record NoSuch(long number) implements Merging {}

    /** One cannot be handled together with itself, or with one that is handled together with it. */
    record Itself() implements Merging {}

    /** One of them is split: its parts are handled each by itself. */
    record IsSplit(long number) implements Merging {}
}
