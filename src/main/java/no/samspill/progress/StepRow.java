package no.samspill.progress;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;
import org.jspecify.annotations.Nullable;

/** One step as the ledger keeps it: words only. Its place is that in the list. */
record StepRow(StepId id, Kind kind, Map<Field, String> words, Standing standing, boolean removed, int sequence, Instant changed) {

    StepRow {
        words = Map.copyOf(words);
    }

    /** Every step of the ledger in its order, removed ones too. */
    static List<StepRow> all(Rows rows, Map<ElementId, Sequence> sequences) {
        return rows.all(rows.top()).stream().map(row -> of(row, rows, sequences.getOrDefault(row.id(), Sequence.FIRST))).toList();
    }

    private static StepRow of(Row row, Rows rows, Sequence sequence) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        rows.words(row.id()).forEach((key, said) -> Field.find(key).ifPresent(field -> words.put(field, said)));
        return new StepRow(
                new StepId(row.id().value()), Kind.find(words.get(Field.KIND)).orElse(Kind.OTHER), words,
                Standing.find(words.get(Field.STANDING)).orElse(Standing.PLANNED), row.removed(), sequence.number(), sequence.changed());
    }

    @Nullable String word(Field field) {
        return words.get(field);
    }
}
