package no.samspill.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.Period;
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
    public Writing write(PlanView plan, StepId step, String words, int seen, Author author) {
        meetings.lock(plan.id(), step);
        return switch (minutes.find(step).orElse(null)) {
            case null -> {
                minutes.begin(step, words);
                tell(plan, step, MeetingDeeds.BEGIN_MINUTES, null, author);
                yield new Writing.Written();
            }
            case Minutes.Locked locked -> new Writing.IsLocked();
            case Minutes.Open open -> {
                Writing came = open.write(words, seen);
                if (came instanceof Writing.Written) {
                    minutes.write(step, words);
                    tell(plan, step, MeetingDeeds.WRITE_MINUTES, null, author);
                }
                yield came;
            }
        };
    }

    /**
     * Lays the minutes out for those who were there, and writes to them, so that they can say what is wrong. A new date is
     * told, too.
     *
     * @param anyway whether somebody has said that they know the meeting is yet to be held, where it is
     */
    @Transactional
    public LayingOut layOut(PlanView plan, Step meeting, Deadline until, boolean anyway, Author author) {
        StepId step = meeting.id();
        meetings.lock(plan.id(), step);
        return switch (minutes.find(step).orElse(null)) {
            case null -> new LayingOut.NotYet();
            case Minutes.Locked locked -> new LayingOut.IsLocked();
            case Minutes.Open open -> {
                LayingOut came = !anyway && !isHeld(meeting) ? new LayingOut.NotHeld() : open.layOut(until, clock.instant());
                if (came instanceof LayingOut.LaidOut) {
                    minutes.layOut(step, until);
                    round.begin(plan, meeting, until, corrections.key(step).orElseThrow());
                    tell(plan, step, MeetingDeeds.LAY_OUT_MINUTES, until.time() == null ? until.day().toString() : until.day() + " " + until.time(), author);
                }
                yield came;
            }
        };
    }

    /** Whether it has begun: to the minute where that is known, else by its day; what has no date may have been. */
    public boolean isHeld(Step meeting) {
        Instant starts = meetings.find(meeting.id()).map(InputMeeting::starts).orElse(null);
        if (starts != null) {
            return !clock.instant().isBefore(starts);
        }
        LocalDate from = meeting.when().period().map(Period::from).orElse(null);
        return from == null || !from.isAfter(LocalDate.now(clock));
    }

    /** Locks them for good, once the time for corrections is over. */
    @Transactional
    public Locking lock(PlanView plan, StepId step, Author author) {
        meetings.lock(plan.id(), step);
        return switch (minutes.find(step).orElse(null)) {
            case null -> new Locking.NotYet();
            case Minutes.Draft draft -> new Locking.NotYet();
            case Minutes.Locked locked -> new Locking.IsLocked();
            case Minutes.InCorrection out -> {
                Locking came = out.lock(clock.instant(), corrections.waiting(step));
                if (came instanceof Locking.Done) {
                    minutes.lock(step);
                    tell(plan, step, MeetingDeeds.LOCK_MINUTES, null, author);
                }
                yield came;
            }
        };
    }

    /** What was found to be wrong, or left out, after the minutes were locked. @return false where they are not */
    @Transactional
    public boolean add(PlanView plan, StepId step, String words, Author author) {
        meetings.lock(plan.id(), step);
        if (!(minutes.find(step).orElse(null) instanceof Minutes.Locked)) {
            return false;
        }
        minutes.add(step, words);
        tell(plan, step, MeetingDeeds.ADD_TO_MINUTES, null, author);
        return true;
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
