package no.samspill.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Stale;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.EmailAddress;
import no.samspill.meeting.InputMeetings;
import no.samspill.meeting.Registering;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
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

    private final InputMeetings meetings;
    private final MeetingPages pages;
    private final Pace pace;

    Meetings(InputMeetings meetings, MeetingPages pages, Pace pace) {
        this.meetings = meetings;
        this.pages = pages;
        this.pace = pace;
    }

    @GetMapping
    Page show(@Public PlanView view, @PathVariable StepId step, @RequestParam(defaultValue = "") String nokkel, @ModelAttribute Coming form, Visit visit, HttpServletRequest request) {
        Step meeting = find(view, step);
        if (Stale.is(request)) {
            return pages.page(view, meeting, form, null, List.of(Stale.problem()), HttpStatus.FORBIDDEN, visit);
        }
        return pages.page(view, meeting, Coming.blank(), mine(meeting, nokkel).orElse(null), List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object register(
            @Public PlanView view, @PathVariable StepId step, @ModelAttribute Coming form, Visit visit, RedirectAttributes next, HttpServletRequest request) {
        Step meeting = find(view, step);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.page(view, meeting, form, null, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        Optional<EmailAddress> email = EmailAddress.of(Typed.words(form.email()));
        if (email.isPresent() && pace.take(InputDesk.WRITING, email.get().key()) instanceof Turn.TooSoon) {
            return pages.page(view, meeting, form, null, List.of(Problem.of("input.give.email.often").at("epost")), HttpStatus.TOO_MANY_REQUESTS, visit);
        }
        pace.insist(REGISTERING, ClientAddress.of(request));
        return switch (meetings.register(view, meeting, form.registration(visit.words().language()))) {
            case Registering.Closed closed -> pages.page(view, meeting, form, null, List.of(Problem.of("input.meeting.closed")), HttpStatus.CONFLICT, visit);
            case Registering.Registered(var registration) -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(registration.waiting() ? "input.meeting.waits" : "input.meeting.registered")));
                yield "redirect:" + InputDesk.meeting(view, meeting) + "?nokkel=" + registration.key();
            }
        };
    }

    @PostMapping("/avmelding")
    Object cancel(
            @Public PlanView view, @PathVariable StepId step, @RequestParam(defaultValue = "") String nokkel, @RequestParam(name = "sikker", defaultValue = "") String sure, Visit visit, RedirectAttributes next) {
        Step meeting = find(view, step);
        Optional<MeetingPage.Mine> one = mine(meeting, nokkel);
        if (one.isPresent() && !sure.equals("true")) {
            return pages.page(view, meeting, Coming.blank(), one.get(), List.of(Problem.of("input.meeting.cancel.unsure").at("sikker")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        boolean gone = one.filter(mine -> meetings.cancel(view, meeting, UUID.fromString(mine.key()))).isPresent();
        next.addFlashAttribute(Message.FLASH, new Message(gone ? Message.Tone.SUCCESS : Message.Tone.WARNING, visit.words().get(gone ? "input.meeting.gone" : "input.meeting.notThere")));
        return "redirect:" + InputDesk.meeting(view, meeting);
    }

    private Step find(PlanView view, StepId step) {
        return meetings.step(view, step).orElseThrow(() -> Refused.unknown("input.meeting.unknown"));
    }

    private Optional<MeetingPage.Mine> mine(Step meeting, String key) {
        return Typed.key(key).flatMap(typed -> meetings.find(meeting.id(), typed)).map(found -> new MeetingPage.Mine(found.key().toString(), found.name(), found.waiting()));
    }
}
