package no.samspill.adoption.casepaper.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.casepaper.CasePaper;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.adoption.casepaper.Making;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.ledger.Author;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every body's case paper. */
@Controller
class CasePapersController {
    private final CasePapers papers;
    private final CasePaperPages pages;
    private final Printing printing;

    CasePapersController(CasePapers papers, CasePaperPages pages, Printing printing) {
        this.papers = papers;
        this.pages = pages;
        this.printing = printing;
    }

    @GetMapping("/arbeid/{region}/{plan}/saksframlegg")
    Page all(@Working PlanView view, Person who, Visit visit) {
        return pages.all(view, who, "", List.of(), visit);
    }

    @PostMapping("/arbeid/{region}/{plan}/saksframlegg")
    Object make(@Working PlanView view, @RequestParam(required = false) @Nullable String version, @RequestParam(required = false) @Nullable String sending, Person who, Visit visit, RedirectAttributes next) {
        List<RouteStep> steps = pages.theirs(view, who).stream().filter(step -> !step.handedOn()).toList();
        UUID once = Typed.sending(sending);
        return switch (papers.make(view, steps, version(version), once, who.registers(view.region().id()), author(view, steps, who))) {
            case Making.Made(var made) when !made.isEmpty() -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("casepaper.done", made.size())));
                yield "redirect:" + CasePaperAt.all(view);
            }
            case Making.Made none -> pages.all(view, who, Typed.words(version), List.of(), visit);
            case Making.NothingFrozen nothing -> pages.all(view, who, Typed.words(version), List.of(Problem.of("casepaper.wrong.version").at("version")), visit);
            case Making.NotTheirs(var body) -> throw new Refused(HttpStatus.FORBIDDEN, Problem.of("casepaper.not-theirs", body.name()));
        };
    }

    /** The newest of each, in every format. */
    @GetMapping("/arbeid/{region}/{plan}/saksframlegg.zip")
    ResponseEntity<byte[]> zip(@Working PlanView view, Person who) {
        var made = papers.list(view.id());
        List<CasePaper> newest = pages.theirs(view, who).stream().map(step -> made.get(step.id())).filter(Objects::nonNull).map(List::getFirst).toList();
        if (newest.isEmpty()) {
            throw Refused.unknown("casepaper.unknown");
        }
        return printing.zip("saksframlegg-" + view.slug(), newest);
    }

    /** 0 for what can be none. */
    static int version(@Nullable String typed) {
        return (int) Math.max(0, Math.min(TemplateForm.number(Typed.words(typed)), Integer.MAX_VALUE));
    }

    private static Author author(PlanView view, List<RouteStep> steps, Person who) {
        boolean keeps = steps.isEmpty() || who.registers(view.region().id()) == Reach.WHOLE;
        return Author.person(who.id().value(), keeps ? view.region().id().value() : steps.getFirst().body().organisation().value(), Through.TABLE);
    }
}
