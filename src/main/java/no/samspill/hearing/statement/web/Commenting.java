package no.samspill.hearing.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.OnDevice;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Stale;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.hearing.web.HearingPages;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.ElementId;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.pace.Waiting;
import no.samspill.plan.web.PlanRow;
import no.samspill.plan.web.Public;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Commenting on one row of the text, and back to that row. */
@Controller
@RequestMapping(HearingView.AT + "/kommentar")
class Commenting {
    private final Hall hall;
    private final HeardTexts texts;
    private final HearingPages pages;
    private final Statements statements;
    private final Pace pace;

    Commenting(Hall hall, HeardTexts texts, HearingPages pages, Statements statements, Pace pace) {
        this.hall = hall;
        this.texts = texts;
        this.pages = pages;
        this.statements = statements;
        this.pace = pace;
    }

    /** The text itself; with what was typed, where a form stood open for too long. */
    @GetMapping
    Object back(@Public HearingView at, @ModelAttribute CommentForm form, Visit visit, HttpServletRequest request) {
        Optional<PlanRow> row = row(at, form, visit);
        return Stale.is(request) && row.isPresent() ? page(at, row.get(), form, List.of(Stale.problem().at("k-" + row.get().anchor())), HttpStatus.FORBIDDEN, visit, request) : "redirect:" + at.address() + "#teksten";
    }

    @PostMapping
    Object comment(@Public HearingView at, @ModelAttribute CommentForm form, Visit visit, HttpServletRequest request, RedirectAttributes next) {
        PlanRow row = row(at, form, visit).orElse(null);
        if (row == null) {
            return "redirect:" + at.address() + "#teksten";
        }
        if (!hall.invited(at.hearing(), form.key())) {
            return page(at, row, form, List.of(Problem.of("statement.shut.invited").at("k-" + row.anchor())), HttpStatus.FORBIDDEN, visit, request);
        }
        List<Problem> problems = form.problems(row.anchor(), Heard.passages(row));
        if (!problems.isEmpty()) {
            return page(at, row, form, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit, request);
        }
        List<Problem> hurried = hurried(form, row, request);
        if (!hurried.isEmpty()) {
            return page(at, row, form, hurried, HttpStatus.TOO_MANY_REQUESTS, visit, request);
        }
        Behalf behalf = Hall.behalf(hall.proven(at.hearing(), form.key()), null);
        return switch (statements.take(at.hearing(), form.comment(at.hearing(), row.element().id(), behalf, visit.words().language()), Hall.FORM)) {
            case Taking.Taken(var one) -> back(at, row, one, form, visit, next);
            case Taking.Before(var one) -> back(at, row, one, form, visit, next);
            case Taking.Shut(var phase) -> page(at, row, form, List.of(Problem.of("statement.shut.typed").at("k-" + row.anchor())), HttpStatus.CONFLICT, visit, request);
        };
    }

    private String back(HearingView at, PlanRow row, Statement one, CommentForm form, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(HeardTexts.SENT, new HeardTexts.Sent(row.element().id().toString(), one.number(), one.receipt().toString()));
        OnDevice.safe(next, at.address() + "#" + row.anchor());
        String place = texts.heard(at, visit.words()).place(row);
        String key = Typed.key(form.key()).isPresent() ? (place.startsWith("?") ? "&" : "?") + "nokkel=" + form.key() : "";
        int anchor = place.indexOf('#');
        return "redirect:" + at.address() + place.substring(0, anchor) + key + place.substring(anchor);
    }

    private Optional<PlanRow> row(HearingView at, CommentForm form, Visit visit) {
        return Typed.key(form.row()).flatMap(id -> texts.heard(at, visit.words()).find(new ElementId(id)));
    }

    private List<Problem> hurried(CommentForm form, PlanRow row, HttpServletRequest request) {
        Optional<EmailAddress> email = EmailAddress.of(Typed.words(form.email()));
        if (email.isPresent() && pace.take(InputDesk.WRITING, email.get().key()) instanceof Turn.TooSoon) {
            return List.of(Problem.of("statement.email.often").at("e-" + row.anchor()));
        }
        return pace.take(Hall.SPEAKING, ClientAddress.of(request)) instanceof Turn.TooSoon(var wait) ? List.of(Problem.of("pace.wait", Waiting.minutes(wait)).at("k-" + row.anchor())) : List.of();
    }

    private Page page(HearingView at, PlanRow row, CommentForm form, List<Problem> problems, HttpStatus status, Visit visit, HttpServletRequest request) {
        return pages.page(at, visit, texts.of(at, row.element().id(), form, problems, visit, request), status);
    }
}
