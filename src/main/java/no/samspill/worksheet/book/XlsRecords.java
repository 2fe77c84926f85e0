package no.samspill.worksheet.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.jspecify.annotations.Nullable;

/** Takes an xls file's records as they come: first the book's own, then those of each sheet, with charts nested inside. */
final class XlsRecords implements HSSFListener {

    private static final int TIME_EVERY = 0xfff;

    private final BookDraft book;
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final XlsStyles styles = new XlsStyles();
    private @Nullable SSTRecord strings;
    private @Nullable XlsSheet sheet;
    private int sheetsBegun;
    private int depth;
    private int seen;

    XlsRecords(BookDraft book) {
        this.book = book;
    }

    @Override
    public void processRecord(Record entry) {
        try {
            if ((++seen & TIME_EVERY) == 0) {
                book.meter().time();
            }
            switch (entry) {
                case BOFRecord begin -> begin(begin);
                case EOFRecord end -> endOne();
                default -> inside(entry);
            }
        } catch (Refusal refusal) {
            throw new Refused(refusal);
        }
    }

    private void inside(Record entry) throws Refusal {
        if (sheet != null && depth == 1) {
            sheet.take(entry);
        } else if (sheet == null) {
            switch (entry) {
                case BoundSheetRecord tab -> tabs.add(tab);
                case SSTRecord all -> strings = all;
                case SupBookRecord link when link.isExternalReferences() ->
                    book.peculiar("links-not-followed", null, null);
                default -> styles.take(entry);
            }
        }
    }

    private void begin(BOFRecord begin) throws Refusal {
        depth++;
        if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (sheetsBegun == 0) {
            tabs.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        }
        BoundSheetRecord tab = sheetsBegun < tabs.size() ? tabs.get(sheetsBegun) : null;
        String name = tab == null ? "Ark" + (sheetsBegun + 1) : tab.getSheetname();
        sheetsBegun++;
        switch (begin.getType()) {
            case BOFRecord.TYPE_WORKSHEET -> {
                boolean hidden = tab != null && (tab.isHidden() || tab.isVeryHidden());
                sheet = new XlsSheet(book, book.sheet(name, hidden), styles, strings);
            }
            case BOFRecord.TYPE_CHART -> book.drawing(name);
            default -> book.peculiar("sheet-not-read", name, null);
        }
    }

    private void endOne() throws Refusal {
        depth--;
        if (depth == 0 && sheet != null) {
            sheet.end();
            sheet = null;
        }
    }

    /** A sheet still open, or one that never came, means that the file was cut off. */
    void end() throws Refusal {
        if (sheet != null || sheetsBegun < tabs.size()) {
            throw sheet != null ? sheet.damage() : new Refusal("sheet-missing", tabs.get(sheetsBegun).getSheetname());
        }
    }

    Refusal damage(Exception cause) {
        return sheet != null ? sheet.damage() : Damage.in(cause);
    }

    /** Carries a refusal out through a library that lets no other exception pass. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        Refused(Refusal refusal) {
            super("refused", null, false, false);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
