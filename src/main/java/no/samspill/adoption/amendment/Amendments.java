package no.samspill.adoption.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.AdoptionDeeds;
import no.samspill.adoption.Decisions;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.Custody;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps an adopted text as it was adopted: whoever would change it, by whichever door, does so under an {@link Amendment}, and each
 * change is tied to the one that gave leave.
 */
@Service
public class Amendments implements Custody {
    private final AmendmentRepository amendments;
    private final Decisions decisions;
    private final Plans plans;
    private final Journal journal;
    private final Clock clock;

    Amendments(AmendmentRepository amendments, Decisions decisions, Plans plans, Journal journal, Clock clock) {
        this.amendments = amendments;
        this.decisions = decisions;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public boolean closed(PlanId plan) {
        Optional<Adoption.InForce> holds = inForce(plan);
        return holds.isPresent() && open(plan, holds.get()).isEmpty();
    }

    @Override
    public void changed(PlanId plan, UUID batch) {
        amendments.open(plan).ifPresent(open -> amendments.tie(open, batch));
    }

    private Optional<Adoption.InForce> inForce(PlanId plan) {
        return decisions.adoption(plan).flatMap(Adoption::inForce);
    }

    /** Under which the text may be changed now; empty where it may not. */
    public Optional<Amendment> open(PlanId plan, Adoption.InForce holds) {
        return amendments.open(plan).filter(open -> open.version() == holds.version());
    }

    /** All there were, the newest first. */
    public List<Amendment> list(PlanId plan) {
        return amendments.list(plan);
    }

    /** What was changed under one, as the journal calls each go; the latest first. */
    public List<UUID> goes(Amendment one, int most) {
        return amendments.goes(one, most);
    }

    /** How many goes were made under one. */
    public int count(Amendment one) {
        return amendments.count(one);
    }

    /** Gives leave; one at a time. */
    @Transactional
    public Opening open(PlanId plan, NewAmendment wanted, Author author) {
        plans.lock(plan);
        Optional<Adoption.InForce> holds = inForce(plan);
        if (holds.isEmpty()) {
            return new Opening.NotAdopted();
        }
        LocalDate today = LocalDate.now(clock);
        if (wanted.dated().isAfter(today)) {
            return new Opening.InTheFuture(today);
        }
        Optional<Amendment> before = open(plan, holds.get());
        if (before.isPresent()) {
            return new Opening.Already(before.get());
        }
        // A newer version has been adopted since it was opened: what it was for, is done.
        amendments.open(plan).ifPresent(done -> close(plan, done, author));
        amendments.add(plan, holds.get().version(), wanted, author);
        Amendment made = amendments.open(plan).orElseThrow();
        tell(plan, wanted.kind() == Amendment.Kind.CORRECTION ? AdoptionDeeds.OPEN_CORRECTION : AdoptionDeeds.OPEN_REVISION, made, author);
        return new Opening.Opened(made);
    }

    /** Ends it: the text stands again. False where no such one is open. */
    @Transactional
    public boolean close(PlanId plan, int number, Author author) {
        plans.lock(plan);
        Optional<Amendment> open = amendments.open(plan).filter(one -> one.number() == number);
        open.ifPresent(one -> close(plan, one, author));
        return open.isPresent();
    }

    private void close(PlanId plan, Amendment one, Author author) {
        amendments.close(one);
        tell(plan, AdoptionDeeds.CLOSE_AMENDMENT, one, author);
    }

    private void tell(PlanId plan, Deed deed, Amendment one, Author author) {
        journal.append(author, new Event(plan.value(), plan.value(), deed, null, null, String.valueOf(one.number())));
    }
}
