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
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The correction round: those who were at a meeting say what is wrong in its minutes, each is taken in or answered with a
 * reason, and all who have the link see which. Before the lock it changes the minutes; after it, it becomes an addendum.
 */
@Service
public class Corrections {
    /** Corrections of one meeting's minutes, at most. */
    public static final int MOST = 200;

    private static final int MONTHS_KEPT = 1;
    private static final Author READER = Author.system("Referatlenken", no.samspill.ledger.Through.TABLE);

    private final CorrectionRepository corrections;
    private final MinutesRepository minutes;
    private final MeetingRepository meetings;
    private final Journal journal;
    private final Clock clock;

    Corrections(CorrectionRepository corrections, MinutesRepository minutes, MeetingRepository meetings, Journal journal, Clock clock) {
        this.corrections = corrections;
        this.minutes = minutes;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Somebody with a link to the minutes.
     *
     * @param name of the one who registered; null behind the link that all share
     */
    public record Reader(UUID key, @Nullable UUID registration, @Nullable String name) {}

    /** Whose link it is; empty where it opens nothing, and while the minutes are a draft. */
    public Optional<Reader> reader(StepId step, UUID key) {
        if (minutes.find(step).filter(found -> !(found instanceof Minutes.Draft)).isEmpty()) {
            return Optional.empty();
        }
        Optional<Reader> shared = corrections.key(step).filter(key::equals).map(found -> new Reader(found, null, null));
        return shared.or(() -> meetings.registrations(step).stream().filter(each -> each.key().equals(key)).findFirst().map(each -> new Reader(key, key, each.name())));
    }

    /** The link that all who were at the meeting share; empty before the minutes are written. */
    public Optional<UUID> key(StepId step) {
        return corrections.key(step);
    }

    /** @param sending the same each time one form is sent */
    @Transactional
    public Correcting send(PlanView plan, StepId step, UUID sending, Reader reader, @Nullable String name, String words) {
        meetings.lock(plan.id(), step);
        Minutes stands = minutes.find(step).orElseThrow();
        if (stands instanceof Minutes.InCorrection out && out.until().over(clock.instant())) {
            return new Correcting.Over(out.until());
        }
        if (corrections.find(step, sending).isPresent()) {
            return new Correcting.Sent();
        }
        if (corrections.list(step).size() >= MOST) {
            return new Correcting.TooMany(MOST);
        }
        LocalDate end = stands instanceof Minutes.InCorrection out ? out.until().day() : LocalDate.now(clock);
        corrections.add(sending, step, words, name, reader.registration(), end.plusMonths(MONTHS_KEPT));
        tell(plan, step, MeetingDeeds.SEND_CORRECTION, READER);
        return new Correcting.Sent();
    }

    public List<Correction> list(StepId step) {
        return corrections.list(step);
    }

    /**
     * Notes that the minutes say so now; where they are locked, what it says becomes an addendum.
     *
     * @param addendum the words of the addendum; not used before the lock
     * @param answer more about it; null for none
     * @return empty where somebody has settled it already
     */
    @Transactional
    public Optional<Correction.TakenIn> takeIn(PlanView plan, StepId step, UUID id, String addendum, @Nullable String answer, Author author) {
        Optional<Correction.TakenIn> taken = waiting(plan, step, id).map(waiting -> waiting.takeIn(answer));
        taken.ifPresent(correction -> {
            if (minutes.find(step).orElse(null) instanceof Minutes.Locked) {
                minutes.add(step, addendum);
                tell(plan, step, MeetingDeeds.ADD_TO_MINUTES, author);
            }
            corrections.settle(correction);
            tell(plan, step, MeetingDeeds.TAKE_IN_CORRECTION, author);
        });
        return taken;
    }

    /** Leaves the minutes as they are, and says why. @return empty where somebody has settled it already */
    @Transactional
    public Optional<Correction.Declined> decline(PlanView plan, StepId step, UUID id, String reason, Author author) {
        Optional<Correction.Declined> declined = waiting(plan, step, id).map(waiting -> waiting.decline(reason));
        declined.ifPresent(correction -> {
            corrections.settle(correction);
            tell(plan, step, MeetingDeeds.DECLINE_CORRECTION, author);
        });
        return declined;
    }

    /** One that nobody settles meanwhile. */
    private Optional<Correction.Waiting> waiting(PlanView plan, StepId step, UUID id) {
        meetings.lock(plan.id(), step);
        return corrections.find(step, id).filter(Correction.Waiting.class::isInstance).map(Correction.Waiting.class::cast);
    }

    private void tell(PlanView plan, StepId step, Deed deed, Author author) {
        journal.append(author, new Event(plan.id().value(), step.value(), deed, null, null, null));
    }
}
