package no.samspill.worksheet.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SubRecord;
import org.apache.poi.hssf.record.TextObjectRecord;

/** Notes in an xls sheet: the text comes with a drawn object, and its place in a record of its own, by the object's number. */
final class XlsRemarks {

    private static final int NO_OBJECT = -1;

    private final BookDraft book;
    private final SheetDraft sheet;
    private final Map<Integer, String> texts = new HashMap<>();
    private final List<NoteRecord> notes = new ArrayList<>();
    private int object = NO_OBJECT;

    XlsRemarks(BookDraft book, SheetDraft sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    void take(Record entry) {
        switch (entry) {
            case ObjRecord drawn -> object(drawn);
            case TextObjectRecord text when object != NO_OBJECT && text.getStr() != null ->
                texts.put(object, text.getStr().getString());
            case NoteRecord note -> notes.add(note);
            default -> {}
        }
    }

    void end() throws Refusal {
        for (NoteRecord note : notes) {
            String text = texts.getOrDefault(note.getShapeId(), "");
            sheet.remark(note.getRow() + 1, note.getColumn(), LineBreaks.single(text));
        }
    }

    private void object(ObjRecord drawn) {
        object = NO_OBJECT;
        for (SubRecord part : drawn.getSubRecords()) {
            if (part instanceof CommonObjectDataSubRecord common) {
                switch (common.getObjectType()) {
                    case CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT -> object = common.getObjectId();
                    case CommonObjectDataSubRecord.OBJECT_TYPE_COMBO_BOX -> {} // the arrow of a filter
                    default -> book.drawing(sheet.name());
                }
            }
        }
    }
}
