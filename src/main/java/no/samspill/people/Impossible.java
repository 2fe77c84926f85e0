package no.samspill.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why something cannot have happened.
 *
 * @param who the organisation that stands in the way, by name
 * @param day that stands in the way; null where none does
 */
public record Impossible(Why why, String who, @Nullable LocalDate day) {

    public enum Why {
        /** It had ended by then. */
        ENDED,
        /** It had not begun yet. */
        NOT_BEGUN,
        /** Something that begins on that day or later is entered already. */
        LATER,
        SAME_NAME,
        SAME_NUMBER,
        /** Another organisation has the number on that day, or gets it later. */
        NUMBER_IN_USE,
        /** Only municipalities have numbers. */
        NO_NUMBERS,
        /** Organisations of different kinds do not become each other. */
        OTHER_KIND,
        /** Two or more are needed. */
        TOO_FEW,
        /** It would come before what it comes of. */
        CYCLE,
        /** A successor takes over the day its predecessor ends, not before. */
        BEFORE_THE_END,
        MEMBER_ALREADY,
        NO_MEMBER,
        /** Municipalities are members, of regional councils. */
        NO_COUNCIL
    }
}
