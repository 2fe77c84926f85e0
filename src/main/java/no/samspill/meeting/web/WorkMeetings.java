package no.samspill.meeting.web;

import no.samspill.frame.Page;
import no.samspill.frame.Visit;
import no.samspill.input.Contributions;
import no.samspill.kernel.Words;
import no.samspill.meeting.InputMeetings;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.Minutes;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.progress.Step;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The input meetings of a plan in the workspace. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/moter")
class WorkMeetings {
    private final InputMeetings meetings;
    private final MeetingMinutes minutes;
    private final Contributions contributions;

    WorkMeetings(InputMeetings meetings, MeetingMinutes minutes, Contributions contributions) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.contributions = contributions;
    }

    @GetMapping
    Page list(@Working PlanView view, Person who, Visit visit) {
        Words w = visit.words();
        return new WorkMeetingsPage(
                MeetingsAt.shell(visit, view, w.get("input.meetings.work")),
                view,
                MeetingsAt.work(view),
                who.keeps(view.region().id()),
                meetings.steps(view).stream().map(step -> row(view, step, w)).toList());
    }

    private WorkMeetingsPage.Row row(PlanView view, Step step, Words w) {
        String stands = minutes.find(step.id()).map(found -> switch (found) {
            case Minutes.Draft draft -> "draft";
            case Minutes.InCorrection out -> "out";
            case Minutes.Locked locked -> "locked";
        }).orElse("none");
        int coming = (int) meetings.registrations(step.id()).stream().filter(each -> !each.waiting()).count();
        return new WorkMeetingsPage.Row(step.id().toString(), step.title(), MeetingsAt.when(step, w), coming, contributions.ofMeeting(view.id(), step.id().value()).size(), w.get("input.minutes.is." + stands));
    }
}
