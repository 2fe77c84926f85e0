package no.samspill.followup.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samspill.followup.WritingToThem.Reached;
import no.samspill.followup.WritingToThem;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Stale;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.pace.Waiting;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.LivePlanLinks;
import no.samspill.plan.web.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing to those who answer for a measure, or to the council that keeps the plan, without an account and without being told their addresses. */
@Controller
@RequestMapping({"/{region}/{plan}/tiltak/{number:[0-9]{1,6}}/skriv", "/{region}/{plan}/skriv"})
class WriteController {
    /** From one address: a library may be many people's. */
    private static final Limit WRITING = new Limit("write", 20, Duration.ofHours(1));

    /** To those who answer for one measure, whoever writes. */
    private static final Limit READING = new Limit("write-to", 30, Duration.ofDays(1));

    /** Each press of one button. */
    private static final Limit ONCE = new Limit("write-once", 1, Duration.ofDays(1));

    private final WritingToThem writing;
    private final Pace pace;

    WriteController(WritingToThem writing, Pace pace) {
        this.writing = writing;
        this.pace = pace;
    }

    @GetMapping
    Page blank(@Public PlanView view, @PathVariable(required = false) @Nullable Integer number, @ModelAttribute WriteForm form, Visit visit, HttpServletRequest request) {
        Element measure = number == null ? null : measure(view, number);
        return Stale.is(request)
                ? page(view, measure, form, List.of(Stale.problem()), HttpStatus.FORBIDDEN, visit)
                : page(view, measure, WriteForm.blank(), List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object write(@Public PlanView view, @PathVariable(required = false) @Nullable Integer number, @ModelAttribute WriteForm form, Visit visit, RedirectAttributes next, HttpServletRequest request) {
        Element measure = number == null ? null : measure(view, number);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(view, measure, form, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        Reached reached = writing.reach(view, measure);
        if (reached.nobody()) {
            return page(view, measure, form, List.of(Problem.of("write.nobody")), HttpStatus.CONFLICT, visit);
        }
        if (pace.take(ONCE, form.sent().toString()) instanceof Turn.Granted) {
            if (pace.take(WRITING, ClientAddress.of(request)) instanceof Turn.TooSoon(var wait)) {
                return page(view, measure, again(form), List.of(Problem.of("pace.wait", Waiting.minutes(wait))), HttpStatus.TOO_MANY_REQUESTS, visit);
            }
            if (pace.take(READING, (measure == null ? view.id() : measure.id()).toString()) instanceof Turn.TooSoon) {
                return page(view, measure, again(form), List.of(Problem.of("write.often")), HttpStatus.TOO_MANY_REQUESTS, visit);
            }
            reached = writing.write(view, measure, form.note());
        }
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, done(reached, visit.words())));
        return "redirect:" + address(view, measure);
    }

    /** One that was not sent may be, by the next press. */
    private static WriteForm again(WriteForm form) {
        return new WriteForm(form.text(), form.name(), form.email(), form.answered(), WriteForm.blank().sending(), form.trap());
    }

    private static Element measure(PlanView view, int number) {
        return view.measure(number).filter(row -> !row.blank()).orElseThrow(() -> Refused.unknown("measure.unknown", String.valueOf(number)));
    }

    private static String address(PlanView view, @Nullable Element measure) {
        return measure == null ? view.address() : LivePlanLinks.of(view).measure(measure);
    }

    private static String done(Reached reached, Words w) {
        return reached.names().isEmpty() ? w.get("write.done.secretariat") : w.get("write.done", String.join(", ", reached.names())) + (reached.without().isEmpty() ? "" : " " + w.get("write.also"));
    }

    private static String lead(Reached reached, Words w) {
        if (reached.nobody()) {
            return w.get("write.nobody");
        }
        if (reached.names().isEmpty()) {
            return reached.without().isEmpty() ? w.get("write.to.nobodys") : w.get("write.to.secretariat");
        }
        return w.get("write.to", String.join(", ", reached.names())) + (reached.without().isEmpty() ? "" : " " + w.get("write.also"));
    }

    private Page page(PlanView view, @Nullable Element measure, WriteForm form, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        Reached reached = writing.reach(view, measure);
        String address = address(view, measure);
        String title = w.get(measure == null ? "write.council" : "write.title");
        String what = measure == null ? view.plan().title() : view.called(measure, w) + " " + measure.title();
        List<Crumb> way = Stream.of(
                        new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()), measure == null ? null : new Crumb(view.called(measure, w), address),
                        new Crumb(w.get("write.press"), address + "/skriv"))
                .filter(Objects::nonNull)
                .toList();
        return new WritePage(
                Shell.of(visit, title + ": " + (measure == null ? view.plan().title() : view.called(measure, w)), way),
                view,
                title,
                what,
                address,
                measure == null && !reached.nobody() ? w.get("write.to.council") : lead(reached, w),
                reached.nobody() ? null : form(form, problems, w),
                problems,
                status.value());
    }

    private static WritePage.Form form(WriteForm form, List<Problem> problems, Words w) {
        return new WritePage.Form(
                Field.text("tekst", w.get("write.text")).helped(w.get("write.text.help", WriteForm.LONGEST)).holding(form.text()).with(problems),
                Field.text("navn", w.get("write.name")).of("text", "name").optional().holding(form.name()).with(problems),
                Field.text("epost", w.get("write.email")).of("email", "email").optional().helped(w.get("write.email.help")).holding(form.email()).with(problems),
                Field.text("svar", w.get("write.answer")).holding(String.valueOf(form.answers())).with(problems),
                Field.text("nettsted", w.get("input.give.trap.label")).optional().holding(form.trap()).with(problems),
                form.sent().toString());
    }
}
