package no.samspill.progress.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Refused;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import no.samspill.progress.calendar.ActivitiesInCalendars;
import no.samspill.progress.calendar.CalendarFile;
import no.samspill.progress.calendar.Happening;
import no.samspill.progress.calendar.StepsInCalendars;
import no.samspill.progress.cycle.Activity;
import no.samspill.progress.cycle.AnnualCycles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dates of one plan as calendars: all of them, those of a focus area, those that concern an organisation. */
@Controller
class CalendarController {
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final ProgressPlans progress;
    private final AnnualCycles cycles;
    private final ObjectProvider<StepPages> pages;
    private final ObjectProvider<AlsoInCalendars> others;
    private final PublicAddress address;

    CalendarController(
            ProgressPlans progress, AnnualCycles cycles, ObjectProvider<StepPages> pages, ObjectProvider<AlsoInCalendars> others, PublicAddress address) {
        this.address = address;
        this.pages = pages;
        this.others = others;
        this.progress = progress;
        this.cycles = cycles;
    }

    /** @param omrade the id of a focus area: its own dates @param part the id of an organisation: what concerns it, and what concerns them all */
    @GetMapping("/{region}/{plan}/kalender.ics")
    ResponseEntity<byte[]> calendar(
            @Public PlanView view, @RequestParam(required = false) @Nullable String omrade,
            @RequestParam(required = false) @Nullable String part) {
        if (omrade != null) {
            Element area = view.plan().walk().filter(row -> row.kind() == Kind.FOCUS_AREA && row.id().toString().equals(omrade)).findFirst().orElseThrow(CalendarController::unknown);
            return calendar(view, area.title(), step -> area.id().equals(step.focusArea()), activity -> area.walk().anyMatch(row -> row.id().equals(activity.draft().measure())), false);
        }
        if (part != null) {
            Organisation party = view.region().all().filter(one -> one.id().toString().equals(part)).findFirst().orElseThrow(CalendarController::unknown);
            return calendar(view, party.name(), step -> step.organisation() == null || step.organisation().equals(party.id()),
                    activity -> activity.draft().organisation() == null || activity.draft().organisation().equals(party.id()), true);
        }
        return calendar(view, null, step -> true, activity -> true, true);
    }

    private ResponseEntity<byte[]> calendar(PlanView view, @Nullable String part, Predicate<Step> wanted, Predicate<Activity> shared, boolean everybodys) {
        List<Step> steps = progress.seen(view).map(ProgressPlan::steps).orElse(List.of()).stream().filter(wanted).toList();
        Words words = Words.of(view.plan().language());
        Map<StepId, String> own = new HashMap<>();
        pages.orderedStream().forEach(room -> own.putAll(room.of(view)));
        var written = new StepsInCalendars(words, address.of(Places.of(view).process()), step -> Optional.ofNullable(own.get(step)).map(address::of));
        String name = part == null ? view.plan().title() : view.plan().title() + ": " + part;
        CacheControl kept = view.header().visible() ? CacheControl.maxAge(FRESH).cachePublic() : CacheControl.maxAge(FRESH).cachePrivate();
        List<Happening> happenings = new ArrayList<>(written.happenings(steps));
        List<Activity> activities = cycles.yearsSeen(view).stream().flatMap(year -> cycles.seen(view, year).activities().stream()).filter(shared).toList();
        happenings.addAll(new ActivitiesInCalendars(words, address.of(Places.of(view).year())).happenings(activities));
        if (everybodys) {
            others.orderedStream().forEach(room -> happenings.addAll(room.happenings(view, words, address.of(""))));
        }
        return CalendarAnswer.of(CalendarFile.of(name, written.waiting(steps), happenings), kept);
    }

    private static Refused unknown() {
        return Refused.unknown("calendar.unknown");
    }
}
