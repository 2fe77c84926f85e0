package no.samspill.publishing.slides;

import java.util.List;
import no.samspill.publishing.document.Block.Figure;
import org.jspecify.annotations.Nullable;

/** One slide before it is drawn. */
sealed interface Slide {
    String title();

    /** What the speaker says beside it; empty for nothing. */
    String notes();

    record Opening(String title, String under, int municipalities, String notes) implements Slide {}

    /** @param kicker the part of the plan it stands in; null for none */
    record Points(@Nullable String kicker, String title, List<Point> points, String notes) implements Slide {
        public Points {
            points = List.copyOf(points);
        }
    }

    record Picture(String title, Figure figure, String notes) implements Slide {}

    /** @param language BCP 47, where it is another than the paper's; null where it is the same */
    record Point(Weight weight, String text, @Nullable String language) {}

    /** How a point stands out. */
    enum Weight {
        LABEL,
        STRONG,
        PLAIN,
        QUIET,
        LISTED;

        /** In points; never below 18. */
        double size() {
            return this == STRONG ? 20 : this == PLAIN ? 22 : 18;
        }

        /** The room above, in points. */
        double above() {
            return switch (this) {
                case LABEL, STRONG -> 12;
                case PLAIN, LISTED -> 6;
                case QUIET -> 2;
            };
        }
    }
}
