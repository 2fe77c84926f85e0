package no.samspill.facts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.facts.Definition;
import no.samspill.facts.Facts;
import no.samspill.facts.FactsInWords;
import no.samspill.facts.Indicator;
import no.samspill.facts.IndicatorId;
import no.samspill.facts.Reckoned;
import no.samspill.facts.Sight;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where it is said what is counted. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/tall")
class FactsDeskController {
    private final Facts facts;
    private final Clock clock;

    FactsDeskController(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping
    Page all(@Working PlanView view, Person who, Visit visit) {
        return desk(view, who, visit, List.of(), HttpStatus.OK);
    }

    private Page desk(PlanView view, Person who, Visit visit, List<Problem> problems, HttpStatus status) {
        Reach reach = who.reach(view.region().id());
        boolean whole = reach instanceof Reach.Whole;
        List<FactsDeskPage.Row> rows = facts.all(view).stream().map(each -> row(view, each, reach, visit.words())).toList();
        return new FactsDeskPage(FactsDesk.shell(visit, view, visit.words().get("facts.desk")), view, rows, whole ? facts.removed(view.id()) : List.of(), whole, problems, status.value());
    }

    private FactsDeskPage.Row row(PlanView view, Indicator indicator, Reach reach, Words w) {
        Reckoned of = facts.reckoned(view, indicator, Sight.NOW);
        String state = of.from().map(from -> w.get("facts.desk.state", of.terms().isEmpty() ? "" : of.terms().getLast().said(w), new FactsInWords(w).day(from.fetched()))).orElseGet(() -> w.get("facts.desk.state.none"));
        String due = of.due(view.day(LocalDate.now(clock))).map(term -> w.get("facts.desk.due", term.said(w))).orElse(null);
        return new FactsDeskPage.Row(
                indicator.name(), FactsAt.desk(view, indicator), w.get("facts.kind." + indicator.kind()), state, due, FactsDesk.owner(view, indicator.said().owner()), indicator.said().example(), facts.theirs(view, indicator, reach));
    }

    @GetMapping("/ny")
    Page blank(@Working PlanView view, Person who, Visit visit) {
        return page(view, null, DefinitionForm.blank(), who, visit, List.of(), HttpStatus.OK);
    }

    @PostMapping("/ny")
    Object add(@Working PlanView view, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        DefinitionForm form = DefinitionForm.of(sent);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(view, null, form, who, visit, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        IndicatorId id = IndicatorId.random();
        return switch (facts.add(view.id(), id, form.definition(null), FactsDesk.author(who, view), who.reach(view.region().id()))) {
            case Outcome.Done done -> {
                Indicator made = facts.now(view.id()).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
                yield back(FactsAt.desk(view, made), visit, next, "facts.done.added");
            }
            case Outcome.Conflict(var clashes) -> page(view, null, form, who, visit, problems(clashes), Conflicts.status(clashes));
        };
    }

    @GetMapping("/{number:[0-9]{1,6}}/om")
    Page about(@Working PlanView view, @PathVariable int number, Person who, Visit visit) {
        Indicator indicator = find(view, number);
        return page(view, indicator, DefinitionForm.of(indicator.said()), who, visit, List.of(), HttpStatus.OK);
    }

    @PostMapping("/{number:[0-9]{1,6}}/om")
    Object change(@Working PlanView view, @PathVariable int number, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Indicator indicator = find(view, number);
        DefinitionForm form = DefinitionForm.of(sent);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(view, indicator, form, who, visit, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Definition stands = indicator.said();
        return switch (facts.change(view.id(), indicator.id(), form.seenDefinition(stands), form.definition(stands), FactsDesk.author(who, view), who.reach(view.region().id()))) {
            case Outcome.Done done -> back(FactsAt.desk(view, indicator), visit, next, "facts.done.saved");
            case Outcome.Conflict(var clashes) -> page(view, indicator, form.seeing(facts.now(view.id()).stream().filter(each -> each.id().equals(indicator.id())).map(Indicator::said).findFirst().orElse(stands)), who, visit, problems(clashes), Conflicts.status(clashes));
        };
    }

    @PostMapping("/{number:[0-9]{1,6}}/fjerning")
    Object remove(@Working PlanView view, @PathVariable int number, Person who, Visit visit, RedirectAttributes next) {
        return switch (facts.remove(view.id(), find(view, number).id(), FactsDesk.author(who, view), who.reach(view.region().id()))) {
            case Outcome.Done done -> back(FactsAt.desk(view), visit, next, "facts.done.removed");
            case Outcome.Conflict(var clashes) -> desk(view, who, visit, problems(clashes), Conflicts.status(clashes));
        };
    }

    @PostMapping("/{number:[0-9]{1,6}}/gjenoppretting")
    Object restore(@Working PlanView view, @PathVariable int number, Person who, Visit visit, RedirectAttributes next) {
        Optional<Indicator> gone = facts.ever(view.id()).stream().filter(each -> each.number() == number).findFirst();
        return switch (facts.restore(view.id(), gone.orElseThrow(() -> Refused.unknown("facts.unknown")).id(), FactsDesk.author(who, view), who.reach(view.region().id()))) {
            case Outcome.Done done -> back(FactsAt.desk(view), visit, next, "facts.done.restored");
            case Outcome.Conflict(var clashes) -> desk(view, who, visit, problems(clashes), Conflicts.status(clashes));
        };
    }

    private Page page(PlanView view, @Nullable Indicator indicator, DefinitionForm form, Person who, Visit visit, List<Problem> problems, HttpStatus status) {
        String title = indicator == null ? visit.words().get("facts.new") : indicator.name();
        String action = indicator == null ? FactsAt.desk(view) + "/ny" : FactsAt.desk(view, indicator) + "/om";
        return FactsDesk.form(FactsDesk.shell(visit, view, title, new Crumb(title, action)), view, indicator, action, form, indicator == null ? facts.others(view.id()) : List.of(), who.reach(view.region().id()) instanceof Reach.Whole, problems, status.value());
    }

    private Indicator find(PlanView view, int number) {
        return facts.find(view, number).orElseThrow(() -> Refused.unknown("facts.unknown").leading(FactsAt.desk(view), "facts.desk"));
    }

    private static List<Problem> problems(List<Clash> clashes) {
        return clashes.stream().map(DefinitionForm::problem).distinct().toList();
    }

    static String back(String to, Visit visit, RedirectAttributes next, String key, Object... of) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key, of)));
        return "redirect:" + to;
    }
}
