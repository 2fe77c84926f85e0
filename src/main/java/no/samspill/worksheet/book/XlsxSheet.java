package no.samspill.worksheet.book;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One worksheet part, read once from top to bottom. The inner loops speak to the XML reader itself: they are the time. */
final class XlsxSheet {

    private final Xml xml;
    private final XMLStreamReader raw;
    private final SheetDraft sheet;
    private final XlsxStyles styles;
    private final XlsxStrings strings;
    private final int longest;
    private int row;
    private int column;

    XlsxSheet(Xml xml, SheetDraft sheet, XlsxStyles styles, XlsxStrings strings) {
        this.xml = xml;
        this.raw = xml.raw();
        this.sheet = sheet;
        this.styles = styles;
        this.strings = strings;
        this.longest = sheet.longest();
    }

    void read() throws XMLStreamException, Refusal {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "c" -> cell();
                case "row" -> row();
                case "col" -> column();
                case "mergeCell" -> merge(xml.attribute("ref"));
                default -> {}
            }
        }
    }

    private void row() throws Refusal {
        int number = -1;
        boolean hidden = false;
        for (int i = raw.getAttributeCount() - 1; i >= 0; i--) {
            switch (raw.getAttributeLocalName(i)) {
                case "r" -> number = WholeNumber.of(raw.getAttributeValue(i));
                case "hidden" -> hidden = xml.isTrue("hidden");
                default -> {}
            }
        }
        row = number > 0 ? number : row + 1;
        column = -1;
        sheet.row(row, hidden);
    }

    private void cell() throws XMLStreamException, Refusal {
        int at = -1;
        int style = -1;
        String type = "n";
        for (int i = raw.getAttributeCount() - 1; i >= 0; i--) {
            switch (raw.getAttributeLocalName(i)) {
                case "r" -> at = Xlsx.column(raw.getAttributeValue(i));
                case "s" -> style = WholeNumber.of(raw.getAttributeValue(i));
                case "t" -> type = raw.getAttributeValue(i);
                default -> {}
            }
        }
        column = at >= 0 ? at : column + 1;
        String value = null;
        String formula = null;
        int depth = xml.depth();
        while (xml.depth() >= depth) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> value = xml.text(longest);
                    case "f" -> formula = xml.text(longest);
                    case "is" -> value = XlsxStrings.rich(xml, longest);
                    default -> xml.skip();
                }
            }
        }
        sheet.accent(column, column, styles.look(style));
        if (value != null && !value.isEmpty()) {
            value(type, style, value);
            if (styles.strikes(style)) {
                sheet.struck(column);
            }
        } else if (formula != null && !(type.equals("str") && value != null)) {
            sheet.formulaWithoutValue(column, formula);
        }
    }

    private void value(String type, int style, String value) throws Refusal {
        switch (type) {
            case "s" -> sheet.cell(column, shared(value), CellKind.TEXT);
            case "str" -> sheet.cell(column, Xlsx.plain(value), CellKind.TEXT);
            case "inlineStr" -> sheet.cell(column, value, CellKind.TEXT);
            case "b" -> sheet.cell(column, Truth.shown(!value.strip().equals("0")), CellKind.BOOLEAN);
            case "e" -> sheet.cell(column, value, CellKind.ERROR);
            case "d" -> sheet.isoDate(column, value, styles.dress(style));
            default -> number(style, value);
        }
    }

    private void number(int style, String value) throws Refusal {
        Dress dress = styles.dress(style);
        if (dress == GeneralDress.GENERAL && WholeNumber.of(value) >= 0 && (value.charAt(0) != '0' || value.length() == 1)) {
            sheet.cell(column, value, CellKind.NUMBER);
            return;
        }
        try {
            sheet.number(column, Double.parseDouble(value), dress);
        } catch (NumberFormatException e) {
            sheet.cell(column, value, CellKind.TEXT);
        }
    }

    private String shared(String index) throws Refusal {
        String text = strings.find(WholeNumber.of(index));
        if (text == null) {
            throw new Refusal("text-missing", sheet.name(), new Address(row, column));
        }
        return text;
    }

    private void column() {
        int first = WholeNumber.of(xml.attribute("min"));
        int last = WholeNumber.of(xml.attribute("max"));
        if (xml.isTrue("hidden") && first > 0 && last >= first) {
            sheet.hiddenColumns(first - 1, last - 1);
        }
    }

    private void merge(@Nullable String range) throws Refusal {
        int colon = range == null ? -1 : range.indexOf(':');
        if (range == null || colon < 0) {
            return;
        }
        String first = range.substring(0, colon);
        String last = range.substring(colon + 1);
        int firstRow = Xlsx.row(first);
        int firstColumn = Xlsx.column(first);
        if (firstRow > 0 && firstColumn >= 0 && Xlsx.row(last) >= firstRow && Xlsx.column(last) >= firstColumn) {
            sheet.merge(firstRow, firstColumn, Xlsx.row(last), Xlsx.column(last));
        }
    }
}
