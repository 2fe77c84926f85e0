package no.samspill.meeting.web;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.meeting.InputMeeting;
import no.samspill.meeting.Minutes;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanView;
import no.samspill.progress.Step;
import org.jspecify.annotations.Nullable;

/** Where a plan's meetings are, and how they are said. */
final class MeetingsAt {

    private MeetingsAt() {}

    /** The list of meetings in the workspace. */
    static String work(PlanView view) {
        return "/arbeid" + view.address() + "/moter";
    }

    static String work(PlanView view, Step meeting) {
        return work(view) + "/" + meeting.id();
    }

    static String desk(PlanView view, Step meeting) {
        return work(view, meeting) + "/bord";
    }

    static String minutes(PlanView view, Step meeting) {
        return work(view, meeting) + "/referat";
    }

    /** A page of the workspace below the list of meetings; that list itself where no more is told. */
    static Shell shell(Visit visit, PlanView view, String title, Crumb... more) {
        List<Crumb> way = List.of(
                new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()),
                new Crumb(visit.words().get("input.meetings.work"), work(view)));
        return Shell.of(visit, title, way, more);
    }

    /** When a meeting is, in words; "no date set" where nobody knows. */
    static String when(Step step, Words words) {
        String day = step.when().period().filter(period -> period.precision() != null).map(NorwegianDates.of(words.language())::period).orElse(words.get("input.meeting.noDate"));
        return step.when().time() == null ? day : words.get("input.meeting.time", day, step.when().time().said());
    }

    /** Those who can be invited: the region's municipalities, networks and the others it works with. */
    static Stream<Organisation> organisations(PlanView view) {
        return Stream.concat(view.region().members().stream(), view.region().others().stream());
    }

    /** An agenda's points. */
    static List<String> points(InputMeeting meeting) {
        return meeting.agenda() == null ? List.of() : meeting.agenda().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What has been added to minutes since they were locked, each with its day. */
    static List<String> addenda(@Nullable Minutes minutes, Words w) {
        return minutes instanceof Minutes.Locked locked ? locked.addenda().stream().map(each -> InputDesk.day(each.at(), w) + "\n" + each.words()).toList() : List.of();
    }
}
