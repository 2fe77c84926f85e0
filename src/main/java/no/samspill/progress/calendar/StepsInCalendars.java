package no.samspill.progress.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.kernel.Period;
import no.samspill.kernel.Words;
import no.samspill.progress.InWords;
import no.samspill.progress.Standing;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;

/**
 * The steps that have a day. One that is only known to the month or the season is given none: a false day in somebody's
 * calendar is worse than none, so it is named in the calendar's description until its day is set. Phases are no happenings.
 */
public final class StepsInCalendars {
    private final Words words;
    private final InWords said;
    private final String page;
    private final Function<StepId, Optional<String>> own;

    /** @param page the address of the plan's process, whole */
    public StepsInCalendars(Words words, String page) {
        this(words, page, step -> Optional.empty());
    }

    /** @param own the whole address of a step's own page, where it has one */
    public StepsInCalendars(Words words, String page, Function<StepId, Optional<String>> own) {
        this.own = own;
        this.words = words;
        this.said = new InWords(words);
        this.page = page;
    }

    public List<Happening> happenings(List<Step> steps) {
        return steps.stream().filter(StepsInCalendars::hasDay).map(this::happening).toList();
    }

    /** What waits for a day, in a sentence; says so too where nothing does. */
    public String waiting(List<Step> steps) {
        List<String> waiting = steps.stream()
                .filter(step -> !step.kind().isPhase() && !step.cancelled() && !hasDay(step))
                .map(step -> step.title() + " (" + said.when(step) + ")")
                .toList();
        return waiting.isEmpty() ? words.get("calendar.description") : words.get("calendar.description") + " " + words.get("calendar.waiting", String.join("; ", waiting));
    }

    private static boolean hasDay(Step step) {
        return !step.kind().isPhase() && step.when().exact() && days(step).isPresent();
    }

    /** Of "innen 1. mars" it is that day; what has no end has no days. */
    private static Optional<Days> days(Step step) {
        Period period = step.when().schedule().period();
        LocalDate to = period == null ? null : period.to();
        LocalDate from = period == null || period.from() == null ? to : period.from();
        return from == null || to == null ? Optional.empty() : Optional.of(new Days(from, to));
    }

    private record Days(LocalDate from, LocalDate to) {}

    private Happening happening(Step step) {
        Days days = days(step).orElseThrow();
        return new Happening(
                step.id().toString(),
                days.from(),
                days.to(),
                step.when().time(),
                title(step),
                description(step),
                URI.create(own.apply(step.id()).orElse(page + "#steg-" + step.id())),
                step.cancelled()
                        ? Happening.Certainty.CANCELLED
                        : step.tentative() ? Happening.Certainty.TENTATIVE : Happening.Certainty.CONFIRMED,
                step.sequence(),
                step.changed());
    }

    private String title(Step step) {
        if (step.cancelled()) {
            return words.get("calendar.cancelled", step.title());
        }
        return step.tentative() ? words.get("calendar.tentative", step.title()) : step.title();
    }

    private @Nullable String description(Step step) {
        List<String> lines = new ArrayList<>();
        if (step.standing() instanceof Standing.Cancelled(var why) && why != null) {
            lines.add(why);
        }
        lines.add(words.get("calendar.written", said.kind(step.kind()), step.when().written()));
        if (step.note() != null) {
            lines.add(Objects.requireNonNull(step.note()));
        }
        return String.join("\n", lines);
    }
}
