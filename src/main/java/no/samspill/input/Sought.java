package no.samspill.input;

import no.samspill.ledger.ElementId;

/**
 * Which contributions somebody looks for.
 *
 * @param words a part of what is said, in capitals or not, or a number; empty for any
 */
public record Sought(Kind kind, About about, String words) {
    /** How far they have come. OPEN is what somebody still has to say what became of. */
    public enum Kind { ALL, UNREAD, OPEN, HIDDEN }

    /** What they are about. */
    public sealed interface About {}

    public record Anything() implements About {}

    public record NoArea() implements About {}

    public record Area(ElementId id) implements About {}

    public static Sought everything() {
        return new Sought(Kind.ALL, new Anything(), "");
    }
}
