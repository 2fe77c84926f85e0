package no.samspill.progress.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.people.Person;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.calendar.CalendarFile;
import no.samspill.progress.calendar.StepsInCalendars;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The dates of one plan as calendars: all of them, those of a focus area, those that concern an organisation. */
@Controller
class CalendarController {
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Plans plans;
    private final ProgressPlans progress;

    CalendarController(Plans plans, ProgressPlans progress) {
        this.plans = plans;
        this.progress = progress;
    }

    /** @param omrade the id of a focus area: its own dates @param part the id of an organisation: what concerns it, and what concerns them all */
    @GetMapping("/{region}/{plan}/kalender.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String region, @PathVariable String plan, @RequestParam(required = false) @Nullable String omrade,
            @RequestParam(required = false) @Nullable String part, Optional<Person> who) {
        PlanView view = plans.find(who, region, plan).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("plan.unknown")));
        if (omrade != null) {
            Element area = view.plan().walk().filter(row -> row.kind() == Kind.FOCUS_AREA && row.id().toString().equals(omrade)).findFirst().orElseThrow(CalendarController::unknown);
            return calendar(view, area.title(), step -> area.id().equals(step.focusArea()));
        }
        if (part != null) {
            Organisation party = Calendars.around(view.region()).filter(one -> one.id().toString().equals(part)).findFirst().orElseThrow(CalendarController::unknown);
            return calendar(view, party.name(), step -> step.organisation() == null || step.organisation().equals(party.id()));
        }
        return calendar(view, null, step -> true);
    }

    private ResponseEntity<byte[]> calendar(PlanView view, @Nullable String part, Predicate<Step> wanted) {
        List<Step> steps = progress.find(view).map(ProgressPlan::steps).orElse(List.of()).stream().filter(wanted).toList();
        Words words = Words.of(view.plan().language());
        var written = new StepsInCalendars(words, Calendars.host() + Places.of(view).process());
        String name = part == null ? view.plan().title() : view.plan().title() + ": " + part;
        CacheControl kept = view.header().visible() ? CacheControl.maxAge(FRESH).cachePublic() : CacheControl.maxAge(FRESH).cachePrivate();
        return CalendarAnswer.of(CalendarFile.of(name, written.waiting(steps), written.happenings(steps)), kept);
    }

    private static Refused unknown() {
        return new Refused(HttpStatus.NOT_FOUND, Problem.of("calendar.unknown"));
    }
}
