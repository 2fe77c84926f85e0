package no.samspill.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Versions;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares hearings, one of a plan at a time: until one is announced, only those who work on it know of it. */
@Service
public class Preparing {
    private final HearingRepository hearings;
    private final ConsulteeRepository consultees;
    private final Versions versions;
    private final Plans plans;
    private final Journal journal;
    private final Clock clock;

    Preparing(HearingRepository hearings, ConsulteeRepository consultees, Versions versions, Plans plans, Journal journal, Clock clock) {
        this.hearings = hearings;
        this.consultees = consultees;
        this.versions = versions;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the council is no more: the region is then shown as on its last day. */
    static boolean dissolved(PlanView plan, LocalDate today) {
        return plan.region().on().isBefore(today);
    }

    /** Begins a hearing of a version, for both tracks and six weeks from tomorrow; all of it may be changed. @param step see {@link Setup#step} */
    @Transactional
    public Preparation prepare(PlanView plan, int version, @Nullable StepId step, Author author) {
        return hindrance(plan, version).orElseGet(() -> new Preparation.Prepared(make(plan, version, null, false, step, author)));
    }

    /**
     * Begins another round on the plan's latest version, with the consultees of the one before.
     *
     * @param returningOnly whether only those may speak who took part in the one before
     */
    @Transactional
    public Preparation follow(PlanView plan, Hearing before, boolean returningOnly, Author author) {
        if (before.announced() == null || before.calledOff() != null || before.open(clock.instant())) {
            return new Preparation.NotOver();
        }
        int latest = versions.latest(plan.id()).orElseThrow().number();
        if (latest <= before.version()) {
            return new Preparation.SameVersion(before.version());
        }
        return hindrance(plan, latest).orElseGet(() -> {
            Hearing made = make(plan, latest, before.id(), returningOnly, StepId.random(), author);
            consultees.list(before.id()).forEach(one -> consultees.add(made.id(), Consultee.asked(one.organisation(), one.name(), one.email(), one.language())));
            return new Preparation.Prepared(made);
        });
    }

    /** What stands in the way; whoever comes second, sees here what the first began. */
    private Optional<Preparation> hindrance(PlanView plan, int version) {
        if (dissolved(plan, LocalDate.now(clock))) {
            return Optional.of(new Preparation.Dissolved());
        }
        plans.lock(plan.id());
        Optional<Hearing> prepared = hearings.list(plan.id()).stream().filter(one -> one.announced() == null).findFirst();
        if (prepared.isPresent()) {
            return Optional.of(new Preparation.Already(prepared.get()));
        }
        return versions.list(plan.id()).stream().anyMatch(one -> one.number() == version) ? Optional.empty() : Optional.of(new Preparation.NoVersion());
    }

    private Hearing make(PlanView plan, int version, @Nullable HearingId follows, boolean returningOnly, @Nullable StepId step, Author author) {
        HearingId id = new HearingId(UUID.randomUUID());
        int number = hearings.list(plan.id()).stream().mapToInt(Hearing::number).max().orElse(0) + 1;
        hearings.add(id, plan.id(), number, version, follows, returningOnly, step);
        Opening usual = Opening.usual(LocalDate.now(clock).plusDays(1));
        hearings.openings(id, Map.of(Track.CONSULTEES, usual, Track.EVERYBODY, usual));
        Hearing made = hearings.find(id).orElseThrow();
        tell(plan, made, HearingDeeds.PREPARE, String.valueOf(version), author);
        return made;
    }

    /** Sets all that is set about it. @param seen the revision that its author saw */
    @Transactional
    public Saving save(PlanView plan, Hearing heard, long seen, Setup setup, Author author) {
        hearings.lock(heard.id());
        Hearing now = hearings.find(heard.id()).orElse(null);
        if (now == null) {
            return new Saving.Gone();
        }
        if (now.announced() != null) {
            return new Saving.Announced(now);
        }
        if (now.revision() != seen) {
            return new Saving.Moved(now);
        }
        hearings.change(now.id(), setup);
        hearings.openings(now.id(), setup.openings());
        hearings.questions(now.id(), setup.questions());
        asked(now.id(), setup.consultees());
        tell(plan, now, HearingDeeds.CHANGE, null, author);
        return new Saving.Saved(hearings.find(now.id()).orElseThrow());
    }

    /** Those who stay keep their link. */
    private void asked(HearingId hearing, List<Consultee> wanted) {
        List<Consultee> before = consultees.list(hearing);
        before.stream().filter(one -> wanted.stream().noneMatch(one::same)).forEach(gone -> consultees.remove(gone.id()));
        for (Consultee one : wanted) {
            before.stream().filter(one::same).findFirst().ifPresentOrElse(
                    kept -> consultees.change(new Consultee(kept.id(), kept.organisation(), one.name(), one.email(), one.language(), kept.key(), null, true, null, null)),
                    () -> consultees.add(hearing, one));
        }
    }

    /** Takes away what was prepared. False where it is announced: that stays. */
    @Transactional
    public boolean drop(PlanView plan, Hearing heard, Author author) {
        hearings.lock(heard.id());
        Optional<Hearing> now = hearings.find(heard.id());
        if (now.filter(found -> found.announced() == null).isEmpty()) {
            return false;
        }
        hearings.drop(heard.id());
        tell(plan, heard, HearingDeeds.DROP, null, author);
        return true;
    }

    private void tell(PlanView plan, Hearing hearing, Deed deed, @Nullable String to, Author author) {
        journal.append(author, new Event(plan.id().value(), hearing.id().value(), deed, null, null, to));
    }
}
