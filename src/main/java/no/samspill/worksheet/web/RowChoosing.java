package no.samspill.worksheet.web;

import java.util.List;
import java.util.SequencedMap;

/**
 * What can be said of rows.
 *
 * @param choices everything a row can be said to be, with its words
 * @param sheets that rows can be said of
 * @param said what is said, rows that are the same together
 * @param trial what rows would become by what is chosen and not kept yet
 * @param more rows of the trial that are not shown
 */
public record RowChoosing(SequencedMap<String, String> choices, List<String> sheets, List<Said> said, List<Becomes> trial, int more) {

    public RowChoosing {
        sheets = List.copyOf(sheets);
        said = List.copyOf(said);
        trial = List.copyOf(trial);
    }

    /**
     * A question about one row.
     *
     * @param at "Plan!14"
     * @param key fit for a form
     * @param row its number, with its title where it has one
     * @param now what it is read as, and in words
     * @param titled whether what it is called is asked as well
     */
    public record Of(String at, String key, String row, String now, String nowWords, boolean titled) {}

    /** @param rows as people write them: "3, 5, 7–9" @param chosen what they are @param title empty for the words that stand there */
    public record Said(String sheet, String rows, String chosen, String title) {}

    public record Becomes(String row, String written, String becomes) {}
}
