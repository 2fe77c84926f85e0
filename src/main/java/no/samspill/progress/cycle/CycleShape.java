package no.samspill.progress.cycle;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.ledger.Book;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;
import no.samspill.ledger.Shape;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.SequenceRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the ledger is told of the shared year's words: activities, each with the year of its wheel. */
@Component
class CycleShape implements Shape {
    static final String ACTIVITY = "ACTIVITY";

    private static final Set<String> MUSTS = Set.of(Field.TITLE.key(), Field.WHEN.key(), Field.YEAR.key(), Field.SINCE.key());

    private final Plans plans;
    private final SequenceRepository sequences;
    private final Clock clock;

    CycleShape(Plans plans, SequenceRepository sequences, Clock clock) {
        this.plans = plans;
        this.sequences = sequences;
        this.clock = clock;
    }

    Book of(PlanId plan) {
        return new Book(this, plan.value());
    }

    @Override
    public String name() {
        return "cycle";
    }

    @Override
    public ChangeDeeds deeds() {
        return ProgressDeeds.CYCLE_CHANGES;
    }

    @Override
    public boolean mayHold(@Nullable String above, String kind) {
        return above == null && kind.equals(ACTIVITY);
    }

    @Override
    public int longest(String field) {
        return Field.find(field).map(Field::longest).orElse(0);
    }

    @Override
    public Set<String> musts(boolean top) {
        return top ? Set.of() : MUSTS;
    }

    @Override
    public boolean knows(UUID owner, String key, String words) {
        return switch (Field.find(key).orElseThrow()) {
            case MEASURE -> plan(owner).plan().measures().anyMatch(row -> row.id().toString().equals(words));
            case ORGANISATION -> plan(owner).region().all().map(Organisation::id).anyMatch(id -> id.toString().equals(words));
            default -> true;
        };
    }

    @Override
    public Set<ElementId> own(UUID owner, Rows rows, Set<UUID> organisations) {
        return rows.under(rows.top()).stream()
                .map(Row::id)
                .filter(id -> rows.find(id, Field.ORGANISATION.key()).map(UUID::fromString).filter(organisations::contains).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void saved(UUID owner, Rows before, Rows after) {
        List<ElementId> changed = after.places().keySet().stream()
                .filter(id -> !after.words(id).equals(before.words(id)) || removed(after, id) != removed(before, id))
                .toList();
        sequences.count(new PlanId(owner), changed, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static boolean removed(Rows rows, ElementId id) {
        Row row = rows.places().get(id);
        return row != null && row.removed();
    }

    private PlanView plan(UUID owner) {
        return plans.get(new PlanId(owner));
    }
}
