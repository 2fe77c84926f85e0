package no.samspill.post;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries one letter at a time, and comes back for those that did not come through: after 1, 2, 4 … minutes, at most 4 hours. */
final class Round {
    static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("letter");

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);

    private final LetterRepository letters;
    private final Endings endings;
    private final Optional<Carrier> carrier;
    private final Clock clock;

    Round(LetterRepository letters, Endings endings, Optional<Carrier> carrier, Clock clock) {
        this.letters = letters;
        this.endings = endings;
        this.carrier = carrier;
        this.clock = clock;
    }

    CustomTask<Void> task() {
        return Tasks.custom(LETTER)
                .onDeadExecutionRevive()
                .execute((job, context) -> again(carry(UUID.fromString(job.getId()))));
    }

    /** When to try again; empty where the letter's way has ended. */
    Optional<Instant> carry(UUID id) {
        Outgoing outgoing = letters.waiting(id).orElse(null);
        if (outgoing == null) {
            return Optional.empty();
        }
        if (outgoing.useful().isBefore(clock.instant())) {
            endings.returned(id, "");
            return Optional.empty();
        }
        return switch (carrier.<Delivery>map(found -> found.carry(id, outgoing.letter())).orElseGet(Delivery.NotSetUp::new)) {
            case Delivery.Sent sent -> {
                endings.sent(id);
                yield Optional.empty();
            }
            case Delivery.Refused(String answer) -> {
                LOG.warn("letter {}: the mail server refuses it for good; see /styring/e-post", id);
                endings.returned(id, answer);
                yield Optional.empty();
            }
            case Delivery.Failed(String answer) -> later(outgoing);
            // Kept where an administrator can read it; sent if a mail server is set up while it is of use.
            case Delivery.NotSetUp none -> Optional.empty();
        };
    }

    private Optional<Instant> later(Outgoing outgoing) {
        LOG.warn("letter {}: not through at try {}; see /styring/e-post", outgoing.id(), outgoing.tries() + 1);
        letters.triedInVain(outgoing.id());
        Duration wait = Duration.ofMinutes(1L << Math.min(outgoing.tries(), 8));
        return Optional.of(clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }

    private static CompletionHandler<Void> again(Optional<Instant> when) {
        return (done, job) -> when.ifPresentOrElse(then -> job.reschedule(done, then), job::remove);
    }
}
