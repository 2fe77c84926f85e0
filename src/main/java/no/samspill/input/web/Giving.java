package no.samspill.input.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.files.Examined;
import no.samspill.files.web.Sent;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Stale;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Attachment;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.Receipt;
import no.samspill.input.Receiving;
import no.samspill.input.Taking;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Period;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.pace.Waiting;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving input without an account. */
@Controller
@RequestMapping("/{region}/{plan}/innspill")
class Giving {
    /** Contributions on the page, at most; the report has all. */
    private static final int SHOWN = 20;

    /** A whole meeting may sit behind one address. */
    private static final Limit GIVING = new Limit("input", 3_000, Duration.ofMinutes(10));

    /** Painting a picture takes the time of many words. */
    private static final Limit FILING = new Limit("input-file", 300, Duration.ofMinutes(10));

    private static final Author FORM = Author.system("Innspillsskjemaet", Through.TABLE);

    private final InputDesk desk;
    private final Contributions contributions;
    private final ProgressPlans progress;
    private final Receiving receiving;
    private final Pace pace;

    Giving(InputDesk desk, Contributions contributions, Receiving receiving, ProgressPlans progress, Pace pace) {
        this.receiving = receiving;
        this.pace = pace;
        this.desk = desk;
        this.contributions = contributions;
        this.progress = progress;
    }

    @GetMapping
    Page blank(
            @Public PlanView view, @ModelAttribute GiveForm form, @RequestParam(name = "fil", required = false) @Nullable List<MultipartFile> sent, Visit visit,
            HttpServletRequest request) {
        if (Stale.is(request)) {
            return page(view, form, visit, chooseAgain(List.of(Stale.problem()), Sent.chosen(sent)), HttpStatus.FORBIDDEN);
        }
        return page(view, GiveForm.blank(), visit, List.of());
    }

