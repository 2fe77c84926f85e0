package no.samspill.plan.table.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.table.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Several cells written in one act, as the table sends them: filled, pasted, cleared, replaced. */
final class WrittenCells {
    /** More cells than any plan's table has. */
    private static final int MOST = 50_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WrittenCells() {}

    /** One cell: what stood there when it was written in, and what shall. */
    record Written(@Nullable String rad, @Nullable String felt, @Nullable String fra, @Nullable String til) {

        Optional<Change> change() {
            return row().flatMap(row -> Fields.find(felt).map(field -> field.put(row, bare(fra), bare(til))));
        }

        private Optional<ElementId> row() {
            try {
                return Optional.ofNullable(rad).map(UUID::fromString).map(ElementId::new);
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        private static @Nullable String bare(@Nullable String sent) {
            return sent == null || sent.isEmpty() ? null : sent;
        }
    }

    /** All of them as changes; empty where one of them means nothing, or there are too many. */
    static Optional<List<Change>> changes(@Nullable String sent) {
        try {
            Written[] cells = sent == null ? new Written[0] : JSON.readValue(sent, Written[].class);
            if (cells.length > MOST || Arrays.stream(cells).anyMatch(Objects::isNull)) {
                return Optional.empty();
            }
            List<Change> changes = new ArrayList<>();
            for (Written cell : cells) {
                Optional<Change> change = cell.change();
                if (change.isEmpty()) {
                    return Optional.empty();
                }
                changes.add(change.get());
            }
            return Optional.of(changes);
        } catch (JacksonException none) {
            return Optional.empty();
        }
    }

    /** The one field they are all in; empty where they are in several. */
    static Optional<Field> field(List<Change> changes) {
        List<Field> fields = changes.stream().filter(Change.Put.class::isInstance).map(change -> Field.of((Change.Put) change)).distinct().toList();
        return fields.size() == 1 ? Optional.of(fields.getFirst()) : Optional.empty();
    }
}
