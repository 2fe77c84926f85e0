package no.samspill.worksheet;

import java.util.Objects;
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
                draft.tell(Field.other(column.heading()), cell.text(), spot);
            }
        }
    }

    /** The field that took the words; null where none did. */
    private @Nullable Field tell(Draft draft, Column column, Cell cell, Spot spot) {
        String text = cell.text();
        return switch (column.meaning()) {
            case TITLE -> null;
            case START, END -> draft.crosses().limit(column.meaning(), text, spot) ? Field.SCHEDULE : null;
            case SLOT, PARTY, RESIDENCE, BUSINESS, VISIT, EXAMPLE -> crossed(draft, column, cell, spot);
            default -> column.meaning().field == null ? null : columns.isTwin(cell.column()) && isSaid(draft, column.meaning().field, text) ? column.meaning().field : told(draft, column.meaning().field, text, spot);
        };
    }

    private static boolean isSaid(Draft draft, Field field, String text) {
        Draft.Told told = draft.told(field);
        return told != null && told.words().contains(text.strip());
    }

    private static Field told(Draft draft, Field field, String words, Spot spot) {
        draft.tell(field, words, spot);
        return field;
    }

    private @Nullable Field crossed(Draft draft, Column column, Cell cell, Spot spot) {
        Boolean sure = Crosses.sure(cell.text());
        if (sure == null) {
            if (column.slot() != null && cell.kind() == CellKind.TEXT && cell.text().chars().anyMatch(Character::isLetter) && !desk.asides().isSum(cell.text())) {
                // Words below a time say what happens then: they are kept as well.
                draft.crosses().slot(column.slot(), true, spot);
            }
            return null;
        }
        desk.account()
                .findOnce(spot, Severity.NOTE, "mark-read", cell.text(), cell.text(), Address.letters(column.index()), column.heading());
        return switch (column.meaning()) {
            case EXAMPLE -> {
                yield told(draft, Field.EXAMPLE, cell.text(), spot);
            }
            case SLOT -> {
                draft.crosses().slot(Objects.requireNonNull(column.slot()), sure, spot);
                yield Field.SCHEDULE;
            }
            case PARTY -> {
                draft.crosses().party(column.heading(), sure, spot);
                yield Field.RESPONSIBILITY;
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
        desk.account().said(spot, draft.id, told(draft, Field.other(column.heading()), cell.text(), spot));
    }
}
