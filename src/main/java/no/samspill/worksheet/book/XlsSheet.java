package no.samspill.worksheet.book;

import java.util.BitSet;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The records of one sheet in an xls file. */
final class XlsSheet {

    private final SheetDraft sheet;
    private final XlsStyles styles;
    private final @Nullable SSTRecord strings;
    private final XlsRemarks remarks;
    private final BitSet hiddenRows = new BitSet();
    private @Nullable FormulaRecord awaitingText;

    XlsSheet(BookDraft book, SheetDraft sheet, XlsStyles styles, @Nullable SSTRecord strings) {
        this.sheet = sheet;
        this.styles = styles;
        this.strings = strings;
        this.remarks = new XlsRemarks(book, sheet);
    }

    void take(Record entry) throws Refusal {
        switch (entry) {
            case LabelSSTRecord text -> text(text, shared(text));
            case LabelRecord text -> text(text, text.getValue());
            case NumberRecord number -> number(number, number.getValue());
            case FormulaRecord formula -> formula(formula);
            case StringRecord result -> result(result.getString());
            case BoolErrRecord value when value.isBoolean() -> truth(value, value.getBooleanValue());
            case BoolErrRecord value -> error(value, value.getErrorValue());
            case BlankRecord blank -> {
                at(blank);
                look(blank);
            }
            case MulBlankRecord blanks -> {
                if (sheet.row() != blanks.getRow() + 1) {
                    sheet.row(blanks.getRow() + 1, hiddenRows.get(blanks.getRow()));
                }
                for (int i = 0; i < blanks.getNumColumns(); i++) {
                    sheet.accent(blanks.getFirstColumn() + i, blanks.getFirstColumn() + i, styles.look(blanks.getXFAt(i)));
                }
            }
            case RowRecord row -> hiddenRows.set(row.getRowNumber(), row.getZeroHeight());
            case MergeCellsRecord merges -> merges(merges);
            case ColumnInfoRecord column when column.getHidden() -> hidden(column);
            default -> remarks.take(entry);
        }
    }

    void end() throws Refusal {
        remarks.end();
        sheet.end();
    }

    Refusal damage() {
        return sheet.row() == 0
                ? new Refusal("damaged-sheet", sheet.name())
                : new Refusal("damaged-after-row", sheet.name(), sheet.row());
    }

    private void at(CellValueRecordInterface cell) throws Refusal {
        if (sheet.row() != cell.getRow() + 1) {
            sheet.row(cell.getRow() + 1, hiddenRows.get(cell.getRow()));
        }
    }

    private void look(CellValueRecordInterface cell) {
        sheet.accent(cell.getColumn(), cell.getColumn(), styles.look(cell.getXFIndex()));
    }

    private String shared(LabelSSTRecord cell) throws Refusal {
        if (strings == null || cell.getSSTIndex() < 0 || cell.getSSTIndex() >= strings.getNumUniqueStrings()) {
            throw new Refusal("text-missing", sheet.name(), new Address(cell.getRow() + 1, cell.getColumn()));
        }
        return strings.getString(cell.getSSTIndex()).getString();
    }

    private void text(CellValueRecordInterface cell, String text) throws Refusal {
        at(cell);
        look(cell);
        sheet.cell(cell.getColumn(), LineBreaks.single(text), CellKind.TEXT);
    }

    private void number(CellValueRecordInterface cell, double value) throws Refusal {
        at(cell);
        look(cell);
        sheet.number(cell.getColumn(), value, styles.dress(cell.getXFIndex()));
    }

    private void truth(CellValueRecordInterface cell, boolean value) throws Refusal {
        at(cell);
        sheet.cell(cell.getColumn(), Truth.shown(value), CellKind.BOOLEAN);
    }

    private void error(CellValueRecordInterface cell, int code) throws Refusal {
        at(cell);
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
        sheet.cell(cell.getColumn(), text, CellKind.ERROR);
    }

    private void formula(FormulaRecord formula) throws Refusal {
        awaitingText = null;
        if (formula.hasCachedResultString()) {
            awaitingText = formula;
            return;
        }
        CellType type = formula.getCachedResultTypeEnum();
        switch (type) {
            case BOOLEAN -> truth(formula, formula.getCachedBooleanValue());
            case ERROR -> error(formula, formula.getCachedErrorValue());
            case NUMERIC -> number(formula, formula.getValue());
            default -> {}
        }
    }

    private void result(String text) throws Refusal {
        if (awaitingText != null) {
            text(awaitingText, text);
            awaitingText = null;
        }
    }

    private void merges(MergeCellsRecord merges) throws Refusal {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            sheet.merge(area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn());
        }
    }

    private void hidden(ColumnInfoRecord column) {
        sheet.hiddenColumns(column.getFirstColumn(), Math.max(column.getFirstColumn(), column.getLastColumn()));
    }
}
