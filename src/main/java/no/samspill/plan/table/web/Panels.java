package no.samspill.plan.table.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.RichText;
import no.samspill.plan.table.Sheet;
import no.samspill.plan.table.WorkCell;
import org.jspecify.annotations.Nullable;

/** Opens one row beside the table. */
final class Panels {
    private Panels() {}

    static Optional<Panel> of(Sheet sheet, ElementId row, Words words) {
        return of(sheet, row, words, Map.of(), Map.of());
    }

    /**
     * @param typed what stands in a form that could not be saved, by field
     * @param clashes what somebody else has written meanwhile, by field
     */
    static Optional<Panel> of(Sheet sheet, ElementId row, Words words, Map<Field, String> typed, Map<Field, String> clashes) {
        return Optional.ofNullable(sheet.find(row)).map(Sheet.Line::row).map(it -> {
            String html = sheet.view().words(row, Field.TEXT).orElse("");
            String plain = new RichText(html).words();
            return new Panel(
                    row, it.kind(), it.called(words), it.title(), html,
                    typed.getOrDefault(Field.TEXT, plain),
                    !RichText.plain(plain).html().equals(html),
                    it.cells().stream().map(cell -> entry(cell, typed.get(cell.column().field()), clashes.get(cell.column().field()))).toList(),
                    it.mine(), it.whole(), below(it.kind()));
        });
    }

    private static Panel.Entry entry(WorkCell cell, @Nullable String typed, @Nullable String clash) {
        return new Panel.Entry(cell.column(), cell.column().field().key(), typed == null ? cell.words() : typed, cell.words(), cell.said(), clash);
    }

    private static List<Kind> below(Kind kind) {
        return Arrays.stream(Kind.values()).filter(kind::mayHold).toList();
    }
}
