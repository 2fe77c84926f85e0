package no.samspill.plan.table.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Templates;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.Person;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.Question;
import no.samspill.plan.table.HowFarBeside;
import no.samspill.plan.table.Sheet;
import no.samspill.plan.table.Sheets;
import no.samspill.plan.table.TableAt;
import no.samspill.plan.table.TableViewRepository;
import no.samspill.plan.table.comment.CellComments;
import no.samspill.plan.web.Said;
import no.samspill.plan.web.Working;
import no.samspill.wording.Chip;
import no.samspill.wording.Severity;
import no.samspill.wording.Spoken;
import no.samspill.wording.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows the working table, and one row of it beside it. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/tabell")
class TableController {
    /** The name of the flash attribute that says what the step before this page can be undone by. */
    static final String UNDO = "undo";

    private static final int LONGEST_TRIED = 2000;
    /** More than anybody settles in one sitting, and each is a form of its own. */
    private static final int FIRST_FINDINGS = 50;

    private final Plans plans;
    private final Sheets sheets;
    private final Templates templates;
    private final TableViewRepository views;
    private final Talks talks;
    private final CellComments comments;
    private final ObjectProvider<HowFarBeside> howFar;

    TableController(
            Plans plans, Sheets sheets, Templates templates, TableViewRepository views, Talks talks, CellComments comments, ObjectProvider<HowFarBeside> howFar) {
        this.howFar = howFar;
        this.talks = talks;
        this.comments = comments;
        this.plans = plans;
        this.sheets = sheets;
        this.templates = templates;
        this.views = views;
    }

    @GetMapping
    Page show(
            @Working PlanView view, @RequestParam("rad") @Nullable UUID row, @RequestParam("funn") @Nullable String findings, Person who, Visit visit,
            Model model) {
        Reach reach = who.reach(view.region().id());
        Sheet sheet = sheets.now(new Sheets.Reader(view.id(), visit.words().language(), reach));
        boolean closed = plans.closed(view.id());
        Panel panel = row == null ? null : Panels.of(sheet, new ElementId(row), closed, visit.words()).orElseThrow(TableController::gone);
        Talk talk = row == null ? null : talks.of(view, new ElementId(row), who, visit, Talk.Typed.NOTHING);
        return page(visit, sheet, reach, closed, panel, (String) model.getAttribute(UNDO), views.find(who.id(), view.id()).orElse(""), "alle".equals(findings), List.of(), HttpStatus.OK)
                .with(talk, comments.marks(view))
                .with(row == null ? List.of() : told(view, new ElementId(row), who, visit), howFar.stream().anyMatch(room -> room.asks(view)));
    }

    /** A row beside the table, with what could not be said about it. */
    Page beside(PlanView view, ElementId row, Talk.Typed typed, List<Problem> problems, Person who, Visit visit) {
        Reach reach = who.reach(view.region().id());
        Sheet sheet = sheets.now(new Sheets.Reader(view.id(), visit.words().language(), reach));
        boolean closed = plans.closed(view.id());
        Panel panel = Panels.of(sheet, row, closed, visit.words()).orElseThrow(TableController::gone);
        return page(visit, sheet, reach, closed, panel, null, views.find(who.id(), view.id()).orElse(""), false, problems, HttpStatus.UNPROCESSABLE_CONTENT)
                .with(talks.of(view, row, who, visit, typed), comments.marks(view))
                .with(told(view, row, who, visit), howFar.stream().anyMatch(room -> room.asks(view)));
    }

    private List<HowFarBeside.Told> told(PlanView view, ElementId row, Person who, Visit visit) {
        return howFar.orderedStream().filter(room -> room.asks(view)).flatMap(room -> room.of(view, row, who, visit.words()).stream()).toList();
    }

    /** The row alone, for a table that is open already. */
    @GetMapping(path = "/panel/{row}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String panel(@Working PlanView view, @PathVariable ElementId row, Person who, Visit visit) {
        Sheet sheet = sheets.now(new Sheets.Reader(view.id(), visit.words().language(), who.reach(view.region().id())));
        Panel panel = Panels.of(sheet, row, plans.closed(view.id()), visit.words()).orElseThrow(TableController::gone);
        return templates.part("no/samspill/plan/table/web/panel.jte", Map.of("panel", panel, "view", view, "visit", visit, "talk", talks.of(view, row, who, visit, Talk.Typed.NOTHING), "howFar", told(view, row, who, visit)));
    }

    /** A fresh proof that what is sent comes from us, for a table that has been open since before its owner signed in again. */
    @GetMapping("/nokkel")
    @ResponseBody
    Map<String, String> key(Visit visit) {
        Visit.Ticket ticket = visit.ticket().get().orElseThrow();
        return Map.of("navn", ticket.name(), "verdi", ticket.value());
    }

    /** What would be understood of words that are still being written, as chips. */
    @GetMapping(path = "/forstatt", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String understood(
            @Working PlanView view, @RequestParam("felt") String field, @RequestParam("ord") String words, Visit visit) {
        String tried = words.substring(0, Math.min(words.length(), LONGEST_TRIED));
        List<Chip> chips = new Field(field).say(tried, new Wordings(view.known(), view.baseYear()), new Spoken(visit.words().language()));
        return chips.isEmpty() ? "" : templates.part("no/samspill/plan/web/chips.jte", Map.of("said", Said.of(tried, chips), "words", visit.words()));
    }

    static TablePage page(
            Visit visit, Sheet sheet, Reach reach, boolean closed, @Nullable Panel panel, @Nullable String undo, String shown, boolean all, List<Problem> problems, HttpStatus status) {
        PlanView view = sheet.view();
        List<Finding> findings = findings(sheet, visit.words());
        return new TablePage(
                TableAt.shell(visit, view, visit.words().get("grid.title")),
                view,
                TableAt.of(view),
                sheet.columns(),
                sheet.lines().stream().map(Sheet.Line::html).toList(),
                reach instanceof Reach.Whole,
                sheet.lines().stream().anyMatch(line -> line.row().mine()),
                closed,
                all ? findings : findings.subList(0, Math.min(FIRST_FINDINGS, findings.size())),
                findings.size(),
                panel,
                null,
                List.of(),
                List.of(),
                false,
                undo,
                shown,
                problems,
                status.value());
    }

    private static List<Finding> findings(Sheet sheet, Words words) {
        Map<ElementId, Integer> numbers = new HashMap<>();
        sheet.lines().forEach(line -> numbers.put(line.row().id(), numbers.size() + 1));
        return sheet.view().questions().stream().filter(it -> it.doubt().severity() != Severity.NOTE).map(it -> finding(sheet, it, numbers, words)).toList();
    }

    private static Finding finding(Sheet sheet, Question question, Map<ElementId, Integer> numbers, Words words) {
        String letter = sheet.columns().stream().filter(column -> column.field().equals(question.field())).map(column -> column.title() ? "B" : column.letter()).findFirst().orElse("");
        Sheet.Line line = sheet.find(question.element());
        return new Finding(
                question.element(),
                question.field(),
                letter + numbers.getOrDefault(question.element(), 0),
                sheet.view().words(question.element(), question.field()).orElse(""),
                words.get("finding." + question.doubt().code(), question.doubt().args().toArray()),
                question.doubt().suggestions(),
                line != null && line.row().mine());
    }

    private static Refused gone() {
        return Refused.unknown("grid.row.gone");
    }
}
