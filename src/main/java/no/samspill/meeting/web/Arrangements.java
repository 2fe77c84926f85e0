package no.samspill.meeting.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.web.Choice;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.Words;
import no.samspill.meeting.Attendance;
import no.samspill.meeting.InputMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One input meeting in the workspace: what it is about, who is invited, who comes, who came. */
@Controller
@RequestMapping(Meeting.AT)
class Arrangements {
    private final InputDesk desk;
    private final InputMeetings meetings;

    Arrangements(InputDesk desk, InputMeetings meetings) {
        this.desk = desk;
        this.meetings = meetings;
    }

    @GetMapping
    Page show(Meeting at, Visit visit) {
        return page(at, stands(at), came(at), List.of(), visit);
    }

    @PostMapping
    Object arrange(Meeting at, @ModelAttribute Arrangement typed, Visit visit, RedirectAttributes next) {
        List<Problem> problems = typed.problems(desk.today());
        if (!problems.isEmpty()) {
            return page(at, typed, "", problems, visit);
        }
        meetings.save(at.view(), typed.meeting(at, desk), at.author());
        return Meeting.saved(at.address(), visit, next);
    }

    /** The page's other form. */
    @PostMapping(params = "handling=oppmote")
    Object count(Meeting at, @RequestParam(name = "kom", defaultValue = "") String typed, Visit visit, RedirectAttributes next) {
        Optional<List<Attendance>> came = WhoCame.read(typed);
        if (came.isEmpty()) {
            return page(at, stands(at), typed, List.of(Problem.of("input.meeting.attendance.wrong").at("kom")), visit);
        }
        meetings.attended(at.view(), at.id(), came.get(), at.author());
        return Meeting.saved(at.address(), visit, next);
    }

    private Arrangement stands(Meeting at) {
        return Arrangement.of(meetings.get(at.id()), desk);
    }

    private String came(Meeting at) {
        return WhoCame.typed(meetings.attendance(at.id()));
    }

    private Page page(Meeting at, Arrangement typed, String came, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        return new WorkMeetingPage(
                MeetingsAt.shell(visit, at.view(), at.step().title(), new Crumb(at.step().title(), at.address())),
                at.view(),
                at.address(),
                InputDesk.meeting(at.view(), at.step()),
                MeetingsAt.when(at.step(), w),
                setup(at, typed, problems, w),
                meetings.registrations(at.id()),
                field("kom", "input.meeting.attendance", came, problems, w).helped(w.get("input.meeting.attendance.help")),
                problems);
    }

    private static WorkMeetingPage.Setup setup(Meeting at, Arrangement typed, List<Problem> problems, Words w) {
        return new WorkMeetingPage.Setup(
                field("agenda", "input.meeting.agenda", typed.agenda(), problems, w).helped(w.get("input.meeting.agenda.help")),
                field("sted", "input.meeting.place", typed.place(), problems, w),
                field("lenke", "input.meeting.link.field", typed.link(), problems, w).helped(w.get("input.meeting.link.help")),
                field("start", "input.meeting.starts", typed.start(), problems, w).of("datetime-local", "off").helped(w.get("input.meeting.starts.help")),
                MeetingsAt.organisations(at.view()).map(each -> new Choice(each.id().toString(), each.name(), typed.invites(each))).toList(),
                field("andre", "input.meeting.others", typed.others(), problems, w).helped(w.get("input.meeting.others.help")),
                field("pamelding", "input.meeting.takes", String.valueOf(Boolean.TRUE.equals(typed.takes())), problems, w),
                field("plasser", "input.meeting.capacity", typed.capacity(), problems, w).of("number", "off").helped(w.get("input.meeting.capacity.help")),
                field("slett", "input.meeting.kept", typed.keptUntil(), problems, w).of("date", "off").helped(w.get("input.meeting.kept.help")));
    }

    private static Field field(String name, String key, @Nullable String typed, List<Problem> problems, Words w) {
        return Field.text(name, w.get(key)).optional().holding(Objects.requireNonNullElse(typed, "")).with(problems);
    }
}
