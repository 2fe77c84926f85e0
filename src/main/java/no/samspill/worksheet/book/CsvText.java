package no.samspill.worksheet.book;

/**
 * Walks through separated text field by field, as the spreadsheet programs do: a quotation mark counts only where a field
 * begins, two of them inside are one, and letters after the closing one still belong to the field.
 */
public final class CsvText {

    private final String text;
    private final char separator;
    private int at;
    private boolean quoted;
    private boolean needed;
    private boolean open;
    private boolean endsRow = true;

    public CsvText(String text, int from, char separator) {
        this.text = text;
        this.at = from;
        this.separator = separator;
    }

    /** Whether there is another row, or another field in this one. */
    public boolean hasMore() {
        return at < text.length() || !endsRow;
    }

    /** The next field. Then the three questions below are about it. */
    public String field() {
        quoted = at < text.length() && text.charAt(at) == '"';
        open = false;
        String field = quoted ? quotedField() : upToEnd();
        needed = quoted && field.indexOf(separator) >= 0;
        pass();
        return field;
    }

    /** Whether the field has quotation marks that it did not need: the mark of a text, in the programs that set it. */
    boolean quotedByChoice() {
        return quoted && !needed;
    }

    /** Whether the field's quotation mark was never closed. */
    public boolean wasOpen() {
        return open;
    }

    public boolean endedRow() {
        return endsRow;
    }

    private String quotedField() {
        StringBuilder field = new StringBuilder();
        int from = at + 1;
        int mark = text.indexOf('"', from);
        while (mark >= 0 && mark + 1 < text.length() && text.charAt(mark + 1) == '"') {
            field.append(text, from, mark + 1);
            from = mark + 2;
            mark = text.indexOf('"', from);
        }
        open = mark < 0;
        field.append(text, from, open ? text.length() : mark);
        at = open ? text.length() : mark + 1;
        String after = upToEnd();
        return Blank.is(after) ? field.toString() : field.append(after).toString();
    }

    private String upToEnd() {
        int from = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private void pass() {
        endsRow = at >= text.length() || text.charAt(at) != separator;
        if (at < text.length()) {
            boolean both = text.startsWith("\r\n", at);
            at += both ? 2 : 1;
        }
    }
}
