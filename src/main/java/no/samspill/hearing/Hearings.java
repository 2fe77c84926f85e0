package no.samspill.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds hearings. Whoever may see the plan, may see its hearings that are known: ask for the plan first. */
@Service
public class Hearings {
    private final HearingRepository hearings;

    Hearings(HearingRepository hearings) {
        this.hearings = hearings;
    }

    public Optional<Hearing> find(PlanId plan, int number) {
        return hearings.find(plan, number);
    }

    public Hearing get(HearingId id) {
        return hearings.find(id).orElseThrow();
    }

    /** All of a plan, also what is being prepared; the newest first. */
    public List<Hearing> list(PlanId plan) {
        return hearings.list(plan);
    }

    /** The newest that everybody may know of. */
    public Optional<Hearing> latest(PlanId plan) {
        return list(plan).stream().filter(Hearing::known).findFirst();
    }

    /** Those that everybody may know of as they were when the plan was read, the newest first; read once for all who look. */
    public List<Hearing> seen(PlanView plan) {
        String revision = plan.revision(hearings);
        return revision == null ? List.of() : plan.once(new Seen(revision), () -> list(plan.id()).stream().filter(Hearing::known).toList());
    }

    private record Seen(String revision) implements PlanView.Making<List<Hearing>> {}

    /** What is asked about single rows of the frozen version. */
    public Map<ElementId, String> questions(Hearing hearing) {
        return hearings.questions(hearing.id());
    }

    /** The times it has been given more time, in their order. */
    public List<Prolonging.Done> prolongings(Hearing hearing) {
        return hearings.prolongings(hearing.id());
    }

    /** As it is when the turn has come; others wait until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Hearing lock(HearingId id) {
        hearings.lock(id);
        return get(id);
    }

    /** What came of it is everybody's to read from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void conclude(HearingId id, Instant now) {
        hearings.conclude(id, now);
    }

    /** The number of a statement that is being taken in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int nextNumber(HearingId id) {
        return hearings.nextNumber(id);
    }
}
