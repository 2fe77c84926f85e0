package no.samspill.worksheet.book;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One cell element: its attributes first, then its content written to the sheet. */
final class OdsCell {

    private static final Pattern ERROR = Pattern.compile("#[A-ZÆØÅ/0]+[!?]?|(Err|Feil):\\d{3}");

    private static final Pattern FINER_THAN_JAVA = Pattern.compile("([.,]\\d{1,9})\\d*S$");
    private static final int SECONDS_IN_A_DAY = 86_400;

    private final Xml xml;
    private final BookDraft book;
    private final SheetDraft sheet;
    private final int row;
    private final int column;
    private @Nullable String style;
    private @Nullable String type;
    private @Nullable String value;
    private @Nullable String formula;
    /** A formula whose answer is nothing has an empty paragraph; one that was never worked out has none. */
    private boolean answered;
    private boolean failed;
    private int times = 1;
    private int columns = 1;
    private int rows = 1;

    OdsCell(Xml xml, BookDraft book, SheetDraft sheet, int row, int column) {
        this.xml = xml;
        this.book = book;
        this.sheet = sheet;
        this.row = row;
        this.column = column;
        XMLStreamReader raw = xml.raw();
        for (int i = 0; i < raw.getAttributeCount(); i++) {
            attribute(raw.getAttributeLocalName(i), raw.getAttributeValue(i));
        }
    }

    private void attribute(String name, String written) {
        switch (name) {
            case "style-name" -> style = written;
            case "value-type" -> {
                // The office's own type, or LibreOffice's finer one, which alone knows an error.
                failed |= written.equals("error");
                type = type == null ? written : type;
            }
            case "value", "date-value", "time-value", "boolean-value", "string-value" -> value = written;
            case "formula" -> formula = written;
            case "number-columns-repeated" -> times = Ods.count(written);
            case "number-columns-spanned" -> columns = Ods.count(written);
            case "number-rows-spanned" -> rows = Ods.count(written);
            default -> {}
        }
    }

    @Nullable String style() {
        return style;
    }

    /** Writes the cell as many times as it stands, and says how many columns that was. */
    int write(@Nullable DateDress date) throws XMLStreamException, Refusal {
        String seen = content();
        if (columns > 1 || rows > 1) {
            sheet.merge(row, column, row + rows - 1, column + columns - 1);
        }
        for (int i = 0; i < times; i++) {
            if (!one(column + i, seen, date)) {
                break;
            }
        }
        return times;
    }

    private String content() throws XMLStreamException, Refusal {
        OdsText text = new OdsText(xml, sheet.longest());
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "p", "h" -> {
                    answered = true;
                    text.paragraph();
                }
                case "annotation" -> sheet.remark(row, column, OdsText.note(xml, sheet.longest()));
                case "frame", "custom-shape", "g", "control", "rect", "line", "ellipse", "path", "table" -> {
                    book.drawing(sheet.name());
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        return text.toString();
    }

    /** @return whether there was anything to write */
    private boolean one(int at, String seen, @Nullable DateDress date) throws Refusal {
        String held = value == null ? "" : value;
        boolean text = type == null || type.equals("string");
        if (failed || (!text && ERROR.matcher(seen).matches())) {
            sheet.cell(at, seen.isEmpty() ? "#N/A" : seen, CellKind.ERROR);
        } else if (text) {
            String words = seen.isEmpty() ? held : seen;
            if (words.isEmpty() && formula != null && type == null && !answered) {
                sheet.formulaWithoutValue(at, formula.replaceFirst("^(of:|oooc:|msoxl:)?=", ""));
            } else if (Blank.is(words)) {
                return false;
            } else {
                sheet.cell(at, words, CellKind.TEXT);
            }
        } else {
            typed(at, String.valueOf(type), held, seen, date);
        }
        return true;
    }

    private void typed(int at, String kind, String held, String seen, @Nullable DateDress date) throws Refusal {
        switch (kind) {
            case "boolean" -> sheet.cell(at, Truth.shown(held.equals("true")), CellKind.BOOLEAN);
            case "date" -> date(at, held, seen, date);
            case "time" -> sheet.cell(at, time(held, seen, date), CellKind.DATE);
            case String any when Truth.isShown(seen) -> sheet.cell(at, Truth.shown(!held.equals("0")), CellKind.BOOLEAN);
            default -> sheet.cell(at, OdsNumber.show(held, seen, kind.equals("percentage")), CellKind.NUMBER);
        }
    }

    private void date(int at, String held, String seen, @Nullable DateDress dress) throws Refusal {
        boolean showsPart = dress == null || dress.day() || dress.month() || dress.year() || dress.hour();
        if (showsPart || seen.isEmpty()) {
            sheet.isoDate(at, held, dress == null ? GeneralDress.GENERAL : dress);
        } else {
            sheet.cell(at, seen, CellKind.DATE);
        }
    }

    private static String time(String held, String seen, @Nullable DateDress dress) {
        try {
            long seconds = Math.round(Duration.parse(FINER_THAN_JAVA.matcher(held).replaceFirst("$1S")).toMillis() / 1000.0);
            boolean withSeconds = dress == null ? seconds % 60 != 0 : dress.second();
            boolean elapsed = dress == null ? seconds < 0 || seconds >= SECONDS_IN_A_DAY : dress.elapsed();
            DateDress time = new DateDress(false, false, false, true, withSeconds, elapsed, false);
            return time.show((double) seconds / SECONDS_IN_A_DAY);
        } catch (DateTimeParseException e) {
            return seen;
        }
    }
}