    @PostMapping
    Object give(
            @Public PlanView view, @ModelAttribute GiveForm form, @RequestParam(name = "fil", required = false) @Nullable List<MultipartFile> sent, Visit visit, RedirectAttributes next,
            HttpServletRequest request)
            throws IOException {
        List<MultipartFile> chosen = Sent.chosen(sent);
        List<Problem> problems = form.problems(view);
        if (!problems.isEmpty()) {
            return page(view, form, visit, chooseAgain(problems, chosen));
        }
        List<Problem> hurried = hurried(form, !chosen.isEmpty(), request);
        if (!hurried.isEmpty()) {
            return page(view, form, visit, chooseAgain(hurried, chosen), HttpStatus.TOO_MANY_REQUESTS);
        }
        Sent.Files files = Sent.examined(chosen, Attachment.MOST_AT_ONCE, "fil");
        if (!files.problems().isEmpty()) {
            return page(view, form, visit, files.problems());
        }
        Taking taking = receiving.take(view, form.contribution(visit.words().language()), files.fit(), FORM);
        if (taking instanceof Taking.Taken) {
            next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("input.give.done")));
        }
        return "redirect:" + InputDesk.input(view) + "/" + taking.receipt();
    }

    /** From a number that somebody has kept to its page. */
    @GetMapping("/kvittering")
    Object follow(@Public PlanView view, @RequestParam(defaultValue = "") String nummer, Visit visit, RedirectAttributes next) {
        Optional<Receipt> receipt = Receipt.of(nummer).filter(found -> contributions.find(view.id(), found).isPresent());
        return receipt.map(found -> "redirect:" + InputDesk.input(view) + "/" + found).orElseGet(() -> Receipts.unknown(view, nummer, visit, next));
    }

    /** A browser gives no file twice: whoever chose one must hear of it. */
    private static List<Problem> chooseAgain(List<Problem> problems, List<MultipartFile> chosen) {
        return chosen.isEmpty() ? problems : Stream.concat(problems.stream(), Stream.of(Problem.of("input.give.file.again").at("fil"))).toList();
    }

    /** Too much from one address, or too many letters to another: what was typed stays in the form. */
    private List<Problem> hurried(GiveForm form, boolean files, HttpServletRequest request) {
        Optional<EmailAddress> email = EmailAddress.of(Typed.words(form.email()));
        if (email.isPresent() && pace.take(InputDesk.WRITING, email.get().key()) instanceof Turn.TooSoon) {
            return List.of(Problem.of("input.give.email.often").at("epost"));
        }
        if (files && pace.take(FILING, ClientAddress.of(request)) instanceof Turn.TooSoon) {
            return List.of(Problem.of("input.give.file.often").at("fil"));
        }
        return pace.take(GIVING, ClientAddress.of(request)) instanceof Turn.TooSoon(var wait) ? List.of(Problem.of("pace.wait", Waiting.minutes(wait))) : List.of();
    }

    private Page page(PlanView view, GiveForm form, Visit visit, List<Problem> problems) {
        return page(view, form, visit, problems, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(PlanView view, GiveForm form, Visit visit, List<Problem> problems, HttpStatus status) {
        Words w = visit.words();
        List<Contribution> shown = contributions.shown(view.id(), SHOWN);
        Collected around = contributions.around(shown);
        Telling telling = desk.telling(view, w);
        Map<UUID, String> meetings = desk.meetings(view);
        return new GivePage(
                InputDesk.open(visit, view, w.get("input.title")),
                view,
                InputDesk.input(view),
                Field.text("tekst", w.get("input.give.text")).helped(w.get("input.give.text.help")).holding(form.text()).with(problems),
                Field.text("omrade", w.get("input.give.area")).holding(form.area()).with(problems),
                InputDesk.areas(view),
                Field.text("epost", w.get("input.give.email")).of("email", "email").optional().helped(w.get("input.give.email.help")).holding(form.email()).with(problems),
                Field.text("fil", w.get("input.give.file")).of("file", "off").optional().helped(w.get("input.give.file.help", Attachment.MOST_AT_ONCE, Examined.LARGEST >> 20)).with(problems),
                Field.text("vis", w.get("input.give.show")).holding(String.valueOf(form.shows())),
                Field.text("navn", w.get("input.give.name")).of("text", "name").optional().holding(form.name()).with(problems),
                Field.text("visnavn", w.get("input.give.showName")).holding(String.valueOf(form.showsName())),
                Field.text("nettsted", w.get("input.give.trap.label")).optional().holding(form.trap()).with(problems),
                form.sent().toString(),
                InputDesk.day(contributions.keptUntil(view.id()), w),
                problems,
                status.value(),
                progress.seen(view).stream().flatMap(found -> found.steps().stream()).filter(this::mayBeMet).map(step -> meeting(step, view, w)).toList(),
                contributions.counts(view.id()),
                shown.stream().map(each -> shown(each, view, telling.of(around, each), meetings, w)).toList());
    }

    /** An input meeting that has not been, as far as anybody knows. */
    private boolean mayBeMet(Step step) {
        boolean over = step.when().period().map(Period::to).filter(last -> last.isBefore(desk.today())).isPresent();
        return step.kind() == Kind.INPUT_MEETING && !step.cancelled() && !over;
    }

    private static GivePage.Meeting meeting(Step step, PlanView view, Words w) {
        String when = step.when().period().filter(period -> period.precision() != null)
                .map(NorwegianDates.of(w.language())::period)
                .orElse(w.get("input.meeting.undated"));
        String title = step.focusArea() == null ? step.title() : view.plan().find(step.focusArea()).map(area -> area.title()).orElse(step.title());
        return new GivePage.Meeting(title, when, step.when().dated(), InputDesk.meeting(view, step));
    }

    private static GivePage.Shown shown(Contribution each, PlanView view, Told told, Map<UUID, String> meetings, Words w) {
        String about = each.area() == null ? "" : view.plan().find(each.area()).map(area -> area.title()).orElse("");
        return new GivePage.Shown(each.number(), Objects.requireNonNull(each.words()), about, InputDesk.from(each, meetings, w), told);
    }
}
