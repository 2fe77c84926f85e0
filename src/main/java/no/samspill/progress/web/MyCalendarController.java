package no.samspill.progress.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samspill.frame.Page;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.people.Access;
import no.samspill.people.Door;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.progress.CalendarKeys;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.calendar.ActivitiesInCalendars;
import no.samspill.progress.calendar.CalendarFile;
import no.samspill.progress.calendar.Happening;
import no.samspill.progress.calendar.StepsInCalendars;
import no.samspill.progress.cycle.Activity;
import no.samspill.progress.cycle.AnnualCycles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's own calendar: the dates of every plan they have a role in, and of those what concerns them. */
@Controller
class MyCalendarController implements Door.Keeper {
    private static final String PAGE = "/arbeid/kalender";
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final CalendarKeys keys;
    private final People people;
    private final Organisations organisations;
    private final Plans plans;
    private final ProgressPlans progress;
    private final AnnualCycles cycles;
    private final PublicAddress address;

    MyCalendarController(CalendarKeys keys, People people, Organisations organisations, Plans plans, ProgressPlans progress, AnnualCycles cycles, PublicAddress address) {
        this.keys = keys;
        this.people = people;
        this.organisations = organisations;
        this.plans = plans;
        this.progress = progress;
        this.cycles = cycles;
        this.address = address;
    }

    @Override
    public List<Door> doors() {
        return List.of(Door.any(PAGE, Access.SIGNED_IN), Door.any(PAGE + "/slutt", Access.SIGNED_IN));
    }

    @GetMapping(PAGE)
    Page show(Visit visit, Person who) {
        return page(visit, keys.has(who.id()), null);
    }

    /** Shows the new address at once, since it is told this once. */
    @PostMapping(PAGE)
    Page make(Visit visit, Person who) {
        return page(visit, true, "/kalender/" + keys.make(who, visit.words().language()) + ".ics");
    }

    @PostMapping(PAGE + "/slutt")
    String end(Person who) {
        keys.end(who);
        return "redirect:" + PAGE;
    }

    @GetMapping("/kalender/{key:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String key) {
        CalendarKeys.Holder holder = keys.holder(key).orElseThrow(MyCalendarController::unknown);
        Person who = people.find(holder.person()).orElseThrow(MyCalendarController::unknown);
        Words words = Words.of(holder.language());
        List<Happening> happenings = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        organisations.regions().stream().filter(region -> who.readsDrafts(region.id())).flatMap(region -> plans.list(region.id()).stream()).forEach(header -> {
            PlanView view = plans.get(header.id());
            Set<OrganisationId> mine = who.editsFor(view.region().id());
            boolean all = mine.isEmpty() || who.keeps(view.region().id());
            List<Step> steps = progress.seen(view).map(ProgressPlan::steps).orElse(List.of()).stream()
                    .filter(step -> all || step.organisation() == null || mine.contains(step.organisation())).toList();
            List<Activity> activities = cycles.yearsSeen(view).stream().flatMap(year -> cycles.seen(view, year).activities().stream())
                    .filter(activity -> all || activity.draft().organisation() == null || mine.contains(activity.draft().organisation())).toList();
            Places places = Places.of(view);
            var inCalendar = new StepsInCalendars(words, address.of(places.process()));
            happenings.addAll(inCalendar.happenings(steps));
            happenings.addAll(new ActivitiesInCalendars(words, address.of(places.year())).happenings(activities));
            waiting.add(view.plan().title() + ": " + inCalendar.waiting(steps));
        });
        return CalendarAnswer.of(CalendarFile.of(words.get("calendar.mine"), String.join("\n", waiting), happenings), CacheControl.maxAge(FRESH).cachePrivate());
    }

    private static Refused unknown() {
        return Refused.unknown("calendar.unknown");
    }

    private Page page(Visit visit, boolean has, @Nullable String file) {
        Crumb work = new Crumb(visit.words().get("signin.workspace"), "/arbeid");
        Crumb here = new Crumb(visit.words().get("calendar.mine"), PAGE);
        return new MyCalendarPage(Shell.of(visit, here.text(), work, here), has, file == null ? null : Calendars.Calendar.of(here.text(), file, address), file == null ? null : address.of(file));
    }
}
