package no.samspill.publishing.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.figure.Band;
import no.samspill.figure.Drawing;
import no.samspill.figure.Shares;
import org.jspecify.annotations.Nullable;

/** One piece of a section, between two headings. */
public sealed interface Block {

    record Paragraph(Line line) implements Block {}

    /** What one reads who reads one sentence, under the heading. */
    record Lead(Line line) implements Block {}

    record Listing(boolean ordered, List<Item> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        /** @param under lists inside the item */
        public record Item(Line line, List<Listing> under) {
            public Item {
                under = List.copyOf(under);
            }
        }

        public static Listing of(List<Line> lines) {
            return new Listing(false, lines.stream().map(line -> new Item(line, List.of())).toList());
        }
    }

    /** Short answers to what a reader asks first: when, who, with what money. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** Something to know before reading on. */
    record Note(Line line) implements Block {}

    /** Says honestly that something is not there yet, and where it will come from. */
    record Missing(Line line) implements Block {}

    record TableBlock(Table table) implements Block {}

    /** What must be known of what stands above it, in small letters. */
    record Caption(Line line) implements Block {}

    /** How many of each there are: all of them in one band, and each number with what it is of. @param alt the same in words */
    record Tally(Drawing drawing, String alt, List<Count> counts) implements Block {
        public Tally {
            counts = List.copyOf(counts);
        }

        public record Count(int number, Shares.Kind kind) {}

        /** The same as a table of one row. */
        public Table twin() {
            return new Table(alt, counts.stream().map(count -> new Table.Column(count.kind().name(), 1)).toList(), List.of(new Table.Row(counts.stream().map(count -> Line.of(String.valueOf(count.number()))).toList())));
        }

        public Band band() {
            return Band.counted(counts.stream().map(Count::number).toList(), counts.stream().map(Count::kind).toList());
        }
    }

    /**
     * A table with one more column, of what each row is made of. The table says the same in numbers or words.
     *
     * @param name of its pictures, unique in its paper
     * @param heading over them
     * @param share how much of the width they take, measured against the table's columns
     * @param after how many of the table's columns stand after them
     * @param bands one for each row; null for a row without
     * @param squares whether few are told one by one
     */
    record Bands(String name, Table table, String heading, int share, int after, List<@Nullable Band> bands, boolean squares, List<Shares.Kind> key) implements Block {
        private static final double WIDTH = 680;
        private static final double TALL = 26;

        public Bands {
            bands = Collections.unmodifiableList(new ArrayList<>(bands));
            key = List.copyOf(key);
        }

        /** As pictures, one for each row. */
        public Bars bars() {
            double width = WIDTH * share / (share + table.columns().stream().mapToInt(Table.Column::share).sum()) - 12;
            double most = most();
            List<@Nullable Drawing> drawn = new ArrayList<>();
            for (int at = 0; at < bands.size(); at++) {
                Band band = bands.get(at);
                String alt = table.rows().get(at).cells().stream().map(Line::plain).collect(Collectors.joining(" "));
                drawn.add(band == null ? null : squares ? band.squares(name + "-" + at, width, alt) : band.bar(name + "-" + at, width, TALL, band.whole() == 0 ? 1 : band.unit() ? band.whole() : most, alt));
            }
            return new Bars(table, null, List.of(heading), drawn, share, after);
        }

        /** The whole of the widest. */
        public double most() {
            return bands.stream().filter(Objects::nonNull).mapToDouble(Band::whole).max().orElse(1);
        }

        public Drawing keyed() {
            return Band.key(name + "-nokkel", key, WIDTH);
        }
    }

    /**
     * A table with one more column, of pictures: a row each, under one axis. The table says in words what they show.
     *
     * @param axis null where what stands over them is words alone
     * @param years what the axis shows, all as wide; empty for one that is not named
     * @param share how much of the width the pictures take, measured against the table's columns
     * @param bars one for each row; null for a row without
     * @param after how many of the table's columns stand after them
     */
    record Bars(Table table, @Nullable Drawing axis, List<String> years, List<@Nullable Drawing> bars, int share, int after) implements Block {
        public Bars(Table table, Drawing axis, List<String> years, List<@Nullable Drawing> bars, int share) {
            this(table, axis, years, bars, share, 0);
        }

        /** @throws IllegalArgumentException if there are more or fewer pictures than rows */
        public Bars {
            bars = Collections.unmodifiableList(new ArrayList<>(bars));
            years = List.copyOf(years);
            if (bars.size() != table.rows().size()) {
                throw new IllegalArgumentException(bars.size() + " pictures for " + table.rows().size() + " rows");
            }
        }

        /** The axis in words. */
        public String span() {
            return years.stream().filter(year -> !year.isEmpty()).collect(Collectors.joining(", "));
        }

        /** The widths of the whole, the pictures' last. */
        public int total() {
            return share + table.columns().stream().mapToInt(Table.Column::share).sum();
        }

        public Stream<Drawing> drawings() {
            return Stream.concat(Stream.of(axis), bars.stream()).filter(Objects::nonNull).map(Objects::requireNonNull);
        }
    }

    /** A small sign, with the words that say the same. */
    record Sign(Drawing drawing, Line line) implements Block {
        /** The width, in millimetres. */
        public static final int SIDE = 7;
    }

    /** A small square for a camera to read; the words beside it say the same. @param alt what it leads to */
    record Code(Drawing drawing, String alt) implements Block {
        /** The side, in millimetres. */
        public static final int SIDE = 34;
    }

    /**
     * A drawing and the same content as a table.
     *
     * @param alt the drawing in one or two sentences
     * @param told whether the table says what is worth showing beside the drawing too, where a reader sees one at a time
     * @param wide the same for a slide, broad and with few rows; null where the drawing itself does
     */
    record Figure(Drawing drawing, String caption, String alt, Table twin, boolean told, @Nullable Drawing wide) implements Block {

        public Figure(Drawing drawing, String caption, String alt, Table twin, boolean told) {
            this(drawing, caption, alt, twin, told, null);
        }

        /** As it is shown on a wall. */
        public Drawing onSlide() {
            return wide == null ? drawing : wide;
        }
    }
}
