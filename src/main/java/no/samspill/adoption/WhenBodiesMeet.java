package no.samspill.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.progress.InWords;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When bodies meet: as the way says, or else as the progress plan's step does, so that nobody types it twice. */
@Component
public class WhenBodiesMeet {
    private final ProgressPlans progress;
    private final Clock clock;

    WhenBodiesMeet(ProgressPlans progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * When a body takes up a version: the day on which it did, the day it put that off to, or else as {@link #of} says. Null where nobody has said,
     * and where it has said something of an earlier version: the way's words are about that meeting.
     */
    public static @Nullable String about(int version, Adoption adoption, RouteStep step, Function<RouteStep, @Nullable String> when, Words words) {
        Decision last = adoption.latest(step).orElse(null);
        if (last == null || last.version() > version) {
            return first(adoption, step, when);
        }
        if (last.version() < version) {
            return null;
        }
        return last.verdict().last() ? NorwegianDates.of(words.language()).date(last.decided()) : last.putOff();
    }

    /** When a body that has said nothing yet is to meet; null where nobody has said, and where it has its turn of one that has met on that day. */
    public static @Nullable String first(Adoption adoption, RouteStep step, Function<RouteStep, @Nullable String> when) {
        return spent(adoption, step) ? step.written() : when.apply(step);
    }

    /** Whether the progress plan's day is that of another body, which has met, and whose turn this was. */
    public static boolean spent(Adoption adoption, RouteStep step) {
        return adoption.route().before(step).stream().anyMatch(was -> adoption.latest(was).isPresent());
    }

    /** Answers null where nobody has said. */
    public Function<RouteStep, @Nullable String> of(PlanView view, Words words) {
        InWords said = new InWords(words);
        Map<UUID, String> steps = progress.seen(view, LocalDate.now(clock)).stream()
                .flatMap(outlook -> outlook.steps().stream())
                .map(Sight::step)
                .collect(Collectors.toMap(step -> step.id().value(), said::when));
        return turn -> turn.written() != null ? turn.written() : turn.step() == null ? null : steps.get(turn.step());
    }
}
