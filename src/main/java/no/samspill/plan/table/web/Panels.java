package no.samspill.plan.table.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.RichText;
import no.samspill.plan.table.Column;
import no.samspill.plan.table.Sheet;
import no.samspill.plan.table.WorkCell;
import no.samspill.plan.table.WorkRow;
import org.jspecify.annotations.Nullable;

/** Opens one row beside the table. */
final class Panels {
    private Panels() {}

    static Optional<Panel> of(Sheet sheet, ElementId row, boolean closed, Words words) {
        return of(sheet, row, closed, words, Map.of(), Map.of());
    }

    /**
     * @param typed what stands in a form that could not be saved, by field
     * @param clashes what somebody else has written meanwhile, by field
     */
    static Optional<Panel> of(Sheet sheet, ElementId row, boolean closed, Words words, Map<Field, String> typed, Map<Field, String> clashes) {
        return Optional.ofNullable(sheet.find(row)).map(Sheet.Line::row).map(it -> {
            String html = sheet.view().words(row, Field.TEXT).orElse("");
            String plain = new RichText(html).typed();
            return new Panel(
                    row, it.kind(), it.called(words), it.title(), html,
                    typed.getOrDefault(Field.TEXT, plain),
                    !RichText.plain(plain).html().equals(html),
                    cells(it, closed, words).map(cell -> entry(cell, typed.get(cell.column().field()), clashes.get(cell.column().field()))).toList(),
                    it.mine(), closed, it.whole() && !closed, below(it.kind()));
        });
    }

    /** Where the text stands, how far it has come can be written, though nobody has yet and the table has no column for it. */
    private static Stream<WorkCell> cells(WorkRow row, boolean closed, Words words) {
        boolean none = row.cells().stream().noneMatch(cell -> cell.column().field().equals(Field.STATUS));
        Column status = new Column(Field.STATUS, Field.STATUS.called(words), Field.STATUS.asked(words), "", false);
        return closed && none ? Stream.concat(row.cells().stream(), Stream.of(new WorkCell(status, "", null, false))) : row.cells().stream();
    }

    private static Panel.Entry entry(WorkCell cell, @Nullable String typed, @Nullable String clash) {
        return new Panel.Entry(cell.column(), cell.column().field().key(), typed == null ? cell.words() : typed, cell.words(), cell.said(), clash);
    }

    private static List<Kind> below(Kind kind) {
        return Arrays.stream(Kind.values()).filter(kind::mayHold).toList();
    }
}
