package no.samspill.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * The progress plan as it stood when the council took note of it; it never changes.
 *
 * @param noted the day of the council's meeting
 * @param occasion in words, such as the case's number; null where nobody said
 * @param steps in their order
 */
public record Baseline(UUID id, LocalDate noted, @Nullable String occasion, List<Kept> steps) {

    public Baseline {
        steps = List.copyOf(steps);
    }

    /** A step as it stood. @param period null where it had none that was understood */
    public record Kept(StepId step, Kind kind, String title, String written, @Nullable Period period) {}

    public Optional<Kept> find(StepId step) {
        return steps.stream().filter(kept -> kept.step().equals(step)).findFirst();
    }
}
