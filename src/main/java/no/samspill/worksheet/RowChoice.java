package no.samspill.worksheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samspill.plan.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that a row is, whatever stands in it.
 *
 * @param title what it is called; null for the words that stand where its title does
 */
public record RowChoice(As as, @Nullable String title) {

    /** Everything a row can be said to be. */
    public enum As {
        AREA(Kind.FOCUS_AREA, "satsingsområde"),
        GOAL(Kind.GOAL, "målsetting"),
        STRATEGY(Kind.STRATEGY, "strategi"),
        MEASURE(Kind.MEASURE, "tiltak"),
        /** More words about the row above. */
        ABOVE(null, "over"),
        /** A heading over nothing: its words are a note. */
        HEADING(null, "overskrift"),
        /** Out of the plan; its words are kept with the reading, and said. */
        NOTHING(null, "ikke");

        /** The element it begins; null where it begins none. */
        public final @Nullable Kind kind;

        private final String norwegian;

        As(@Nullable Kind kind, String norwegian) {
            this.kind = kind;
            this.norwegian = norwegian;
        }

        static As of(Kind kind) {
            return List.of(values()).stream().filter(as -> as.kind == kind).findFirst().orElseThrow();
        }

        /** By its name or its Norwegian word, in any case; empty for no such. */
        public static Optional<As> of(String name) {
            String plain = name.strip().toLowerCase(Locale.ROOT);
            return List.of(values()).stream().filter(as -> as.name().toLowerCase(Locale.ROOT).equals(plain) || as.norwegian.equals(plain)).findFirst();
        }

        /** Names the words for it among the messages. */
        public String key() {
            return kind == null ? "import.row." + name() : "sheet.kind." + kind;
        }
    }

    /** What it is, and after a colon what it is called: "MEASURE", "GOAL:Flere møteplasser". */
    @Override
    public String toString() {
        return title == null ? as.name() : as.name() + ":" + title;
    }

    /** @return empty for what says nothing that a row can be */
    public static Optional<RowChoice> of(String written) {
        int colon = written.indexOf(':');
        String title = colon < 0 ? "" : written.substring(colon + 1).strip();
        return As.of(colon < 0 ? written : written.substring(0, colon)).map(as -> new RowChoice(as, as.kind == null || title.isEmpty() ? null : title));
    }
}
