package no.samspill.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Stale;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Words;
import no.samspill.meeting.Attendance;
import no.samspill.meeting.InputMeeting;
import no.samspill.meeting.InputMeetings;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.Minutes;
import no.samspill.meeting.Registering;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An input meeting, for everybody: what it is about, saying that one comes, and what came of it. */
@Controller
@RequestMapping("/{region}/{plan}/innspill/moter/{step}")
class Meetings {
    private static final Limit REGISTERING = new Limit("input-meeting", 500, Duration.ofMinutes(10));

    private final InputDesk desk;
    private final InputMeetings meetings;
    private final MeetingMinutes minutes;
    private final Contributions contributions;
    private final Pace pace;

    Meetings(InputDesk desk, InputMeetings meetings, MeetingMinutes minutes, Contributions contributions, Pace pace) {
        this.desk = desk;
        this.meetings = meetings;
        this.minutes = minutes;
        this.contributions = contributions;
        this.pace = pace;
    }

    @GetMapping
    Page show(@Public PlanView view, @PathVariable StepId step, @RequestParam(defaultValue = "") String nokkel, @ModelAttribute Coming form, Visit visit, HttpServletRequest request) {
        Step meeting = find(view, step);
        if (Stale.is(request)) {
            return page(view, meeting, form, null, List.of(Stale.problem()), HttpStatus.FORBIDDEN, visit);
        }
        return page(view, meeting, Coming.blank(), mine(meeting, nokkel).orElse(null), List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object register(
            @Public PlanView view, @PathVariable StepId step, @ModelAttribute Coming form, Visit visit, RedirectAttributes next, HttpServletRequest request) {
        Step meeting = find(view, step);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(view, meeting, form, null, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        Optional<EmailAddress> email = EmailAddress.of(Typed.words(form.email()));
        if (email.isPresent() && pace.take(InputDesk.WRITING, email.get().key()) instanceof Turn.TooSoon) {
            return page(view, meeting, form, null, List.of(Problem.of("input.give.email.often").at("epost")), HttpStatus.TOO_MANY_REQUESTS, visit);
        }
        pace.insist(REGISTERING, ClientAddress.of(request));
        return switch (meetings.register(view, meeting, form.registration(visit.words().language()))) {
            case Registering.Closed closed -> page(view, meeting, form, null, List.of(Problem.of("input.meeting.closed")), HttpStatus.CONFLICT, visit);
            case Registering.Registered(var registration) -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(registration.waiting() ? "input.meeting.waits" : "input.meeting.registered")));
                yield "redirect:" + InputDesk.meeting(view, meeting) + "?nokkel=" + registration.key();
            }
        };
    }

    @PostMapping("/avmelding")
    String cancel(@Public PlanView view, @PathVariable StepId step, @RequestParam(defaultValue = "") String nokkel, Visit visit, RedirectAttributes next) {
        Step meeting = find(view, step);
        boolean gone = mine(meeting, nokkel).filter(mine -> meetings.cancel(view, meeting, UUID.fromString(mine.key()))).isPresent();
        next.addFlashAttribute(Message.FLASH, new Message(gone ? Message.Tone.SUCCESS : Message.Tone.WARNING, visit.words().get(gone ? "input.meeting.gone" : "input.meeting.notThere")));
        return "redirect:" + InputDesk.meeting(view, meeting);
    }

    private Step find(PlanView view, StepId step) {
        return meetings.step(view, step).orElseThrow(() -> Refused.unknown("input.meeting.unknown"));
    }

    private Optional<MeetingPage.Mine> mine(Step meeting, String key) {
        return Typed.key(key).flatMap(typed -> meetings.find(meeting.id(), typed)).map(found -> new MeetingPage.Mine(found.key().toString(), found.name(), found.waiting()));
    }

    private Page page(PlanView view, Step step, Coming form, MeetingPage.@Nullable Mine mine, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        return new MeetingPage(
                InputDesk.open(visit, view, step.title(), new Crumb(step.title(), InputDesk.meeting(view, step))),
                view,
                InputDesk.meeting(view, step),
                about(view, step, w),
                signing(step, form, problems, w),
                mine,
                said(view, step, w),
                written(view, step, mine, w),
                problems,
                status.value());
    }

    private MeetingPage.About about(PlanView view, Step step, Words w) {
        InputMeeting meeting = meetings.get(step.id());
        List<Attendance> attendance = meetings.attendance(step.id());
        return new MeetingPage.About(
                MeetingsAt.when(step, w), step.cancelled(), meeting, MeetingsAt.points(meeting), invited(view, meeting, w), attendance, attendance.stream().mapToInt(Attendance::people).sum());
    }

    private MeetingPage.Signing signing(Step step, Coming form, List<Problem> problems, Words w) {
        Integer capacity = meetings.get(step.id()).capacity();
        return new MeetingPage.Signing(
                capacity == null ? null : Math.max(0, capacity - meetings.registrations(step.id()).size()),
                Field.text("navn", w.get("input.meeting.name")).of("text", "name").holding(form.name()).with(problems),
                Field.text("organisasjon", w.get("input.meeting.organisation")).of("text", "organization").optional().holding(form.organisation()).with(problems),
                Field.text("epost", w.get("input.meeting.email")).of("email", "email").optional().helped(w.get("input.meeting.email.help")).holding(form.email()).with(problems),
                Field.text("nettsted", w.get("input.give.trap.label")).optional().holding(form.trap()).with(problems),
                form.sent().toString());
    }

    private MeetingPage.Said said(PlanView view, Step step, Words w) {
        List<Contribution> said = contributions.ofMeeting(view.id(), step.id().value());
        return new MeetingPage.Said(said.size(), desk.shown(view, said.stream().filter(Contribution::everybodysToRead).toList(), w));
    }

    private MeetingPage.Written written(PlanView view, Step step, MeetingPage.@Nullable Mine mine, Words w) {
        Minutes stands = minutes.find(step.id()).filter(found -> !(found instanceof Minutes.Draft)).orElse(null);
        return new MeetingPage.Written(
                stands instanceof Minutes.Locked ? stands : null,
                note(stands, w),
                stands == null || mine == null || mine.waiting() ? null : InputDesk.meeting(view, step) + "/referat?nokkel=" + mine.key(),
                MeetingsAt.addenda(stands, w));
    }

    private static @Nullable String note(@Nullable Minutes written, Words w) {
        return switch (written) {
            case null -> null;
            case Minutes.Draft draft -> null;
            case Minutes.InCorrection out -> w.get("correct.there", InputDesk.day(out.until(), w));
            case Minutes.Locked locked -> w.get("input.minutes.locked", InputDesk.day(locked.at(), w));
        };
    }

    private static String invited(PlanView view, InputMeeting meeting, Words w) {
        Stream<String> organisations = MeetingsAt.organisations(view).filter(each -> meeting.organisations().contains(each.id())).map(Organisation::name);
        String all = Stream.concat(organisations, Stream.ofNullable(meeting.invited())).collect(Collectors.joining(", "));
        return all.isEmpty() ? w.get("input.meeting.invited.all") : all;
    }
}
