package no.samspill.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;
import org.jspecify.annotations.Nullable;

/** Changes such as several hurried people would make: most fit, some clash. The same seed gives the same changes. */
public final class RandomChanges {
    private static final List<Field> FIELDS = List.of(
            Field.TITLE, Field.TEXT, Field.SCHEDULE, Field.RESPONSIBILITY, Field.other("Samarbeid"), Field.other("Merknad"), Field.SCHEDULE.clarified());

    private final Random random;
    private final List<ElementId> known = new ArrayList<>();

    public RandomChanges(long seed) {
        this.random = new Random(seed);
    }

    public List<Change> batch(Rows rows) {
        List<Change> batch = new ArrayList<>();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            batch.add(one(rows));
        }
        return batch;
    }

    private Change one(Rows rows) {
        if (known.size() < 3 || random.nextInt(4) == 0) {
            ElementId id = new ElementId(new UUID(random.nextLong(), random.nextLong()));
            ElementId under = random.nextBoolean() ? null : any();
            known.add(id);
            return Kind.values()[random.nextInt(4)].add(id, under, random.nextInt(5));
        }
        ElementId id = any();
        return switch (random.nextInt(6)) {
            case 0 -> new Change.Remove(id);
            case 1 -> new Change.Restore(id);
            case 2 -> new Change.Move(id, above(rows, id), 0, random.nextBoolean() ? null : any(), random.nextInt(5));
            default -> put(rows, id);
        };
    }

    private Change put(Rows rows, ElementId id) {
        Field field = FIELDS.get(random.nextInt(FIELDS.size()));
        String to = random.nextInt(5) == 0 ? null : "ord " + random.nextInt(1000);
        return field.put(id, rows.find(id, field.key()).orElse(null), to);
    }

    private static @Nullable ElementId above(Rows rows, ElementId id) {
        Row row = rows.places().get(id);
        return row == null || row.under().equals(rows.top()) ? null : row.under();
    }

    private ElementId any() {
        return known.isEmpty() ? new ElementId(new UUID(0, 0)) : known.get(random.nextInt(known.size()));
    }
}
