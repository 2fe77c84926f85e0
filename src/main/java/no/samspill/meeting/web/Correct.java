package no.samspill.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Sender;
import no.samspill.input.web.InputDesk;
import no.samspill.meeting.Correcting;
import no.samspill.meeting.Correction;
import no.samspill.meeting.Corrections;
import no.samspill.meeting.InputMeetings;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.Minutes;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.pace.Waiting;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reading minutes that are laid out, and saying what is wrong in them. Whoever has the link, has the page. */
@Controller
@RequestMapping("/{region}/{plan}/innspill/moter/{step}/referat")
class Correct {
    private static final Limit SAYING = new Limit("minutes-correction", 60, Duration.ofMinutes(10));

    private final InputMeetings meetings;
    private final MeetingMinutes minutes;
    private final Corrections corrections;
    private final CorrectPages pages;
    private final Pace pace;

    Correct(InputMeetings meetings, MeetingMinutes minutes, Corrections corrections, CorrectPages pages, Pace pace) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.corrections = corrections;
        this.pages = pages;
        this.pace = pace;
    }

    /** What somebody typed. */
    record Form(@BindParam("nokkel") @Nullable String key, @BindParam("rettelse") @Nullable String words, @BindParam("navn") @Nullable String name, @Nullable String sending, @BindParam("nettsted") @Nullable String trap) {

        List<Problem> problems() {
            String text = Typed.words(words);
            if (text.isEmpty()) {
                return List.of(Problem.of("correct.missing").at("rettelse"));
            }
            if (text.length() > Correction.LONGEST) {
                return List.of(Problem.of("input.give.text.long", Correction.LONGEST, text.length()).at("rettelse"));
            }
            if (Typed.words(name).length() > Sender.LONGEST) {
                return List.of(Problem.of("form.long", Sender.LONGEST).at("navn"));
            }
            return Typed.words(trap).isEmpty() ? List.of() : List.of(Problem.of("input.give.trap").at("nettsted"));
        }

        UUID sent() {
            return Typed.sending(sending);
        }
    }

    /** The minutes of one request, and whose link opened them. */
    record At(PlanView view, Step step, Minutes minutes, Corrections.Reader reader) {
        String address() {
            return InputDesk.meeting(view, step) + "/referat";
        }
    }

    @GetMapping
    Page show(@Public PlanView view, @PathVariable StepId step, @RequestParam(defaultValue = "") String nokkel, Visit visit, HttpServletResponse response) {
        At at = at(view, step, nokkel);
        // The page is for those who were there: no search engine and no other site has any business with its address.
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
        return pages.page(at, new Form(nokkel, null, at.reader().name(), null, null), List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object send(@Public PlanView view, @PathVariable StepId step, @ModelAttribute Form form, Visit visit, RedirectAttributes next, HttpServletRequest request) {
        At at = at(view, step, Typed.words(form.key()));
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.page(at, form, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        if (pace.take(SAYING, ClientAddress.of(request)) instanceof Turn.TooSoon(var wait)) {
            return pages.page(at, form, List.of(Problem.of("pace.wait", Waiting.minutes(wait))), HttpStatus.TOO_MANY_REQUESTS, visit);
        }
        String name = Typed.words(form.name());
        return switch (corrections.send(at.view(), at.step().id(), form.sent(), at.reader(), name.isEmpty() ? null : name, Typed.words(form.words()))) {
            case Correcting.Over(var until) -> pages.page(at, form, List.of(Problem.of("correct.over", until.said(visit.words()))), HttpStatus.CONFLICT, visit);
            case Correcting.TooMany(var most) -> pages.page(at, form, List.of(Problem.of("correct.many", most)), HttpStatus.CONFLICT, visit);
            case Correcting.Sent sent -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("correct.done")));
                yield "redirect:" + at.address() + "?nokkel=" + at.reader().key();
            }
        };
    }

    private At at(PlanView view, StepId step, String key) {
        Step found = meetings.step(view, step).orElseThrow(Correct::unknown);
        Corrections.Reader reader = Typed.key(key).flatMap(typed -> corrections.reader(found.id(), typed)).orElseThrow(Correct::unknown);
        return new At(view, found, minutes.find(found.id()).orElseThrow(Correct::unknown), reader);
    }

    private static Refused unknown() {
        return Refused.unknown("correct.unknown");
    }
}
