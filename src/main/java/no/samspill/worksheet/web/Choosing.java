package no.samspill.worksheet.web;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of how the sheet is read.
 *
 * @param columns of every sheet that is read
 * @param sheets those that can be said to be of the plan or not; empty where there is only one
 * @param trial what it would become by what is chosen and not kept yet; null where nothing is
 */
public record Choosing(List<Of> columns, List<Which> sheets, @Nullable Trial trial) {

    public Choosing {
        columns = List.copyOf(columns);
        sheets = List.copyOf(sheets);
    }

    public boolean any() {
        return !columns.isEmpty() || !sheets.isEmpty();
    }

    /** The chooser of one column; null where it has none. */
    public @Nullable Of of(String at) {
        return columns.stream().filter(column -> column.at().equals(at)).findFirst().orElse(null);
    }

    public @Nullable Which which(String sheet) {
        return sheets.stream().filter(each -> each.name().equals(sheet)).findFirst().orElse(null);
    }

    /**
     * One column.
     *
     * @param at "Plan!F" @param key fit for a form
     * @param letter with the sheet's name where there are several
     * @param heading as written; null where nothing is
     * @param now what it is read as
     * @param chosen what a person says; empty while nobody does
     * @param choices what can be said, with its words
     * @param examples what stands in it
     * @param asked whether a question is about it, where its chooser stands
     */
    public record Of(
            String at, String key, String letter, @Nullable String heading, String now, String chosen, String name, SequencedMap<String, String> choices, List<String> examples, boolean asked) {
        public Of {
            examples = List.copyOf(examples);
        }
    }

    /** @param of whether it is read as a part of the plan @param chosen "plan", "ved", or empty while nobody has said */
    public record Which(String name, String key, boolean of, String chosen, boolean asked) {}

    /** What cells of the columns that somebody chose something else for would become. */
    public record Trial(List<Column> columns) {
        public Trial {
            columns = List.copyOf(columns);
        }
    }

    /** @param more cells that are not shown */
    public record Column(String letter, String as, List<Cell> cells, int more) {
        public Column {
            cells = List.copyOf(cells);
        }
    }

    public record Cell(String address, String written, String becomes) {}
}
