package no.samspill.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written at a meeting. Minutes are drafted, laid out for correction, and then locked: from there on nothing changes
 * them, which the database sees to as well.
 */
@Service
public class MeetingMinutes {
    private final MinutesRepository minutes;
    private final MeetingRepository meetings;
    private final CorrectionRepository corrections;
    private final CorrectionRound round;
    private final Journal journal;
    private final Clock clock;

    MeetingMinutes(MinutesRepository minutes, MeetingRepository meetings, CorrectionRepository corrections, CorrectionRound round, Journal journal, Clock clock) {
        this.corrections = corrections;
        this.round = round;
        this.minutes = minutes;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    public Optional<Minutes> find(StepId step) {
        return minutes.find(step);
    }

    /** @param seen the revision its author saw; 0 where there were none */
    @Transactional
    public Minuting write(PlanView plan, StepId step, String words, int seen, Author author) {
        meetings.lock(plan.id(), step);
        Optional<Minutes> stands = minutes.find(step);
        if (stands.isEmpty()) {
            minutes.begin(step, words);
            tell(plan, step, MeetingDeeds.BEGIN_MINUTES, null, author);
            return new Minuting.Done();
        }
        if (stands.get() instanceof Minutes.Locked) {
            return new Minuting.IsLocked();
        }
        if (stands.get().words().equals(words)) {
            return new Minuting.Done();
        }
        if (stands.get().revision() != seen) {
            return new Minuting.Overtaken(stands.get().words());
        }
        minutes.write(step, words);
        tell(plan, step, MeetingDeeds.WRITE_MINUTES, null, author);
        return new Minuting.Done();
    }

    /**
     * Lays the minutes out for those who were there, and writes to them, so that they can say what is wrong. A new date is
     * told, too; the same once more is no news.
     *
     * @param until the last day, today or later
     */
    @Transactional
    public Minuting layOut(PlanView plan, Step meeting, LocalDate until, Author author) {
        StepId step = meeting.id();
        meetings.lock(plan.id(), step);
        return switch (minutes.find(step).orElse(null)) {
            case null -> new Minuting.NotYet();
            case Minutes.Locked locked -> new Minuting.IsLocked();
            case Minutes.InCorrection out when out.until().equals(until) -> new Minuting.Done();
            case Minutes.Draft draft -> laidOut(plan, meeting, until, author);
            case Minutes.InCorrection out -> laidOut(plan, meeting, until, author);
        };
    }

    private Minuting laidOut(PlanView plan, Step meeting, LocalDate until, Author author) {
        StepId step = meeting.id();
        if (until.isBefore(LocalDate.now(clock))) {
            return new Minuting.TooSoon(until);
        }
        minutes.layOut(step, until);
        round.begin(plan, meeting, until, corrections.key(step).orElseThrow());
        tell(plan, step, MeetingDeeds.LAY_OUT_MINUTES, until.toString(), author);
        return new Minuting.Done();
    }

    /** Locks them for good, once the time for corrections is over. */
    @Transactional
    public Minuting lock(PlanView plan, StepId step, Author author) {
        meetings.lock(plan.id(), step);
        return switch (minutes.find(step).orElse(null)) {
            case null -> new Minuting.NotYet();
            case Minutes.Locked locked -> new Minuting.IsLocked();
            case Minutes.Draft draft -> new Minuting.NotYet();
            case Minutes.InCorrection out when !out.mayLock(LocalDate.now(clock)) -> new Minuting.TooSoon(out.until());
            case Minutes.InCorrection out when corrections.waiting(step) > 0 -> new Minuting.Unanswered(corrections.waiting(step));
            case Minutes.InCorrection out -> {
                minutes.lock(step);
                tell(plan, step, MeetingDeeds.LOCK_MINUTES, null, author);
                yield new Minuting.Done();
            }
        };
    }

    /** What was found to be wrong, or left out, after the minutes were locked. */
    @Transactional
    public Minuting add(PlanView plan, StepId step, String words, Author author) {
        meetings.lock(plan.id(), step);
        if (!(minutes.find(step).orElse(null) instanceof Minutes.Locked)) {
            return new Minuting.NotYet();
        }
        minutes.add(step, words);
        tell(plan, step, MeetingDeeds.ADD_TO_MINUTES, null, author);
        return new Minuting.Done();
    }

    @Transactional
    public void note(PlanView plan, StepId step, @Nullable String circle, String words, UUID person) {
        meetings.lock(plan.id(), step);
        minutes.note(step, circle, words, person);
    }

    public List<MeetingNote> notes(StepId step) {
        return minutes.notes(step);
    }

    private void tell(PlanView plan, StepId step, Deed deed, @Nullable String to, Author author) {
        journal.append(author, new Event(plan.id().value(), step.value(), deed, null, null, to));
    }
}
