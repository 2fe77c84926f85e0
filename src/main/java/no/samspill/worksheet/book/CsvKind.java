package no.samspill.worksheet.book;

import java.util.regex.Pattern;

/** What a field without quotation marks was before it became text: the programs put them only around texts. */
final class CsvKind {

    private static final Pattern NUMBER =
            Pattern.compile("[-\u2212+]?(\\d+|\\d{1,3}([ \u00A0\u202F]\\d{3})+)([.,]\\d+)?([ \u00A0]?%)?");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ERROR = Pattern.compile("#[A-ZÆØÅ/0]+[!?]|#N/A|#I/T");

    private CsvKind() {}

    static CellKind of(String field) {
        if (field.isEmpty() || field.length() > 40) {
            return CellKind.TEXT;
        }
        if (NUMBER.matcher(field).matches()) {
            return CellKind.NUMBER;
        }
        if (DATE.matcher(field).matches()) {
            return CellKind.DATE;
        }
        if (Truth.isShown(field)) {
            return CellKind.BOOLEAN;
        }
        return ERROR.matcher(field).matches() ? CellKind.ERROR : CellKind.TEXT;
    }
}
