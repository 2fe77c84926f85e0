package no.samspill.adoption.casepaper.web;

import java.util.List;
import java.util.UUID;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.RouteStepId;
import no.samspill.adoption.casepaper.CasePaper;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.adoption.casepaper.Keeping;
import no.samspill.adoption.casepaper.Making;
import no.samspill.adoption.casepaper.Showing;
import no.samspill.adoption.casepaper.Written;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One body's case paper: what is written for it, and what has been made. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/saksframlegg/{step}")
class CasePaperController {
    private final CasePapers papers;
    private final CasePaperPages pages;
    private final Printing printing;
    private final Versions versions;

    CasePaperController(CasePapers papers, CasePaperPages pages, Printing printing, Versions versions) {
        this.papers = papers;
        this.pages = pages;
        this.printing = printing;
        this.versions = versions;
    }

    @GetMapping
    Page ask(@Working PlanView view, @PathVariable RouteStepId step, Person who, Visit visit) {
        RouteStep found = pages.own(view, step, who);
        String latest = versions.latest(view.id()).map(PlanVersion::number).map(String::valueOf).orElse("");
        CaseForm form = CaseForm.of(papers.written(step), pages.proposed(view, found), latest, UUID.randomUUID().toString());
        return pages.one(view, found, form, List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object write(@Working PlanView view, @PathVariable RouteStepId step, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        RouteStep found = pages.own(view, step, who);
        CaseForm form = CaseForm.sent(sent);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.one(view, found, form, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        Author author = author(found, who);
        Written wanted = form.written(pages.proposed(view, found));
        // Two presses of "make" are one paper, and the second finds its texts kept already.
        boolean kept = papers.written(step).equals(wanted) || alike(papers.written(step), wanted);
        if (!kept && papers.write(view.id(), found, wanted, who.registers(view.region().id()), author) instanceof Keeping.Changed) {
            return pages.one(view, found, form, List.of(Problem.of("casepaper.changed")), HttpStatus.CONFLICT, visit);
        }
        if (!sent.containsKey("make")) {
            return done(CasePaperAt.one(view, step), visit.words().get("casepaper.kept"), next);
        }
        return switch (papers.make(view, List.of(found), CasePapersController.version(form.version()), Typed.sending(form.sending()), who.registers(view.region().id()), author)) {
            case Making.Made made -> done(CasePaperAt.one(view, step), visit.words().get("casepaper.done", 1), next);
            case Making.NothingFrozen nothing -> pages.one(
                    view, found, CaseForm.of(papers.written(step), pages.proposed(view, found), form.version(), form.sending()), List.of(Problem.of("casepaper.wrong.version").at("version")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
            case Making.NotTheirs(var body) -> throw new Refused(HttpStatus.FORBIDDEN, Problem.of("casepaper.not-theirs", body.name()));
        };
    }

    /** The same words, whichever revision they are. */
    private static boolean alike(Written one, Written other) {
        return new Written(one.caseNumber(), one.archiveCode(), one.officer(), one.recommendation(), one.assessment(), one.considerations(), one.conclusion(), other.revision()).equals(other);
    }

    /** @param number of the one that is shown; "0" for none */
    @PostMapping("/vis")
    String show(@Working PlanView view, @PathVariable RouteStepId step, @RequestParam(name = "nr", defaultValue = "0") String number, Person who, Visit visit, RedirectAttributes next) {
        RouteStep found = pages.own(view, step, who);
        int shown = CasePapersController.version(number);
        Showing done = shown == 0 ? papers.hide(view.id(), found, who.registers(view.region().id()), author(found, who)) : papers.show(paper(view, step, number), found, who.registers(view.region().id()), author(found, who));
        return switch (done) {
            case Showing.Done yes -> done(CasePaperAt.one(view, step), visit.words().get(shown == 0 ? "casepaper.done.hidden" : "casepaper.done.shown"), next);
            case Showing.NotDecided(var body) -> throw new Refused(HttpStatus.CONFLICT, Problem.of("casepaper.not-decided", body.name()));
            case Showing.NotTheirs(var body) -> throw new Refused(HttpStatus.FORBIDDEN, Problem.of("casepaper.not-theirs", body.name()));
        };
    }

    /** @param number null for the newest */
    @GetMapping("/saksframlegg.{word:docx|odt|pdf}")
    ResponseEntity<byte[]> file(@Working PlanView view, @PathVariable RouteStepId step, @PathVariable String word, @RequestParam(name = "nr", required = false) @Nullable String number, Person who) {
        pages.own(view, step, who);
        return printing.file(paper(view, step, number), word);
    }

    private CasePaper paper(PlanView view, RouteStepId step, @Nullable String number) {
        return papers.find(view.id(), step, number == null ? null : CasePapersController.version(number)).orElseThrow(() -> Refused.unknown("casepaper.unknown"));
    }

    private static Author author(RouteStep step, Person who) {
        return Author.person(who.id().value(), step.body().organisation().value(), Through.TABLE);
    }

    private static String done(String at, String said, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, said));
        return "redirect:" + at;
    }
}
