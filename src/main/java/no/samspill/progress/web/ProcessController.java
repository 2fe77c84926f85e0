package no.samspill.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.Language;
import no.samspill.kernel.PeriodReader;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Here;
import no.samspill.plan.web.Public;
import no.samspill.progress.Outlook;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a plan comes to be, step by step, as it looks today or on another day. */
@Controller
class ProcessController {
    private final ProgressPlans progress;
    private final ObjectProvider<StepPages> pages;
    private final ObjectProvider<Here.Ahead> ahead;
    private final PublicAddress address;
    private final Clock clock;

    ProcessController(ProgressPlans progress, ObjectProvider<StepPages> pages, ObjectProvider<Here.Ahead> ahead, PublicAddress address, Clock clock) {
        this.address = address;
        this.pages = pages;
        this.ahead = ahead;
        this.progress = progress;
        this.clock = clock;
    }

    @SameForAll(ofItsPlan = true)
    @GetMapping("/{region}/{plan}/prosess")
    Page process(
            @Public PlanView view, @RequestParam(required = false) @Nullable String dag, Optional<Person> who, Visit visit) {
        LocalDate today = view.day(LocalDate.now(clock));
        Optional<LocalDate> asked = day(dag, view.baseYear());
        List<Problem> problems = dag == null || dag.isBlank() || asked.isPresent()
                ? List.of()
                : List.of(Problem.of("progress.day.wrong", dag.length() > 40 ? dag.substring(0, 40) + "…" : dag).at("dag"));
        Outlook outlook = progress.seen(view, asked.orElse(today)).orElse(null);
        ProcessPage.Pictures pictures = progress.drawn(view, new Pictured(asked.orElse(today), visit.words().language()), () -> ProcessPage.Pictures.of(outlook, visit.words()));
        Places places = Places.of(view);
        Shell shell = Shell.of(visit, visit.words().get("progress.title"), places.crumbs(view, visit.words(), "nav.process", places.process()));
        boolean edits = who.filter(person -> person.edits(view.region().id())).isPresent();
        return ProcessPage.of(shell, view, outlook, pictures, pages(view), done(view), later(view, visit.words(), outlook, asked.orElse(today)), progress.seen(view).map(ProgressPlan::baseline).orElse(null), today, dag, problems, edits, address);
    }

    private Map<StepId, String> pages(PlanView view) {
        Map<StepId, String> all = new HashMap<>();
        pages.orderedStream().forEach(room -> all.putAll(room.of(view)));
        return all;
    }

    /** A phase is done with the last of what belongs to it. */
    private Map<StepId, LocalDate> done(PlanView view) {
        Map<StepId, LocalDate> all = new HashMap<>();
        pages.orderedStream().forEach(room -> all.putAll(room.done(view)));
        progress.seen(view).ifPresent(plan -> plan.phases().forEach(phase -> plan.within(phase.id()).stream()
                .flatMap(step -> Optional.ofNullable(all.get(step.id())).stream())
                .max(LocalDate::compareTo)
                .ifPresent(last -> all.putIfAbsent(phase.id(), last))));
        return all;
    }

    /** What the plan's own page tells of as the next date, too. */
    private @Nullable String later(PlanView view, Words words, @Nullable Outlook outlook, LocalDate day) {
        return outlook == null || !outlook.next().isEmpty() ? null : ahead.orderedStream().flatMap(room -> room.of(view, words, day).stream()).findFirst().orElse(null);
    }

    private record Pictured(LocalDate day, Language language) {}

    /** A day, however it is written: "2017-05-24", "24/5", "24. mai 2017". */
    private static Optional<LocalDate> day(@Nullable String typed, int baseYear) {
        return typed == null || typed.isBlank()
                ? Optional.empty()
                : new PeriodReader(baseYear).read(typed).filter(read -> read.from() != null && read.from().equals(read.to())).map(read -> Objects.requireNonNull(read.from()));
    }
}
