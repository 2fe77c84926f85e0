package no.samspill.hearing.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.files.Examined;
import no.samspill.files.web.Filing;
import no.samspill.files.web.Sent;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.OnDevice;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Stale;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Draft;
import no.samspill.hearing.statement.Drafts;
import no.samspill.hearing.statement.Sendings;
import no.samspill.hearing.statement.StatementFile;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.hearing.web.HearingPages;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Words;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.pace.Waiting;
import no.samspill.plan.web.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking at a statement before it is sent, and sending it. The words are a draft here already: whatever goes wrong, they stay. */
@Controller
@RequestMapping(HearingView.AT + "/uttalelse/{draft}/sending")
class SendingOff {
    private final Hall hall;
    private final Drafts drafts;
    private final Statements statements;
    private final Sendings sendings;
    private final Pace pace;
    private final Filing filing;

    SendingOff(Hall hall, Drafts drafts, Statements statements, Sendings sendings, Pace pace, Filing filing) {
        this.hall = hall;
        this.drafts = drafts;
        this.statements = statements;
        this.sendings = sendings;
        this.pace = pace;
        this.filing = filing;
    }

    @GetMapping
    Object look(
            @Public HearingView at, @PathVariable UUID draft, @ModelAttribute SendForm form, @RequestParam(name = "stort", required = false) @Nullable String large, Visit visit, HttpServletRequest request) {
        Draft found = drafts.find(at.hearing(), draft).orElse(null);
        if (found == null) {
            return gone(at, draft);
        }
        if (Stale.is(request)) {
            return page(at, found, form, visit, request, List.of(Stale.problem(), Problem.of("input.give.file.again").at("fil")), HttpStatus.FORBIDDEN);
        }
        List<Problem> problems = large == null ? List.of() : List.of(Problem.of("statement.file.large", LargeFiles.SENDING.megabytes(), Examined.LARGEST >> 20).at("fil"));
        return page(at, found, SendForm.blank(found), visit, request, problems, large == null ? HttpStatus.OK : HttpStatus.CONTENT_TOO_LARGE);
    }

    @PostMapping
    Object send(
            @Public HearingView at, @PathVariable UUID draft, @ModelAttribute SendForm form, @RequestParam(name = "fil", required = false) @Nullable List<MultipartFile> sent, Visit visit,
            HttpServletRequest request, RedirectAttributes next)
            throws IOException {
        Draft found = drafts.find(at.hearing(), draft).orElse(null);
        if (found == null) {
            return gone(at, draft);
        }
        List<MultipartFile> chosen = Sent.chosen(sent);
        List<Problem> problems = form.problems(found);
        if (!problems.isEmpty()) {
            return page(at, found, form, visit, request, chooseAgain(problems, chosen), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<Problem> hurried = hurried(form, !chosen.isEmpty(), request);
        if (!hurried.isEmpty()) {
            return page(at, found, form, visit, request, chooseAgain(hurried, chosen), HttpStatus.TOO_MANY_REQUESTS);
        }
        Sent.Files files = Sent.examined(chosen, StatementFile.MOST, "fil", ClientAddress.of(request));
        if (!files.problems().isEmpty()) {
            return page(at, found, form, visit, request, files.problems(), files.status());
        }
        List<Problem> full = filing.problems(files, ClientAddress.of(request), at.view().id(), "fil");
        if (!full.isEmpty()) {
            return page(at, found, form, visit, request, full, HttpStatus.TOO_MANY_REQUESTS);
        }
        return switch (sendings.send(at.hearing(), form.statement(at.hearing(), found, visit.words().language()), files.fit(), Hall.FORM)) {
            case Taking.Taken(var one) -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("statement.done")));
                OnDevice.safe(next, Hall.writing(at) + "/" + draft);
                yield "redirect:" + Hall.receipt(at, one);
            }
            case Taking.Before(var one) -> "redirect:" + Hall.receipt(at, one);
            // It closed while they wrote. The draft stays a draft, and they are told so.
            case Taking.Shut shut -> page(at, found, form, visit, request, List.of(Problem.of("statement.shut.kept")), HttpStatus.CONFLICT);
        };
    }

    private String gone(HearingView at, UUID draft) {
        return statements.bySending(at.hearing(), draft).map(one -> "redirect:" + Hall.receipt(at, one)).orElseThrow(() -> Refused.unknown("statement.draft.gone"));
    }

    /** A browser gives no file twice: whoever chose one must hear of it. */
    private static List<Problem> chooseAgain(List<Problem> problems, List<MultipartFile> chosen) {
        return chosen.isEmpty() ? problems : Stream.concat(problems.stream(), Stream.of(Problem.of("input.give.file.again").at("fil"))).toList();
    }

    private List<Problem> hurried(SendForm form, boolean files, HttpServletRequest request) {
        Optional<EmailAddress> email = EmailAddress.of(Typed.words(form.email()));
        if (email.isPresent() && pace.take(InputDesk.WRITING, email.get().key()) instanceof Turn.TooSoon) {
            return List.of(Problem.of("statement.email.often").at("epost"));
        }
        if (files && pace.take(Hall.FILING, ClientAddress.of(request)) instanceof Turn.TooSoon) {
            return List.of(Problem.of("statement.file.often").at("fil"));
        }
        return pace.take(Hall.SPEAKING, ClientAddress.of(request)) instanceof Turn.TooSoon(var wait) ? List.of(Problem.of("pace.wait", Waiting.minutes(wait))) : List.of();
    }

    private Page page(HearingView at, Draft draft, SendForm form, Visit visit, HttpServletRequest request, List<Problem> problems, HttpStatus status) {
        Words w = visit.words();
        String link = Hall.writing(at) + "/" + draft.key();
        return new SendPage(
                HearingPages.shell(visit, at, w.get("statement.send.title"), new Crumb(w.get("statement.title"), link), new Crumb(w.get("statement.send.title"), link + "/sending")),
                at,
                link,
                hall.shut(at.hearing(), draft.behalf(), true, w),
                draft.name(),
                draft.behalf() instanceof Behalf.Proven,
                draft.nothingToSay() ? null : draft.words(),
                draft.revision(),
                new SendPage.Asked(
                        Field.text("epost", w.get("statement.email")).of("email", "email").optional().helped(w.get("statement.email.help")).holding(form.email()).with(problems),
                        Field.text("navn", w.get("statement.person")).of("text", "name").optional().helped(w.get("statement.person.help")).holding(form.name()).with(problems),
                        Field.text("vis", w.get("statement.show")).holding(String.valueOf(form.shows())),
                        Field.text("fil", w.get("statement.file")).of("file", "off").optional().helped(w.get("statement.file.help", StatementFile.MOST, Examined.LARGEST >> 20)).with(problems)),
                new SendPage.Until(Hall.day(draft.keptUntil(), w), Hall.day(statements.keptUntil(), w)),
                OnDevice.safe(request),
                problems,
                status.value());
    }
}
