package no.samspill.input.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.files.web.Filing;
import no.samspill.files.web.Sent;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Stale;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Attachment;
import no.samspill.input.Contributions;
import no.samspill.input.Receipt;
import no.samspill.input.Receiving;
import no.samspill.input.Taking;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.pace.Waiting;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
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
    /** A whole meeting may sit behind one address. */
    private static final Limit GIVING = new Limit("input", 3_000, Duration.ofMinutes(10));

    /** Painting a picture takes the time of many words. */
    private static final Limit FILING = new Limit("input-file", 300, Duration.ofMinutes(10));

    private static final Author FORM = Author.system("Innspillsskjemaet", Through.TABLE);

    private final Contributions contributions;
    private final Receiving receiving;
    private final GivePages pages;
    private final Pace pace;
    private final Filing filing;

    Giving(Contributions contributions, Receiving receiving, GivePages pages, Pace pace, Filing filing) {
        this.contributions = contributions;
        this.receiving = receiving;
        this.pages = pages;
        this.pace = pace;
        this.filing = filing;
    }

    @GetMapping
    Page blank(
            @Public PlanView view, @ModelAttribute GiveForm form, @RequestParam(name = "fil", required = false) @Nullable List<MultipartFile> sent, Visit visit,
            HttpServletRequest request) {
        if (Stale.is(request)) {
            return pages.page(view, form, chooseAgain(List.of(Stale.problem()), Sent.chosen(sent)), HttpStatus.FORBIDDEN, visit);
        }
        return pages.page(view, GiveForm.about(form.area(), view), List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object give(
            @Public PlanView view, @ModelAttribute GiveForm form, @RequestParam(name = "fil", required = false) @Nullable List<MultipartFile> sent, Visit visit, RedirectAttributes next,
            HttpServletRequest request)
            throws IOException {
        List<MultipartFile> chosen = Sent.chosen(sent);
        List<Problem> problems = form.problems(view);
        if (!problems.isEmpty()) {
            return pages.page(view, form, chooseAgain(problems, chosen), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        List<Problem> hurried = hurried(form, !chosen.isEmpty(), request);
        if (!hurried.isEmpty()) {
            return pages.page(view, form, chooseAgain(hurried, chosen), HttpStatus.TOO_MANY_REQUESTS, visit);
        }
        Sent.Files files = Sent.examined(chosen, Attachment.MOST_AT_ONCE, "fil", ClientAddress.of(request));
        if (!files.problems().isEmpty()) {
            return pages.page(view, form, files.problems(), files.status(), visit);
        }
        List<Problem> full = filing.problems(files, ClientAddress.of(request), view.id(), "fil");
        if (!full.isEmpty()) {
            return pages.page(view, form, full, HttpStatus.TOO_MANY_REQUESTS, visit);
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
}
