package no.samspill.facts.cube;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why there is no number where one could stand, as the producers of official statistics mark it. None of them is nought. */
public enum Sign {
    /** There can be none: the place or the thing was not there. */
    NOT_APPLICABLE("."),
    /** It was never gathered, or is lost. */
    MISSING(".."),
    /** It is known, and withheld for the sake of those it is about. */
    SUPPRESSED(":"),
    /** It comes later. */
    NOT_YET("…"),
    /** The source has a dash: some mean nought by it, some nothing; it does not say which. */
    DASH("-");

    private final String symbol;

    Sign(String symbol) {
        this.symbol = symbol;
    }

    /** As it is printed in tables. */
    public String symbol() {
        return symbol;
    }

    /** The key of its words: what it says to a reader. */
    public String key() {
        return "sign." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sign that is written so; null where it is none. */
    public static @Nullable Sign of(String written) {
        return switch (written.strip()) {
            case "." -> NOT_APPLICABLE;
            case ".." -> MISSING;
            case ":" -> SUPPRESSED;
            case "…", "..." -> NOT_YET;
            case "-", "–", "—", "−" -> DASH;
            default -> null;
        };
    }
}
