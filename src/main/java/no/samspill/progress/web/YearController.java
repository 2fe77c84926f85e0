package no.samspill.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Refused;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.cycle.AnnualCycles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The year that a plan's municipalities share. */
@Controller
class YearController {
    private final ProgressPlans progress;
    private final AnnualCycles cycles;
    private final PublicAddress address;
    private final Clock clock;

    YearController(ProgressPlans progress, AnnualCycles cycles, PublicAddress address, Clock clock) {
        this.address = address;
        this.progress = progress;
        this.cycles = cycles;
        this.clock = clock;
    }

    @SameForAll(ofItsPlan = true)
    @GetMapping("/{region}/{plan}/arshjul")
    Page year(@Public PlanView view, @RequestParam(required = false) @Nullable String ar, Optional<Person> who, Visit visit) {
        LocalDate today = view.day(LocalDate.now(clock));
        List<Integer> years = cycles.yearsSeen(view);
        int year = asked(ar).orElseGet(() -> years.isEmpty() || years.contains(today.getYear()) ? today.getYear() : years.getLast());
        List<Step> steps = progress.seen(view).map(ProgressPlan::steps).orElse(List.of());
        Places places = Places.of(view);
        Shell shell = Shell.of(visit, visit.words().get("cycle.title"), places.crumbs(view, visit.words(), "nav.year", places.year()));
        boolean edits = who.filter(person -> person.edits(view.region().id())).isPresent();
        return YearPage.of(shell, view, cycles.seen(view, year), steps, today, edits, address);
    }

    /** @throws Refused where it is no year that a wheel can have */
    static Optional<Integer> asked(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(AnnualCycles.year(typed)
                .orElseThrow(() -> new Refused(HttpStatus.BAD_REQUEST, Problem.of("cycle.year.wrong", AnnualCycles.FIRST_YEAR + "–" + AnnualCycles.LAST_YEAR))));
    }
}
