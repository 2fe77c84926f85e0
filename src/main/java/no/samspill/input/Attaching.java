package no.samspill.input;

/** What came of a file that somebody wanted to attach. */
public sealed interface Attaching {

    record Attached(Attachment attachment) implements Attaching {}

    record Empty() implements Attaching {}

    record TooLarge(long megabytes) implements Attaching {}

    record TooMany(int most) implements Attaching {}

    /** @param type what its content says it is */
    record NotThatKind(String type) implements Attaching {}
}
