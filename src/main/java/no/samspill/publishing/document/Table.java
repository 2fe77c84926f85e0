package no.samspill.publishing.document;

import java.util.List;

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
     */
    public record Column(String heading, int share, boolean numbers, boolean now) {
        public Column(String heading, int share, boolean numbers) {
            this(heading, share, numbers, false);
        }

        public Column(String heading, int share) {
            this(heading, share, false);
        }
    }

    /** The first cell names the row. */
    public record Row(List<Line> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
