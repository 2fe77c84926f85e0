package no.samspill.input;

/** What came of a file that somebody wanted to attach. */
public sealed interface Attaching {

    record Attached(Attachment attachment) implements Attaching {}

    /** Why a file was not taken. */
    sealed interface Refused extends Attaching {}

    record Empty() implements Refused {}

    record TooLarge(long megabytes) implements Refused {}

    record TooMany(int most) implements Refused {}

    /** @param type what its content says it is */
    record NotThatKind(String type) implements Refused {}

    /** A picture of a kind that we cannot take the place and the camera out of. @param type what its content says it is */
    record OtherPicture(String type) implements Refused {}

    /** A picture that is broken, or larger than anybody's camera makes. @param megapixels the most we read */
    record Unreadable(int megapixels) implements Refused {}
}
