package no.samspill.publishing.deck;

import java.util.List;
import no.samspill.figure.Drawing;
import no.samspill.figure.Lamp;
import no.samspill.publishing.document.Block.Figure;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** One slide before it is drawn. */
public sealed interface Slide {
    String title();

    /** What the speaker says beside it; empty for nothing. */
    String notes();

    /** The same slide, with this to say beside it, too. */
    default Slide noted(String more) {
        String all = Notes.joined(notes(), more);
        return switch (this) {
            case Opening it -> new Opening(it.title, it.under, it.lamps, it.names, all);
            case Statement it -> new Statement(it.title, it.said, it.points, all);
            case Points it -> new Points(it.kicker, it.title, it.points, all);
            case Grid it -> new Grid(it.kicker, it.title, it.lead, it.table, all);
            case Picture it -> new Picture(it.title, it.lead, it.figure, all);
            case Counted it -> new Counted(it.title, it.lead, it.tally, it.under, all);
            case Banded it -> new Banded(it.kicker, it.title, it.lead, it.bands, all);
            case Coded it -> it;
        };
    }

    /** The same slide by another title. */
    default Slide called(String other) {
        return switch (this) {
            case Opening it -> new Opening(other, it.under, it.lamps, it.names, it.notes);
            case Statement it -> new Statement(other, it.said, it.points, it.notes);
            case Points it -> new Points(it.kicker, other, it.points, it.notes);
            case Grid it -> new Grid(it.kicker, other, it.lead, it.table, it.notes);
            case Picture it -> new Picture(other, it.lead, it.figure, it.notes);
            case Counted it -> new Counted(other, it.lead, it.tally, it.under, it.notes);
            case Banded it -> new Banded(it.kicker, other, it.lead, it.bands, it.notes);
            case Coded it -> new Coded(other, it.points, it.code, it.alt);
        };
    }

    /** @param said what its council has done; null where nothing is told */
    record Named(String name, @Nullable String said) {}

    /** @param under line by line @param lamps one a municipality, by name, which the notes say too */
    record Opening(String title, List<String> under, List<Lamp> lamps, List<Named> names, String notes) implements Slide {
        public Opening {
            under = List.copyOf(under);
            lamps = List.copyOf(lamps);
            names = List.copyOf(names);
        }
    }

    /** One thing to remember. @param title what it is: "Overordnet mål" */
    record Statement(String title, Line said, List<Point> points, String notes) implements Slide {
        public Statement {
            points = List.copyOf(points);
        }
    }

    /** @param kicker the part of the plan it stands in, or what it is; null for none */
    record Points(@Nullable String kicker, String title, List<Point> points, String notes) implements Slide {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Rows that are few and short enough to be read. @param lead what stands before them, in a line or two; empty for nothing */
    record Grid(@Nullable String kicker, String title, List<Point> lead, Table table, String notes) implements Slide {
        public Grid {
            lead = List.copyOf(lead);
        }
    }

    /** @param lead what stands before it, in a line or two; empty for nothing */
    record Picture(String title, List<Point> lead, Figure figure, String notes) implements Slide {
        public Picture {
            lead = List.copyOf(lead);
        }
    }

    /** How many there are of each, in one band and in numbers. @param lead what stands before @param under what stands below; both empty for nothing */
    record Counted(String title, List<Point> lead, Block.Tally tally, List<Point> under, String notes) implements Slide {
        public Counted {
            lead = List.copyOf(lead);
            under = List.copyOf(under);
        }
    }

    /** Rows with what each is made of. @param lead what stands before; empty for nothing */
    record Banded(@Nullable String kicker, String title, List<Point> lead, Block.Bands bands, String notes) implements Slide {
        public Banded {
            lead = List.copyOf(lead);
        }
    }

    /** @param alt what the code leads to, which the points say too */
    record Coded(String title, List<Point> points, Drawing code, String alt) implements Slide {
        public Coded {
            points = List.copyOf(points);
        }

        @Override
        public String notes() {
            return "";
        }
    }

    /** @param language BCP 47, where it is another than the paper's; null where it is the same */
    record Point(Weight weight, String text, @Nullable String language) {}

    /** How a point stands out. */
    enum Weight {
        LABEL,
        STRONG,
        PLAIN,
        QUIET,
        LISTED,
        /** One of a few, each as short as a name. */
        GREAT;

        /** In points; never below 20. */
        public double size() {
            return switch (this) {
                case GREAT -> 28;
                case PLAIN -> 22;
                case STRONG, LABEL, QUIET, LISTED -> 20;
            };
        }

        /** The room above, in points. */
        double above() {
            return switch (this) {
                case LABEL, STRONG, GREAT -> 12;
                case PLAIN, LISTED -> 6;
                case QUIET -> 2;
            };
        }
    }
}
