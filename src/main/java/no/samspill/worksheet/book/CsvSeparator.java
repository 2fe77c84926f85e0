package no.samspill.worksheet.book;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which letter parts the fields. A first line {@code sep=;} says it; else the one that gives most rows the same number of
 * fields. The comma must win clearly, since it also stands in sentences and in Norwegian numbers.
 *
 * @param from where the table begins, after the line that names the separator
 */
public record CsvSeparator(char separator, int from) {

    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=(.)\"?(\r\n|\r|\n|\\z)", Pattern.CASE_INSENSITIVE);
    private static final String CANDIDATES = ";\t|,";
    private static final double COMMA_MUST_WIN_BY = 0.8;
    private static final int ROWS_LOOKED_AT = 500;

    public static CsvSeparator of(String text) {
        Matcher declared = DECLARED.matcher(text);
        if (declared.find()) {
            return new CsvSeparator(declared.group(1).charAt(0), declared.end());
        }
        char best = ';';
        double most = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            double agreement = agreement(text, candidate) * (candidate == ',' ? COMMA_MUST_WIN_BY : 1);
            if (agreement > most) {
                best = candidate;
                most = agreement;
            }
        }
        return new CsvSeparator(best, 0);
    }

    /** The share of the rows that have the commonest number of fields above one. */
    private static double agreement(String text, char separator) {
        CsvText fields = new CsvText(text, 0, separator);
        Map<Integer, Integer> rowsByFields = new HashMap<>();
        int rows = 0;
        int inRow = 0;
        boolean filled = false;
        while (rows < ROWS_LOOKED_AT && fields.hasMore()) {
            filled |= !fields.field().isEmpty();
            inRow++;
            if (fields.endedRow()) {
                if (filled) {
                    rows++;
                    rowsByFields.merge(inRow, 1, Integer::sum);
                }
                filled = false;
                inRow = 0;
            }
        }
        rowsByFields.remove(1);
        int agreeing = rowsByFields.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return rows == 0 ? 0 : (double) agreeing / rows;
    }
}
