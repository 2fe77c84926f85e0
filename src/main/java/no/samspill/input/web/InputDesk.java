package no.samspill.input.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Journal;
import no.samspill.pace.Limit;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.JournalTellers;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages about input have in common: the way to them, and how they say days and meetings. */
@Component
public class InputDesk {
    /** Letters that forms send to one address. */
    public static final Limit WRITING = new Limit("input-email", 5, Duration.ofDays(1));

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Journal journal;
    private final JournalTellers tellers;
    private final ProgressPlans progress;
    private final Contributions contributions;
    private final Clock clock;

    InputDesk(Journal journal, JournalTellers tellers, ProgressPlans progress, Contributions contributions, Clock clock) {
        this.journal = journal;
        this.tellers = tellers;
        this.progress = progress;
        this.contributions = contributions;
        this.clock = clock;
    }

    public static String input(PlanView view) {
        return view.address() + "/innspill";
    }

    /** One of the plan's input meetings, as everybody may see it. */
    public static String meeting(PlanView view, Step meeting) {
        return input(view) + "/moter/" + meeting.id();
    }

    static String workspace(PlanView view) {
        return "/arbeid" + input(view);
    }

    /** Where one contribution is handled. */
    static String one(PlanView view, Contribution one) {
        return workspace(view) + "/nr/" + one.number();
    }

    /** A public page below the page where input is given; that page itself where no more is told. */
    public static Shell open(Visit visit, PlanView view, String title, Crumb... more) {
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

    /** The focus area a meeting is about, if it still stands. */
    public static @Nullable ElementId areaOf(PlanView view, Step step) {
        ElementId area = step.focusArea();
        return area == null || !areas(view).containsKey(area.toString()) ? null : area;
    }

    /** The focus area that somebody chose in a form; null for none. */
    static @Nullable ElementId area(PlanView view, String chosen) {
        return areas(view).containsKey(chosen) ? ElementId.of(chosen) : null;
    }

    /** The focus areas by id, in the plan's order. */
    static Map<String, String> areas(PlanView view) {
        Map<String, String> areas = new LinkedHashMap<>();
        view.plan().elements().stream().filter(each -> each.kind() == Kind.FOCUS_AREA).forEach(each -> areas.put(each.id().toString(), each.title()));
        return areas;
    }

    /** For everybody. */
    Telling telling(PlanView view, Words words) {
        return new Telling(view, words, journal, tellers.of(view, words), false);
    }

    /** For a contribution's own sender, and for the secretariat. */
    Telling tellingAll(PlanView view, Words words) {
        return new Telling(view, words, journal, tellers.of(view, words), true);
    }

    /** Contributions that everybody may read, as they are shown to everybody. */
    public List<GivePage.Shown> shown(PlanView view, List<Contribution> said, Words words) {
        Collected around = contributions.around(said);
        Telling telling = telling(view, words);
        Map<UUID, String> meetings = meetings(view);
        return said.stream().map(each -> new GivePage.Shown(each.number(), Objects.requireNonNull(each.words()), "", from(each, meetings, words), telling.of(around, each))).toList();
    }

    /** What the plan's input meetings are called, by the ids of their steps. */
    Map<UUID, String> meetings(PlanView view) {
        return progress.seen(view).map(ProgressPlan::steps).orElse(List.of()).stream()
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

    public static String day(Instant at, Words words) {
        return day(at.atZone(NORWAY).toLocalDate(), words);
    }

    public static String day(LocalDate day, Words words) {
        return NorwegianDates.of(words.language()).date(day);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ZoneId zone() {
        return clock.getZone();
    }
}
