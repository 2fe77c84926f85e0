package no.samspill.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan has come on its way, for its own page.
 *
 * @param count "Fase 1 av 5"
 * @param phase the one that goes on, or the next to begin
 * @param next what comes next and when; null where no day is set
 * @param stages all phases, in their order
 * @param href of the page that tells all of it
 * @param call what a reader can do now; null where there is nothing but to read
 */
public record Here(String count, String phase, @Nullable String next, List<Stage> stages, String href, @Nullable Call call) {

    public Here {
        stages = List.copyOf(stages);
    }

    /** Where the way itself has no day left. */
    Here coming(@Nullable String later) {
        return next != null ? this : new Here(count, phase, later, stages, href, call);
    }

    Here calling(@Nullable Call now) {
        return new Here(count, phase, next, stages, href, now);
    }

    /** "Meld deg på innspillsmøtet 22. mai 2017", and where. */
    public record Call(String text, String href) {}

    /**
     * A room above, in which there may be something to do today. Rooms are asked by their order (Spring's {@code @Order}, the
     * lowest first), and the first that knows something is shown.
     */
    @FunctionalInterface
    public interface Caller {
        Optional<Call> now(PlanView plan, Words words, LocalDate today);
    }

    /** A room above that knows of a day after the way has been walked. */
    @FunctionalInterface
    public interface Ahead {
        /** "15. november 2018: Regionrådsmøte", the first from that day on. */
        Optional<String> of(PlanView plan, Words words, LocalDate today);
    }

    /** @param current the one the plan is in */
    public record Stage(String title, String when, boolean current, boolean tentative) {}

    /** A room above, which knows the way. */
    @FunctionalInterface
    public interface Teller {
        /** Empty where there is nothing to tell. */
        Optional<Here> of(PlanView plan, Words words, LocalDate today);
    }
}
