package no.samspill.progress;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samspill.ledger.Book;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A progress plan's shape with what it names of its plan, and what people's calendars must know of a change. */
@Component
class LivingProgress extends ProgressShape {
    private final Plans plans;
    private final SequenceRepository sequences;
    private final Clock clock;

    LivingProgress(Plans plans, SequenceRepository sequences, Clock clock) {
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
            case KIND -> Kind.find(words).isPresent();
            case STANDING -> Standing.find(words).isPresent();
            case FOCUS_AREA -> plan(owner).plan().walk().anyMatch(row -> row.kind() == no.samspill.plan.Kind.FOCUS_AREA && row.id().toString().equals(words));
            case ORGANISATION -> plan(owner).region().all().map(Organisation::id).anyMatch(id -> id.toString().equals(words));
            default -> true;
        };
    }

    /** A step whose contents, or whose time as understood, are not as they were, has changed once more: its phase may have moved it. */
    @Override
    public void saved(UUID owner, Rows before, Rows after) {
        int year = plan(owner).baseYear();
        Map<ElementId, When> times = times(before, year);
        Set<ElementId> changed = new LinkedHashSet<>(changed(before, after));
        times(after, year).forEach((id, when) -> {
            if (!same(times.get(id), when)) {
                changed.add(id);
            }
        });
        sequences.count(new PlanId(owner), changed, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private PlanView plan(UUID owner) {
        return plans.get(new PlanId(owner));
    }

    private static boolean same(@Nullable When was, @Nullable When is) {
        return was == null ? is == null : is != null && is.sameTime(was);
    }

    private static Map<ElementId, When> times(Rows rows, int baseYear) {
        Map<ElementId, When> times = new HashMap<>();
        Understanding.standing(StepRow.all(rows, Map.of()), baseYear).forEach(step -> times.put(step.id().element(), step.when()));
        return times;
    }
}
