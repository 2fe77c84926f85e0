package no.samspill.adoption.reconciliation.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.reconciliation.Choosing;
import no.samspill.adoption.reconciliation.Making;
import no.samspill.adoption.reconciliation.Reconciliation;
import no.samspill.adoption.reconciliation.Reconciling;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.web.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat makes one text of what bodies adopted, and then a version of it. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/samordning")
class ReconciliationController {
    private final Decisions decisions;
    private final Reconciling reconciling;
    private final ReconciliationPages pages;
    private final Plans plans;

    ReconciliationController(Decisions decisions, Reconciling reconciling, ReconciliationPages pages, Plans plans) {
        this.decisions = decisions;
        this.reconciling = reconciling;
        this.pages = pages;
        this.plans = plans;
    }

    @GetMapping
    Page show(@Working PlanView view, Visit visit) {
        return pages.page(view, adoption(view), null, List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object choose(@Working PlanView view, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Adoption adoption = adoption(view);
        ReconciliationForm form = ReconciliationForm.sent(sent);
        if (form.version() != adoption.version().orElse(0)) {
            return again(view, form, Problem.of("reconciliation.other-version", String.valueOf(adoption.version().orElse(0))), HttpStatus.CONFLICT, visit);
        }
        Reconciliation reconciliation = pages.reconciliation(view, adoption);
        boolean make = sent.containsKey("make");
        List<Problem> tooMuch = form.tooMuch(reconciliation);
        if (!tooMuch.isEmpty()) {
            return pages.page(view, adoption, form, tooMuch, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        List<Problem> unwritten = form.unwritten(reconciliation);
        if (!unwritten.isEmpty()) {
            return pages.page(view, adoption, form, unwritten, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        Author author = Author.person(who.id().value(), view.region().id().value(), Through.TABLE);
        return switch (reconciling.choose(view.id(), form.version(), form.revision(), form.choices(reconciliation), author)) {
            case Choosing.Changed(var now) -> pages.page(
                    view, adoption, form.on(now.revision(), adoption.decisions().size(), view.revision()), List.of(Problem.of("reconciliation.changed")), HttpStatus.CONFLICT, visit);
            case Choosing.MadeBefore(int made) -> again(view, form, Problem.of("reconciliation.made-before", String.valueOf(made)), HttpStatus.CONFLICT, visit);
            case Choosing.Kept(var now) when make -> make(view, adoption, form, now.revision(), author, visit, next);
            case Choosing.Kept kept -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("reconciliation.kept")));
                yield "redirect:/arbeid" + view.address() + "/samordning";
            }
        };
    }

    private Object make(PlanView view, Adoption adoption, ReconciliationForm form, long kept, Author author, Visit visit, RedirectAttributes next) {
        ReconciliationForm on = form.on(kept, form.decisions(), form.seen());
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.page(view, adoption, on, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return switch (reconciling.make(view.id(), form.wanted(kept), author)) {
            case Making.Made(var version) -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("reconciliation.made", String.valueOf(version.number()))));
                yield "redirect:/arbeid" + view.address() + "/samordning";
            }
            case Making.MadeBefore(int made) -> again(view, on, Problem.of("reconciliation.made-before", String.valueOf(made)), HttpStatus.CONFLICT, visit);
            case Making.Changed changed -> again(view, on, Problem.of("reconciliation.registered"), HttpStatus.CONFLICT, visit);
            case Making.Unsettled(var places) -> {
                List<Problem> each = new ArrayList<>();
                places.forEach(place -> each.add(Problem.of("reconciliation.unsettled").at("own." + ReconciliationForm.key(place.spot()))));
                yield pages.page(view, adoption, on, each, HttpStatus.UNPROCESSABLE_CONTENT, visit);
            }
            case Making.Otherwise(var passage) -> again(view, on, Problem.of("reconciliation.otherwise").at("others"), HttpStatus.CONFLICT, visit);
            case Making.NotApart no -> again(view, on, Problem.of("reconciliation.not-apart").at("others"), HttpStatus.CONFLICT, visit);
            case Making.TooEarly(var earliest) -> pages.page(
                    view, adoption, on, List.of(Problem.of("reconciliation.early", NorwegianDates.of(visit.words().language()).date(earliest)).at("dated")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
            case Making.Closed closed -> again(view, on, Problem.of("reconciliation.closed"), HttpStatus.CONFLICT, visit);
            case Making.Nothing nothing -> pages.page(view, adoption, on, List.of(Problem.of("reconciliation.same")), HttpStatus.CONFLICT, visit);
        };
    }

    /** With all that was filled in, on what holds now. */
    private Page again(PlanView view, ReconciliationForm form, Problem why, HttpStatus status, Visit visit) {
        PlanView now = plans.get(view.id());
        Adoption adoption = adoption(now);
        long revision = reconciling.working(now.id(), adoption.version().orElse(0)).revision();
        return pages.page(now, adoption, form.on(adoption.version().orElse(0), revision, adoption.decisions().size(), now.revision()), List.of(why), status, visit);
    }

    private Adoption adoption(PlanView view) {
        return decisions.adoption(view.id()).orElseThrow(() -> Refused.unknown("reconciliation.nowhere"));
    }
}
