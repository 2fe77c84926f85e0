package no.samspill.worksheet.book;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One table of an OpenDocument spreadsheet. What is repeated without content costs nothing. */
final class OdsSheet {

    /** The programs keep a copy of a linked file's cells in a table named so; nobody ever sees it. */
    private static final Pattern COPY_OF_LINKED = Pattern.compile("'.*'#\\$.*");

    private static final int FAR = 1 << 28;

    private final Xml xml;
    private final OdsStyles styles;
    private final BookDraft book;
    private final SheetDraft sheet;
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();
    private int row = 1;
    private int columnsDeclared;

    private OdsSheet(Xml xml, OdsStyles styles, BookDraft book, SheetDraft sheet) {
        this.xml = xml;
        this.styles = styles;
        this.book = book;
        this.sheet = sheet;
    }

    static void read(Xml xml, OdsStyles styles, BookDraft book) throws XMLStreamException, Refusal {
        String name = Objects.requireNonNullElse(xml.attribute("name"), "");
        if (COPY_OF_LINKED.matcher(name).matches()) {
            book.peculiar("links-not-followed", null, null);
            xml.skip();
            return;
        }
        SheetDraft sheet = book.sheet(name, styles.hidesSheet(xml.attribute("style-name")));
        try {
            new OdsSheet(xml, styles, book, sheet).read();
        } catch (XMLStreamException | RuntimeException e) {
            throw Damage.in(name, sheet.row(), e);
        }
    }

    private void read() throws XMLStreamException, Refusal {
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "table-row" -> row();
                case "table-column" -> column();
                case "table-row-group", "table-rows", "table-header-rows" -> {}
                case "table-column-group", "table-columns", "table-header-columns" -> {}
                case "table-source" -> {
                    book.peculiar("links-not-followed", null, null);
                    xml.skip();
                }
                case "shapes" -> {
                    book.drawing(sheet.name());
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        sheet.end();
    }

    private void column() {
        int count = Ods.count(xml.attribute("number-columns-repeated"));
        String style = xml.attribute("default-cell-style-name");
        columnStyles.put(columnsDeclared, Objects.requireNonNullElse(style, ""));
        if (Ods.isHidden(xml.attribute("visibility"))) {
            sheet.hiddenColumns(columnsDeclared, columnsDeclared + count - 1);
        }
        columnsDeclared = Math.min(FAR, columnsDeclared + count);
    }

    private void row() throws XMLStreamException, Refusal {
        int times = Ods.count(xml.attribute("number-rows-repeated"));
        String style = xml.attribute("default-cell-style-name");
        sheet.row(row, Ods.isHidden(xml.attribute("visibility")));
        int column = 0;
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "table-cell", "covered-table-cell" -> column = cell(column, style);
                default -> xml.skip();
            }
        }
        for (int i = 1; i < times && sheet.rowHasCells(); i++) {
            sheet.repeat(row + i);
        }
        row = Math.min(FAR, row + times);
    }

    private int cell(int column, @Nullable String rowStyle) throws XMLStreamException, Refusal {
        OdsCell cell = new OdsCell(xml, book, sheet, row, column);
        String own = cell.style() != null ? cell.style() : rowStyle != null ? rowStyle : columnStyle(column);
        int times = cell.write(styles.date(own));
        sheet.accent(column, Math.min(FAR, column + times) - 1, styles.look(own));
        return Math.min(FAR, column + times);
    }

    private @Nullable String columnStyle(int column) {
        Map.Entry<Integer, String> entry = columnStyles.floorEntry(column);
        return entry == null ? null : entry.getValue();
    }
}
