package no.samspill.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
