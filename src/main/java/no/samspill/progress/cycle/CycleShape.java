package no.samspill.progress.cycle;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.samspill.ledger.Book;
import no.samspill.ledger.Flat;
import no.samspill.ledger.Rows;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.SequenceRepository;
import org.springframework.stereotype.Component;

/** What the ledger is told of the shared year's words: activities, each with the year of its wheel. */
@Component
class CycleShape extends Flat {
    static final String ACTIVITY = "ACTIVITY";

    private final Plans plans;
    private final SequenceRepository sequences;
    private final Clock clock;

    CycleShape(Plans plans, SequenceRepository sequences, Clock clock) {
        super("cycle", ProgressDeeds.CYCLE_CHANGES, ACTIVITY, Field.values(), List.of(Field.TITLE, Field.WHEN, Field.YEAR, Field.SINCE), Field.ORGANISATION);
        this.plans = plans;
        this.sequences = sequences;
        this.clock = clock;
    }

    Book of(PlanId plan) {
        return new Book(this, plan.value());
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
    public void saved(UUID owner, Rows before, Rows after) {
        sequences.count(new PlanId(owner), changed(before, after), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private PlanView plan(UUID owner) {
        return plans.get(new PlanId(owner));
    }
}
