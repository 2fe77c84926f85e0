package no.samspill.files;

/** Why a file was not taken. */
public sealed interface Refusal {

    record Empty() implements Refusal {}

    /** Too many pictures are painted just now. */
    record Busy() implements Refusal {}

    record TooLarge(long megabytes) implements Refusal {}

    record TooMany(int most) implements Refusal {}

    /** @param type what its content says it is */
    record NotThatKind(String type) implements Refusal {}

    /** A picture of a kind that we cannot take the place and the camera out of. @param type what its content says it is */
    record OtherPicture(String type) implements Refusal {}

    /** A picture that is broken, or larger than anybody's camera makes. @param megapixels the most we read */
    record Unreadable(int megapixels) implements Refusal {}
}
