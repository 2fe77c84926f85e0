package no.samspill.input.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Journal;
import no.samspill.people.Organisation;
import no.samspill.people.Person;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.web.Chronicles;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the pages about input have in common: which plan they are about, the way to them, and how they say days. */
@Component
class InputDesk {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Plans plans;
    private final Journal journal;
    private final Chronicles chronicles;
    private final ProgressPlans progress;
    private final Clock clock;

    InputDesk(Plans plans, Journal journal, Chronicles chronicles, ProgressPlans progress, Clock clock) {
        this.plans = plans;
        this.journal = journal;
        this.chronicles = chronicles;
        this.progress = progress;
        this.clock = clock;
    }

    PlanView open(Optional<Person> who, String region, String plan) {
        return plans.find(who, region, plan).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("plan.unknown")));
    }

    PlanView work(Person who, String region, String plan) {
        return plans.findForWork(who, region, plan).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("plan.unknown")));
    }

    static String input(PlanView view) {
        return view.address() + "/innspill";
    }

    static String workspace(PlanView view) {
        return "/arbeid" + input(view);
    }

    /** A public page below the page where input is given; that page itself where no more is told. */
    static Shell open(Visit visit, PlanView view, String title, Crumb... more) {
        List<Crumb> way = List.of(
                new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()),
                new Crumb(visit.words().get("input.crumb"), input(view)));
        return Shell.of(visit, title, way, more);
    }

    static Shell work(Visit visit, PlanView view, String title, Crumb... more) {
        List<Crumb> way = List.of(
                new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()),
                new Crumb(visit.words().get("input.work.crumb"), workspace(view)));
        return Shell.of(visit, title, way, more);
    }

    static String meetingsAddress(PlanView view) {
        return "/arbeid" + view.address() + "/moter";
    }

    /** A page of the workspace below the list of meetings; that list itself where no more is told. */
    static Shell meetings(Visit visit, PlanView view, String title, Crumb... more) {
        List<Crumb> way = List.of(
                new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()),
                new Crumb(visit.words().get("input.meetings.work"), meetingsAddress(view)));
        return Shell.of(visit, title, way, more);
    }

    /** When a meeting is, in words; "no date set" where nobody knows. */
    static String when(Step step, Words words) {
        String day = step.when().period().filter(period -> period.precision() != null).map(NorwegianDates.of(words.language())::period).orElse(words.get("input.meeting.noDate"));
        return step.when().time() == null ? day : words.get("input.meeting.time", day, step.when().time().said());
    }

    /** The focus area a meeting is about, if it still stands. */
    static @Nullable ElementId areaOf(PlanView view, Step step) {
        ElementId area = step.focusArea();
        return area == null || !areas(view).containsKey(area.toString()) ? null : area;
    }

    /** Those who can be invited: the region's municipalities, networks and the others it works with. */
    static Stream<Organisation> organisations(PlanView view) {
        return Stream.concat(view.region().members().stream(), view.region().others().stream());
    }

    /** The focus areas by id, in the plan's order. */
    static Map<String, String> areas(PlanView view) {
        Map<String, String> areas = new LinkedHashMap<>();
        view.plan().elements().stream().filter(each -> each.kind() == Kind.FOCUS_AREA).forEach(each -> areas.put(each.id().toString(), each.title()));
        return areas;
    }

    /** For everybody. */
    Telling telling(PlanView view, Words words) {
        return new Telling(view, words, journal, chronicles.of(view, words), false);
    }

    /** For a contribution's own sender, and for the secretariat. */
    Telling tellingAll(PlanView view, Words words) {
        return new Telling(view, words, journal, chronicles.of(view, words), true);
    }

    /** What the plan's input meetings are called, by the ids of their steps. */
    Map<UUID, String> meetings(PlanView view) {
        return progress.find(view).map(ProgressPlan::steps).orElse(List.of()).stream()
                .filter(step -> step.kind() == no.samspill.progress.Kind.INPUT_MEETING)
                .collect(Collectors.toMap(step -> step.id().value(), Step::title, (one, other) -> one, LinkedHashMap::new));
    }

    /** How a contribution came, and from whom where everybody may know: never who typed it in. */
    static String from(Contribution each, Map<UUID, String> meetings, Words words) {
        String day = day(each.received(), words);
        if (each.meeting() != null) {
            String meeting = meetings.getOrDefault(each.meeting(), words.get("input.from.aMeeting"));
            return each.circle() == null ? words.get("input.from.MEETING", meeting, day) : words.get("input.from.circle", meeting, each.circle(), day);
        }
        if (each.dated() != null) {
            String dated = day(each.dated(), words);
            return each.publicName() == null ? words.get("input.from.letter.dated", dated, day) : words.get("input.from.named.dated", each.publicName(), dated, day);
        }
        return each.publicName() == null ? words.get("input.from." + each.way(), day) : words.get("input.from.named", each.publicName(), day);
    }

    static String day(Instant at, Words words) {
        return day(at.atZone(NORWAY).toLocalDate(), words);
    }

    static String day(LocalDate day, Words words) {
        return NorwegianDates.of(words.language()).date(day);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZoneId zone() {
        return clock.getZone();
    }
}
