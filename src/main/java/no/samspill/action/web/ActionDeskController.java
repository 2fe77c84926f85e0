package no.samspill.action.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.action.ActionPlan;
import no.samspill.action.ActionPlans;
import no.samspill.action.Amount;
import no.samspill.action.Carrying;
import no.samspill.action.Saying;
import no.samspill.action.Whose;
import no.samspill.followup.Holder;
import no.samspill.followup.State;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
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

/** Where action plans are written: the secretariat all of them, a municipality's editor their own. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/handlingsplan")
class ActionDeskController {
    private static final int LONGEST = 300;

    private final ActionPlans actions;
    private final ActionPages pages;

    ActionDeskController(ActionPlans actions, ActionPages pages) {
        this.actions = actions;
        this.pages = pages;
    }

    @GetMapping
    Page all(@Working PlanView view, Person who, Visit visit) {
        List<Whose.One> theirs = actions.theirs(view, who.reach(view.region().id()));
        return theirs.size() == 1 ? desk(view, theirs.getFirst(), theirs, visit) : desk(view, null, theirs, visit);
    }

    @GetMapping("/{whose}")
    Page one(@Working PlanView view, @PathVariable String whose, Person who, Visit visit) {
        return desk(view, theirs(view, whose, who), actions.theirs(view, who.reach(view.region().id())), visit);
    }

    private Page desk(PlanView view, Whose.@Nullable One chosen, List<Whose.One> theirs, Visit visit) {
        Words w = visit.words();
        List<ActionPage.Picked> whose = theirs.size() < 2 ? List.of() : theirs.stream().map(each -> new ActionPage.Picked(each.holder().name(), ActionAt.desk(view, each), each.equals(chosen))).toList();
        if (chosen == null) {
            String finding = theirs.isEmpty() ? w.get("actions.desk.none") : w.get("actions.desk.choose", ActionInWords.upper(w.number(theirs.size())), theirs.size());
            return new ActionDeskPage(shell(visit, view, finding), view, finding, w.get("actions.desk.lead"), whose, null, List.of(), List.of(), null, null, actions.year(view));
        }
        ActionPlan of = actions.of(view, chosen, null);
        ActionInWords said = new ActionInWords(w);
        List<ActionPage.Group> groups = pages.new Making(view, new ActionPages.Asked(chosen, null, null), of, w).groups();
        List<ActionDeskPage.Row> rows = groups.stream().flatMap(group -> group.rows().stream())
                .map(row -> new ActionDeskPage.Row(row.label(), row.title(), row.standing(), row.state(), row.cells(), ActionAt.money(view, chosen, row.number()))).toList();
        Carrying last = of.carrying().get(of.now());
        String over = last == null ? null : w.get("actions.carry.done", NorwegianDates.of(w.language()).date(last.day()), last.measures().stream().filter(Carrying.Carried::over).count(), last.measures().stream().filter(each -> !each.over()).count());
        return new ActionDeskPage(
                shell(visit, view, said.heading(of)), view, said.heading(of), said.lead(of), whose, ActionAt.one(view, chosen, null, null), of.years(), rows, over, ActionAt.carry(view, chosen, of.now()), of.now());
    }

    /** @param first of the four years; the one we are in where nobody says */
    @GetMapping("/{whose}/{number:[0-9]{1,6}}")
    Page money(@Working PlanView view, @PathVariable String whose, @PathVariable String number, @RequestParam(name = "fra", defaultValue = "") String first, Person who, Visit visit) {
        Whose.One one = theirs(view, whose, who);
        Element measure = measure(view, one, number);
        List<Integer> years = years(view, first);
        return money(view, one, measure, years, saved(view, one, measure, years), List.of(), HttpStatus.OK, visit);
    }

    @PostMapping("/{whose}/{number:[0-9]{1,6}}")
    Object say(
            @Working PlanView view, @PathVariable String whose, @PathVariable String number, @RequestParam(name = "fra", defaultValue = "") String first, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit,
            RedirectAttributes next) {
        Whose.One one = theirs(view, whose, who);
        Element measure = measure(view, one, number);
        List<Integer> years = years(view, first);
        MoneyForm form = MoneyForm.sent(sent, years);
        if (!form.problems().isEmpty()) {
            return money(view, one, measure, years, form, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return switch (actions.say(view, one.holder(), measure.id(), new HashSet<>(years), form.amounts(), form.last(), who.reach(view.region().id()), author(view, one, who))) {
            case Saying.Said(int changed) -> done(ActionAt.desk(view, one), visit.words().get(changed == 0 ? "actions.money.same" : "actions.money.saved", label(view, measure)), next);
            case Saying.NotTheirs(var holder) -> throw new Refused(HttpStatus.FORBIDDEN, Problem.of("actions.not-theirs", holder.name()));
            case Saying.Meanwhile meanwhile -> money(view, one, measure, years, form.beside(saved(view, one, measure, years)), saved(view, one, measure, years), List.of(Problem.of("actions.meanwhile")), HttpStatus.CONFLICT, visit);
        };
    }

    private MoneyForm saved(PlanView view, Whose.One one, Element measure, List<Integer> years) {
        // What comes between the two is seen next time.
        int last = actions.last(view);
        return MoneyForm.of(amounts(view, one, measure, years), years, last);
    }

    private Page money(PlanView view, Whose.One one, Element measure, List<Integer> years, MoneyForm form, List<Problem> problems, HttpStatus status, Visit visit) {
        return money(view, one, measure, years, form, null, problems, status, visit);
    }

    private Page money(PlanView view, Whose.One one, Element measure, List<Integer> years, MoneyForm form, @Nullable MoneyForm stands, List<Problem> problems, HttpStatus status, Visit visit) {
        String at = ActionAt.money(view, one, measure.number());
        String title = visit.words().get("actions.money.title", label(view, measure), one.holder().name());
        return new MoneyPage(
                shell(visit, view, title, new Crumb(one.holder().name(), ActionAt.desk(view, one))), view, one.holder().name(), view.labels().findFull(measure.id()).orElse(""), measure.title(), view.words(measure.id(), Field.FUNDING).orElse(null), years, form, stands,
                at + "?fra=" + years.getFirst(), ActionAt.desk(view, one), at + "?fra=" + (years.getFirst() - ActionPlan.YEARS), at + "?fra=" + (years.getFirst() + ActionPlan.YEARS), problems, status.value());
    }

    @GetMapping("/{whose}/videre")
    Page ask(@Working PlanView view, @PathVariable String whose, @RequestParam(name = "fra", defaultValue = "") String from, Person who, Visit visit) {
        Whose.One one = theirs(view, whose, who);
        int year = years(view, from).getFirst();
        ActionPlan of = actions.of(view, one, year);
        return carry(view, one, of, row -> {
            Optional<Carrying.Carried> said = decided(of, year, row);
            boolean closed = row.lines().stream().allMatch(line -> line.state().filter(State::closed).isPresent());
            String why = said.map(Carrying.Carried::why).orElseGet(() -> closed ? visit.words().get("followup.state." + row.lines().getFirst().state().orElseThrow()) : null);
            return new Chosen(said.map(Carrying.Carried::over).orElse(!closed), why == null ? "" : why);
        }, new Carries(UUID.randomUUID().toString(), String.valueOf(actions.decided(view))), List.of(), HttpStatus.OK, visit);
    }

    @PostMapping("/{whose}/videre")
    Object carry(
            @Working PlanView view, @PathVariable String whose, @RequestParam(name = "fra", defaultValue = "") String from, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Whose.One one = theirs(view, whose, who);
        int year = years(view, from).getFirst();
        ActionPlan of = actions.of(view, one, year);
        Map<Integer, Chosen> chosen = new LinkedHashMap<>();
        List<Carrying.Carried> carried = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        of.rows().forEach(row -> {
            int number = Optional.ofNullable(row.measure().measure().number()).orElse(0);
            boolean over = !Typed.words(sent.getFirst("over-" + number)).equals("no");
            String why = Typed.words(sent.getFirst("why-" + number));
            chosen.put(number, new Chosen(over, why));
            if (!over && why.isEmpty()) {
                problems.add(Problem.of("actions.carry.why.missing").at("why-" + number));
            } else if (why.length() > LONGEST) {
                problems.add(Problem.of("report.words.long", LONGEST).at("why-" + number));
            } else {
                carried.add(new Carrying.Carried(row.measure().measure().id(), over, why.isEmpty() ? null : why));
            }
        });
        Function<ActionPlan.Row, Chosen> typed = row -> chosen.getOrDefault(Optional.ofNullable(row.measure().measure().number()).orElse(0), new Chosen(true, ""));
        Carries carries = new Carries(Typed.words(sent.getFirst("sending")), Typed.words(sent.getFirst("seen")));
        if (!problems.isEmpty()) {
            return carry(view, one, of, typed, carries, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        if (carried.isEmpty()) {
            return "redirect:" + ActionAt.carry(view, one, year);
        }
        return switch (actions.carry(view, Typed.sending(carries.sending()), one.holder(), year, carried, carries.last(), who.reach(view.region().id()), author(view, one, who))) {
            case Saying.NotTheirs(var holder) -> throw new Refused(HttpStatus.FORBIDDEN, Problem.of("actions.not-theirs", holder.name()));
            case Saying.Meanwhile meanwhile -> meanwhile(view, one, year, typed, carries, visit);
            case Saying.Said said -> done(ActionAt.desk(view, one), visit.words().get("actions.carry.saved", String.valueOf(year + 1)), next);
        };
    }

    private Page meanwhile(PlanView view, Whose.One one, int year, Function<ActionPlan.Row, Chosen> typed, Carries carries, Visit visit) {
        Carries seen = new Carries(carries.sending(), String.valueOf(actions.decided(view)));
        ActionPlan now = actions.of(view, one, year);
        return carry(view, one, now, typed, row -> decided(now, year, row).map(said -> new Chosen(said.over(), Objects.requireNonNullElse(said.why(), ""))).filter(said -> !said.equals(typed.apply(row))), seen, List.of(Problem.of("actions.carry.meanwhile")), HttpStatus.CONFLICT, visit);
    }

    private static Optional<Carrying.Carried> decided(ActionPlan of, int year, ActionPlan.Row row) {
        return Optional.ofNullable(of.carrying().get(year)).flatMap(each -> each.find(row.measure().measure().id()));
    }

    private record Chosen(boolean over, String why) {}

    /** What the form carries along. @param seen the number of the last decision that whoever decides has seen */
    private record Carries(String sending, String seen) {
        int last() {
            return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
        }
    }

    private Page carry(PlanView view, Whose.One one, ActionPlan of, Function<ActionPlan.Row, Chosen> choosing, Carries carries, List<Problem> problems, HttpStatus status, Visit visit) {
        return carry(view, one, of, choosing, row -> Optional.empty(), carries, problems, status, visit);
    }

    /** @param others what somebody else has decided meanwhile, where it is another */
    private Page carry(
            PlanView view, Whose.One one, ActionPlan of, Function<ActionPlan.Row, Chosen> choosing, Function<ActionPlan.Row, Optional<Chosen>> others, Carries carries, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        ActionInWords said = new ActionInWords(w);
        int from = of.years().getFirst();
        List<CarryPage.Row> rows = of.rows().stream().map(row -> {
            Chosen chosen = choosing.apply(row);
            Standing standing = row.lines().getFirst().state().map(State::standing).orElse(Standing.UNTOLD);
            String money = Stream.of(from, from + 1)
                    .map(year -> row.setAside(year).map(said::money).map(sum -> w.get("actions.carry.money", sum, String.valueOf(year))).orElseGet(() -> w.get("actions.carry.money.unset", String.valueOf(year))))
                    .collect(Collectors.joining(" "));
            String other = others.apply(row).map(each -> w.get(each.over() ? "actions.carry.on" : "actions.carry.off") + (each.why().isEmpty() ? "" : ". " + each.why())).orElse(null);
            return new CarryPage.Row(
                    Optional.ofNullable(row.measure().measure().number()).orElse(0), view.labels().findFull(row.measure().measure().id()).orElse(""), row.measure().measure().title(),
                    w.get(standing == Standing.UNTOLD ? "followup.untold" : standing.key()) + ". " + money, chosen.over(), chosen.why(), other);
        }).toList();
        String finding = w.get("actions.carry.title", String.valueOf(from), String.valueOf(from + 1));
        return new CarryPage(
                shell(visit, view, finding, new Crumb(one.holder().name(), ActionAt.desk(view, one))), view, finding, one.holder().name(), from, rows, carries.sending(), carries.seen(), ActionAt.carry(view, one, from), ActionAt.desk(view, one), problems, status.value());
    }

    private List<Amount> amounts(PlanView view, Whose.One one, Element measure, List<Integer> years) {
        return actions.amounts(view, one.holder(), measure.id()).stream().filter(amount -> years.contains(amount.year())).toList();
    }

    private List<Integer> years(PlanView view, String first) {
        int from = first.matches("(19|20|21)[0-9]{2}") ? Integer.parseInt(first) : actions.year(view);
        return IntStream.range(from, from + ActionPlan.YEARS).boxed().toList();
    }

    /** One that they may write; any other is not there for them. */
    private Whose.One theirs(PlanView view, String slug, Person who) {
        return actions.theirs(view, who.reach(view.region().id())).stream().filter(each -> each.slug().equals(slug)).findFirst().orElseThrow(() -> Refused.unknown("actions.unknown").leading(ActionAt.desk(view), "actions.desk"));
    }

    private Element measure(PlanView view, Whose.One one, String number) {
        return actions.duties(view, one).stream().filter(measure -> String.valueOf(measure.number()).equals(number)).findFirst().orElseThrow(() -> Refused.unknown("report.no-duty"));
    }

    private static String label(PlanView view, Element measure) {
        return view.labels().findFull(measure.id()).orElse(measure.title());
    }

    private static Author author(PlanView view, Whose.One one, Person who) {
        return one.holder() instanceof Holder.Known(var id, var name) ? Author.person(who.id().value(), id.value(), Through.TABLE) : who.author(view.region().id(), Through.TABLE);
    }

    private static String done(String at, String said, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, said));
        return "redirect:" + at;
    }

    private static Shell shell(Visit visit, PlanView view, String title, Crumb... further) {
        List<Crumb> way = List.of(new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), new Crumb(visit.words().get("actions.desk"), ActionAt.desk(view)));
        return Shell.of(visit, title, way, further);
    }
}
