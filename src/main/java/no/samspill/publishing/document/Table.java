package no.samspill.publishing.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows under one head, which every page repeats.
 *
 * @param caption what the table says; read aloud before it
 */
public record Table(String caption, List<Column> columns, List<Row> rows) {

    /** @throws IllegalArgumentException if a row has more or fewer cells than there are columns */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row + " does not fill " + columns);
            }
        }
    }

    /**
     * @param share how much of the width the column takes, measured against the others
     * @param numbers whether it holds numbers, which stand under each other
     * @param now whether it is of the time we are in
     * @param upright whether its heading stands on end and its cells in the middle: of many, each with a sign or a number
     */
    public record Column(String heading, int share, boolean numbers, boolean now, boolean upright) {
        public Column(String heading, int share, boolean numbers, boolean now) {
            this(heading, share, numbers, now, false);
        }

        public Column(String heading, int share, boolean numbers) {
            this(heading, share, numbers, false);
        }

        public Column(String heading, int share) {
            this(heading, share, false);
        }

        public static Column upright(String heading, int share) {
            return new Column(heading, share, false, false, true);
        }
    }

    /** Without the columns in which no row says anything. The first, which names the rows, stays. */
    public Table lean() {
        List<Integer> said = IntStream.range(0, columns.size())
                .filter(at -> at == 0 || rows.stream().filter(row -> row.kind() == Row.Kind.PLAIN || row.kind() == Row.Kind.SUM).anyMatch(row -> !row.cells().get(at).isEmpty()))
                .boxed()
                .toList();
        return new Table(caption, said.stream().map(columns::get).toList(), rows.stream().map(row -> new Row(said.stream().map(row.cells()::get).toList(), row.kind())).toList());
    }

    /** The first cell names the row; of a {@link Kind#GROUP}, it is all there is. */
    public record Row(List<Line> cells, Kind kind) {
        /** Letters in a cell: half a page in the narrowest that has so many. */
        private static final int LONG = 1_000;
        private static final int TEXT = 250;

        public Row(List<Line> cells, @Nullable Kind kind) {
            this.cells = List.copyOf(cells);
            // What was kept before there were others, is plain.
            this.kind = kind == null ? Kind.PLAIN : kind;
        }

        public Row(List<Line> cells) {
            this(cells, Kind.PLAIN);
        }

        /** What the rows below it have in common, across all columns. */
        public static Row group(Line said, int columns) {
            return new Row(Stream.concat(Stream.of(said), Stream.generate(() -> Line.EMPTY).limit(columns - 1L)).toList(), Kind.GROUP);
        }

        /** More about the row above it, across all columns but the first. */
        public static Row more(Line said, int columns) {
            return new Row(Stream.concat(Stream.of(Line.EMPTY, said), Stream.generate(() -> Line.EMPTY).limit(columns - 2L)).toList(), Kind.MORE);
        }

        /** Whether it goes on where a page ends: one that may not, and is taller than a page, is cut off by some who read it. */
        public boolean goesOn() {
            return cells.stream().anyMatch(cell -> cell.plain().length() > LONG);
        }

        /** Whether it is a heading, and no text that one reads for its own sake. */
        public boolean heads() {
            return kind == Kind.GROUP && cells.getFirst().plain().length() <= TEXT;
        }

        /** Of a row that says one thing: where it begins. It goes on to the last column. */
        public int begins() {
            return IntStream.range(0, cells.size()).filter(at -> !cells.get(at).isEmpty()).findFirst().orElse(0);
        }

        public enum Kind {
            PLAIN,
            GROUP,
            MORE,
            SUM;

            public boolean saysOneThing() {
                return this == GROUP || this == MORE;
            }
        }
    }
}
