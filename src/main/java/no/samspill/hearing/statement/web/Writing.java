package no.samspill.hearing.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.OnDevice;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Stale;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Draft;
import no.samspill.hearing.statement.Drafts;
import no.samspill.hearing.statement.Saving;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.web.HearingPages;
import no.samspill.hearing.web.HearingView;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing one statement about all of it. It is a draft until it is sent: whoever has its link writes on it. */
@Controller
@RequestMapping(HearingView.AT + "/uttalelse")
class Writing {
    private final Hall hall;
    private final Drafts drafts;
    private final Statements statements;
    private final Pace pace;
    private final PublicAddress address;

    Writing(Hall hall, Drafts drafts, Statements statements, Pace pace, PublicAddress address) {
        this.hall = hall;
        this.drafts = drafts;
        this.statements = statements;
        this.pace = pace;
        this.address = address;
    }

    @GetMapping
    Page blank(@Public HearingView at, @ModelAttribute StatementForm form, @RequestParam(name = "nokkel", required = false) @Nullable String key, Visit visit, HttpServletRequest request) {
        return Stale.is(request) ? page(at, null, form, null, visit, request, List.of(Stale.problem()), HttpStatus.FORBIDDEN) : page(at, null, StatementForm.blank(key), null, visit, request, List.of(), HttpStatus.OK);
    }

    @PostMapping
    Object begin(@Public HearingView at, @ModelAttribute StatementForm form, Visit visit, HttpServletRequest request, RedirectAttributes next) {
        Behalf behalf = Hall.behalf(hall.proven(at.hearing(), form.key()), form.name());
        if (!hall.invited(at.hearing(), form.key())) {
            return page(at, null, form, null, visit, request, List.of(Problem.of("statement.shut.invited")), HttpStatus.FORBIDDEN);
        }
        List<Problem> problems = problems(form, request);
        if (!problems.isEmpty()) {
            return page(at, null, form, null, visit, request, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Draft draft = drafts.begin(at.hearing(), form.sent(), behalf, form.saysNothing(), Typed.words(form.text()));
        OnDevice.safe(next, Hall.writing(at));
        return onward(at, draft, form, visit, next);
    }

    /** A draft by its link. Opening it writes nothing. */
    @GetMapping("/{draft}")
    Object show(@Public HearingView at, @PathVariable UUID draft, @ModelAttribute StatementForm form, Visit visit, HttpServletRequest request) {
        Optional<Draft> found = drafts.find(at.hearing(), draft);
        if (found.isEmpty()) {
            return sent(at, draft);
        }
        return Stale.is(request) ? page(at, found.get(), form, null, visit, request, List.of(Stale.problem()), HttpStatus.FORBIDDEN) : page(at, found.get(), StatementForm.of(found.get()), null, visit, request, List.of(), HttpStatus.OK);
    }

    @PostMapping("/{draft}")
    Object save(@Public HearingView at, @PathVariable UUID draft, @ModelAttribute StatementForm form, Visit visit, HttpServletRequest request, RedirectAttributes next) {
        Draft before = drafts.find(at.hearing(), draft).orElse(null);
        if (before == null) {
            return sent(at, draft);
        }
        Behalf behalf = before.behalf() instanceof Behalf.Proven ? before.behalf() : Hall.behalf(Optional.empty(), form.name());
        List<Problem> problems = problems(form, request);
        if (!problems.isEmpty()) {
            return page(at, before, form, null, visit, request, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (drafts.save(at.hearing(), draft, form.began(), behalf, form.saysNothing(), Typed.words(form.text()))) {
            case Saving.Saved(var saved) -> onward(at, saved, form, visit, next);
            // Sent again, it is this writer's words that stand: they have seen the others'.
            case Saving.Overtaken(var theirs) -> page(at, theirs, form, theirs, visit, request, List.of(Problem.of("statement.draft.overtaken").at("tekst")), HttpStatus.CONFLICT);
            case Saving.Gone gone -> sent(at, draft);
        };
    }

    /** It may have closed while they wrote: what they wrote is kept all the same, and they are told so. */
    private String onward(HearingView at, Draft draft, StatementForm form, Visit visit, RedirectAttributes next) {
        String link = Hall.writing(at) + "/" + draft.key();
        boolean shut = !hall.open(at.hearing(), draft.behalf());
        if (shut || form.keeps()) {
            next.addFlashAttribute(Message.FLASH, new Message(shut ? Message.Tone.WARNING : Message.Tone.SUCCESS, visit.words().get(shut ? "statement.shut.kept" : "statement.draft.saved")));
            return "redirect:" + link;
        }
        return "redirect:" + link + "/sending";
    }

    private List<Problem> problems(StatementForm form, HttpServletRequest request) {
        List<Problem> problems = form.problems();
        return problems.isEmpty() && pace.take(Hall.SPEAKING, ClientAddress.of(request)) instanceof Turn.TooSoon(var wait) ? List.of(Problem.of("pace.wait", Waiting.minutes(wait))) : problems;
    }

    /** What a draft became; it is not there where it became nothing. */
    private String sent(HearingView at, UUID draft) {
        return statements.bySending(at.hearing(), draft).map(one -> "redirect:" + Hall.receipt(at, one)).orElseThrow(() -> Refused.unknown("statement.draft.gone"));
    }

    private Page page(HearingView at, @Nullable Draft draft, StatementForm form, @Nullable Draft theirs, Visit visit, HttpServletRequest request, List<Problem> problems, HttpStatus status) {
        Words w = visit.words();
        Behalf behalf = draft == null ? Hall.behalf(hall.proven(at.hearing(), form.key()), form.name()) : draft.behalf();
        String link = Hall.writing(at) + (draft == null ? "" : "/" + draft.key());
        return new StatementPage(
                HearingPages.shell(visit, at, w.get("statement.title"), new Crumb(w.get("statement.title"), link)),
                at,
                link,
                hall.shut(at.hearing(), behalf, draft != null || hall.invited(at.hearing(), form.key()), w),
                Hall.deadline(at.hearing(), behalf, w),
                behalf instanceof Behalf.Proven(var consultee, var name) ? name : null,
                Field.text("navn", w.get("statement.name")).of("text", "organization").optional().helped(w.get("statement.name.help")).holding(form.name()).with(problems),
                new StatementPage.Typed(
                        Field.text("tekst", w.get("statement.text")).helped(w.get("statement.text.help")).holding(form.text()).with(problems),
                        Field.text("ingen", w.get("statement.nothing")).holding(String.valueOf(form.saysNothing())).with(problems),
                        Field.text("nettsted", w.get("input.give.trap.label")).optional().holding(form.trap()).with(problems),
                        form.sent().toString(), form.key(), theirs == null ? form.began() : theirs.revision()),
                draft == null ? null : new StatementPage.Kept(address.of(link), Hall.moment(draft.saved(), w), Hall.day(draft.keptUntil(), w)),
                new StatementPage.Device(link, draft == null ? 0 : draft.revision(), OnDevice.safe(request)),
                theirs == null ? null : theirs.nothingToSay() ? w.get("statement.nothing") : theirs.words(),
                problems,
                status.value());
    }
}
