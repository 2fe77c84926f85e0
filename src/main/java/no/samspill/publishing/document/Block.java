package no.samspill.publishing.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.figure.Drawing;
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

    /**
     * A table with one more column, of pictures: a row each, under one axis. The table says in words what they show.
     *
     * @param years what the axis shows, all as wide; empty for one that is not named
     * @param share how much of the width the pictures take, measured against the table's columns
     * @param bars one for each row; null for a row without
     */
    record Bars(Table table, Drawing axis, List<String> years, List<@Nullable Drawing> bars, int share) implements Block {
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
            return Stream.concat(Stream.of(axis), bars.stream().filter(Objects::nonNull));
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
