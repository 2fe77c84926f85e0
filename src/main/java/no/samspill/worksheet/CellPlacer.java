package no.samspill.worksheet;

import no.samspill.plan.Field;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.CellKind;
import org.jspecify.annotations.Nullable;

/** Puts a cell that names no row where its column says. */
final class CellPlacer {
    /** A formula that the file holds no answer to; the book says it of the cell too. */
    static final String NO_VALUE = "formula-without-value";

    private final Columns columns;
    private final Desk desk;

    CellPlacer(Columns columns, Desk desk) {
        this.columns = columns;
        this.desk = desk;
    }

    void put(Draft draft, Cell cell, Spot spot) {
        if (cell.kind() == CellKind.ERROR) {
            String code = cell.text().startsWith("=") ? NO_VALUE : "cell-error";
            desk.account().found(spot, Severity.ERROR, code, cell, cell.text());
            return;
        }
        Column column = columns.at(cell.column());
        Field field = tell(draft, column, cell, spot);
        if (field == null) {
            keep(draft, column, cell, spot);
        } else {
            desk.account().said(spot, draft.id, field);
        }
    }

    /** What reaches down into the row from a block above holds for this row too; the cell is accounted for above. */
    void share(Draft draft, Cell cell, Spot spot) {
        if (cell.kind() != CellKind.ERROR && !columns.at(cell.column()).meaning().isStructure()) {
            Column column = columns.at(cell.column());
            if (tell(draft, column, cell, spot) == null) {
                draft.keep(column.heading(), cell.text());
            }
        }
    }

    /** The field that took the words; null where none did. */
    private @Nullable Field tell(Draft draft, Column column, Cell cell, Spot spot) {
        String text = cell.text();
        return switch (column.meaning()) {
            case SCHEDULE -> told(draft, Telling.SCHEDULE, text, spot);
            case FUNDING -> told(draft, Telling.FUNDING, text, spot);
            case RESPONSIBILITY -> told(draft, Telling.RESPONSIBILITY, text, spot);
            case ATTRACTIVENESS -> told(draft, Telling.ATTRACTIVENESS, text, spot);
            case STATUS -> draft.hasTold(Telling.STATUS) || desk.wordings().status(text).value().isEmpty()
                    ? null
                    : told(draft, Telling.STATUS, text, spot);
            case TEXT -> {
                draft.text.add(text);
                yield Field.TEXT;
            }
            case START, END -> draft.crosses().limit(column.meaning(), text, spot) ? Field.SCHEDULE : null;
            case YEAR, RESIDENCE, BUSINESS, VISIT, EXAMPLE -> crossed(draft, column, cell, spot);
            default -> null;
        };
    }

    private static Field told(Draft draft, Telling telling, String words, Spot spot) {
        draft.tell(telling, words, spot);
        return telling.field;
    }

    private @Nullable Field crossed(Draft draft, Column column, Cell cell, Spot spot) {
        Boolean sure = Crosses.sure(cell.text());
        if (sure == null) {
            return null;
        }
        desk.account()
                .findOnce(spot, Severity.NOTE, "mark-read", cell.text(), cell.text(), Address.letters(column.index()), column.heading());
        return switch (column.meaning()) {
            case EXAMPLE -> {
                draft.example = true;
                yield Field.EXAMPLE;
            }
            case YEAR -> {
                draft.crosses().year(Crosses.yearIn(column.heading()), sure, spot);
                yield Field.SCHEDULE;
            }
            default -> {
                draft.crosses().third(column.meaning(), sure, spot);
                yield Field.ATTRACTIVENESS;
            }
        };
    }

    private void keep(Draft draft, Column column, Cell cell, Spot spot) {
        if (!column.named()) {
            desk.account().columnUnnamed(spot, cell, Address.letters(column.index()), column.heading());
        }
        if (column.is(Meaning.STATUS)) {
            desk.wordings().status(cell.text()).doubts().forEach(doubt -> desk.account().doubt(spot, doubt, cell.text()));
        }
        draft.keep(column.heading(), cell.text());
        desk.account().said(spot, draft.id, Field.other(column.heading()));
    }
}
