package no.samspill.adoption.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decision;
import no.samspill.adoption.DecisionPaper;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.Registering;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.RouteStepId;
import no.samspill.files.web.Sent;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a body decided, as it is registered, and as it is corrected. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/vedtak")
class DecisionController {
    private final Decisions decisions;
    private final Versions versions;
    private final DecidingDesk pages;

    DecisionController(Decisions decisions, Versions versions, DecidingDesk pages) {
        this.decisions = decisions;
        this.versions = versions;
        this.pages = pages;
    }

    @GetMapping
    Page desk(@Working PlanView view, Person who, Visit visit) {
        return pages.desk(view, who, visit);
    }

    @GetMapping("/{step}")
    Page ask(@Working PlanView view, @PathVariable RouteStepId step, Visit visit) {
        RouteStep found = step(view, step);
        String latest = versions.latest(view.id()).map(version -> DecisionForm.text(version.number(), version.print())).orElse("");
        return pages.decision(view, found, DecisionForm.empty(latest), null, List.of(), HttpStatus.OK, visit);
    }

    @PostMapping("/{step}")
    Object register(
            @Working PlanView view, @PathVariable RouteStepId step, @RequestParam MultiValueMap<String, String> sent, @RequestParam(required = false) @Nullable List<MultipartFile> papers, Person who, Visit visit,
            RedirectAttributes next) throws IOException {
        return taken(view, step(view, step), DecisionForm.sent(sent), null, sent.containsKey("more"), Sent.chosen(papers), who, visit, next);
    }

    @GetMapping("/{step}/rett/{number}")
    Page askAgain(@Working PlanView view, @PathVariable RouteStepId step, @PathVariable String number, Visit visit) {
        RouteStep found = step(view, step);
        Decision wrong = decision(view, found, number);
        return pages.decision(view, found, DecisionForm.of(wrong.saying(decisions.sealedWords(wrong.id()))), wrong, List.of(), HttpStatus.OK, visit);
    }

    @PostMapping("/{step}/rett/{number}")
    Object correct(
            @Working PlanView view, @PathVariable RouteStepId step, @PathVariable String number, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers, Person who, Visit visit, RedirectAttributes next) throws IOException {
        RouteStep found = step(view, step);
        return taken(view, found, DecisionForm.sent(sent), decision(view, found, number), sent.containsKey("more"), Sent.chosen(papers), who, visit, next);
    }

    private Object taken(
            PlanView view, RouteStep step, DecisionForm form, @Nullable Decision corrects, boolean more, List<MultipartFile> chosen, Person who, Visit visit, RedirectAttributes next) throws IOException {
        if (more) {
            return pages.decision(view, step, form.withOneMore(), corrects, List.of(), HttpStatus.OK, visit);
        }
        FrozenPlan frozen = form.version().flatMap(number -> versions.find(view.id(), number)).orElse(null);
        Sent.Files files = Sent.examined(chosen, DecisionPaper.MOST, "papers", who.id().toString());
        List<Problem> problems = new java.util.ArrayList<>(form.problems(frozen, corrects != null));
        problems.addAll(files.problems());
        if (!problems.isEmpty()) {
            // Said with the rest, and not only when all else is right.
            form.day().flatMap(day -> decisions.wrongDay(step, day, frozen)).ifPresent(wrong -> problems.add(day(wrong, visit.words())));
            return pages.decision(view, step, form, corrects, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        Author author = Author.person(who.id().value(), step.body().organisation().value(), Through.TABLE);
        Registering made = decisions.register(view.id(), form.decision(step.id(), Objects.requireNonNull(frozen), corrects), files.fit(), who.registers(view.region().id()), author);
        Words w = visit.words();
        NorwegianDates dates = NorwegianDates.of(w.language());
        return switch (made) {
            case Registering.Registered(var decision) -> done(view, step, corrects != null, visit, next);
            case Registering.Before(var decision) -> done(view, step, corrects != null, visit, next);
            case Registering.NotTheirs(var body) -> throw new Refused(HttpStatus.FORBIDDEN, Problem.of("adoption.not-theirs", body.name()));
            case Registering.InTheFuture day -> wrong(view, step, form, corrects, day(day, w), visit);
            case Registering.NotThere day -> wrong(view, step, form, corrects, day(day, w), visit);
            case Registering.BeforeTheVersion day -> wrong(view, step, form, corrects, day(day, w), visit);
            case Registering.Superseded(int version) -> wrong(view, step, form, corrects, Problem.of("adoption.form.superseded", String.valueOf(version)).at("text"), visit);
            case Registering.OtherText other -> wrong(view, step, form, corrects, Problem.of("adoption.form.other-text").at("text"), visit);
            case Registering.Already(var decision) -> wrong(
                    view, step, form, corrects, Problem.of("adoption.form.already", step.body().name(), w.get("adoption.said." + decision.verdict()), dates.date(decision.decided())), visit);
            case Registering.CorrectedAlready(var correction) -> wrong(view, step, form, corrects, Problem.of("adoption.form.corrected-already"), visit);
        };
    }

    private static Problem day(Registering wrong, Words w) {
        NorwegianDates dates = NorwegianDates.of(w.language());
        return switch (wrong) {
            case Registering.InTheFuture(var today) -> Problem.of("adoption.form.future", dates.date(today)).at("decided");
            case Registering.NotThere(var body, var day, var heirs) when heirs.isEmpty() -> Problem.of("adoption.form.not-there", body.name(), dates.date(day)).at("decided");
            case Registering.NotThere(var body, var day, var heirs) -> Problem.of("adoption.form.not-there.heirs", body.name(), dates.date(day), String.join(", ", heirs)).at("decided");
            case Registering.BeforeTheVersion(var dated) -> Problem.of("adoption.form.before", dates.date(dated)).at("decided");
            default -> throw new IllegalStateException("nothing is wrong with the day: " + wrong);
        };
    }

    private static String done(PlanView view, RouteStep step, boolean corrected, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(corrected ? "adoption.done.corrected" : "adoption.done", step.body().name())));
        return "redirect:" + AdoptionAt.desk(view);
    }

    private Page wrong(PlanView view, RouteStep step, DecisionForm form, @Nullable Decision corrects, Problem why, Visit visit) {
        return pages.decision(view, step, form, corrects, List.of(why), HttpStatus.CONFLICT, visit);
    }

    private RouteStep step(PlanView view, RouteStepId id) {
        return decisions.adoption(view.id()).flatMap(adoption -> adoption.route().find(id)).orElseThrow(() -> Refused.unknown("adoption.step.unknown"));
    }

    private Decision decision(PlanView view, RouteStep step, String number) {
        Optional<Adoption> adoption = decisions.adoption(view.id());
        return adoption.stream().flatMap(told -> told.decisions().stream())
                .filter(each -> String.valueOf(each.number()).equals(number) && each.step().equals(step.id()))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("adoption.decision.unknown"));
    }
}
