package no.samspill.plan.table.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.RichText;
import no.samspill.plan.table.Fields;
import no.samspill.plan.table.Sheet;
import no.samspill.plan.table.Sheets;
import no.samspill.plan.table.TableAt;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same work as in the table, by plain forms: one row at a time, for a browser without scripts. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/tabell")
class RowForm {
    private static final String TYPED = "ord-";
    private static final String SEEN = "sett-";

    private final Plans plans;
    private final Sheets sheets;
    private final Told told;

    RowForm(Plans plans, Sheets sheets, Told told) {
        this.plans = plans;
        this.sheets = sheets;
        this.told = told;
    }

    /** All that was written about one row. */
    @PostMapping("/rad/{row}")
    Object save(
            @Working PlanView view, @PathVariable("row") ElementId element, @RequestParam Map<String, String> form, Person who, Visit visit,
            RedirectAttributes next) {
        Reach reach = who.reach(view.region().id());
        if (!view.words().containsKey(element) && view.plan().walk().noneMatch(it -> it.id().equals(element))) {
            throw Refused.unknown("grid.row.gone");
        }
        List<Change> changes = changes(view, element, form);
        return switch (plans.apply(view.id(), changes, who.author(view.region().id(), Through.TABLE), reach)) {
            case Outcome.Done done -> done(done, visit.words().get("grid.saved.row"), element, view, next);
            case Outcome.Conflict(var clashes) -> clashed(clashes, changes, element, view, reach, visit);
        };
    }

    /** A step with the row as a whole, or with what stands beside it. */
    @PostMapping("/handling")
    Object act(
            @Working PlanView view, @ModelAttribute Step step, Person who, Visit visit,
            RedirectAttributes next) {
        Reach reach = who.reach(view.region().id());
        var author = who.author(view.region().id(), Through.TABLE);
        if (step.batch() != null) {
            try {
                return told(plans.revert(view.id(), step.batch(), author, reach), visit.words().get("grid.undone"), null, view, visit, next);
            } catch (NoSuchElementException unknown) {
                throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, Problem.of("grid.step.unknown"));
            }
        }
        List<Change> changes = step.changes(view).orElse(List.of());
        if (changes.isEmpty()) {
            if (!step.moves()) {
                throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, Problem.of("grid.step.unknown"));
            }
            next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.INFO, visit.words().get("grid.move.none")));
            return "redirect:" + TableAt.of(view);
        }
        ElementId row = changes.getFirst().element();
        Outcome outcome = plans.apply(view.id(), changes, author, reach);
        PlanView shown = changes.getFirst() instanceof Change.Remove ? view : plans.get(view.id());
        return told(outcome, told.done(changes.getFirst(), shown, visit.words()), changes.getFirst() instanceof Change.Remove ? null : row, view, visit, next);
    }

    private Object told(
            Outcome outcome, String said, @Nullable ElementId row, PlanView view, Visit visit, RedirectAttributes next) {
        return switch (outcome) {
            case Outcome.Done done -> done(done, said, row, view, next);
            case Outcome.Conflict(var clashes) -> {
                String why = told.problem(clashes.getFirst(), view, visit.words()).text(visit.words());
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.WARNING, why));
                yield "redirect:" + TableAt.of(view);
            }
        };
    }

    private Object done(
            Outcome.Done done, String said, @Nullable ElementId row, PlanView view, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, said));
        if (done.batch() != null) {
            next.addFlashAttribute(TableController.UNDO, done.batch().toString());
        }
        return "redirect:" + TableAt.of(view) + (row == null ? "" : "?rad=" + row + "#panel");
    }

    private Object clashed(List<Clash> clashes, List<Change> changes, ElementId element, PlanView view, Reach reach, Visit visit) {
        if (clashes.stream().noneMatch(clash -> clash.reason() == Clash.Reason.OTHER_WORDS || clash.reason() == Clash.Reason.TOO_LONG)) {
            throw new Refused(Conflicts.status(clashes), told.problem(clashes.getFirst(), view, visit.words()));
        }
        Sheet sheet = sheets.now(new Sheets.Reader(view.id(), visit.words().language(), reach));
        Map<Field, String> typed = new HashMap<>();
        changes.forEach(change -> {
            if (change instanceof Change.Put put) {
                typed.put(Field.of(put), put.to() == null ? "" : put.field().equals(Field.TEXT.key()) ? new RichText(put.to()).typed() : put.to());
            }
        });
        Map<Field, String> others = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        clashes.forEach(clash -> {
            if (clash.change() instanceof Change.Put put) {
                if (clash.reason() == Clash.Reason.OTHER_WORDS) {
                    others.put(Field.of(put), clash.stands() == null ? "" : clash.stands());
                }
                problems.add(told.problem(clash, view, visit.words()).at(TYPED + put.field()));
            }
        });
        Panel panel = Panels.of(sheet, element, plans.closed(view.id()), visit.words(), typed, others).orElseThrow(() -> new Refused(HttpStatus.CONFLICT, Problem.of("grid.row.gone")));
        HttpStatus status = Conflicts.status(clashes);
        return TableController.page(visit, sheet, reach, plans.closed(view.id()), panel, null, "", false, problems, status);
    }

    /** Only what was altered; text in plain words is text only where somebody altered it, since its marks would be lost. */
    private static List<Change> changes(PlanView view, ElementId row, Map<String, String> form) {
        List<Change> changes = new ArrayList<>();
        form.forEach((name, typed) -> {
            Field field = name.startsWith(TYPED) ? Fields.find(name.substring(TYPED.length())).orElse(null) : null;
            if (field == null) {
                return;
            }
            String seen = form.getOrDefault(SEEN + field.key(), "");
            if (field.equals(Field.TEXT)) {
                if (!lines(typed).equals(lines(new RichText(seen).typed()))) {
                    changes.add(field.put(row, bare(seen), bare(RichText.plain(typed).html())));
                }
            } else if (!lines(typed).equals(lines(seen))) {
                changes.add(field.put(row, bare(seen), bare(typed)));
            }
        });
        return changes;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static @Nullable String bare(String words) {
        return words.isEmpty() ? null : words;
    }
}
