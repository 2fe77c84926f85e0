package no.samspill.plan.table.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.table.Delta;
import no.samspill.plan.table.Sheets;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Takes what somebody does in an open table, one step at a time, and answers with what the table lacks. */
@Controller
class Steps {
    private final Plans plans;
    private final Sheets sheets;
    private final Told told;

    Steps(Plans plans, Sheets sheets, Told told) {
        this.plans = plans;
        this.sheets = sheets;
        this.told = told;
    }

    @PostMapping("/arbeid/{region}/{plan}/tabell/steg")
    @ResponseBody
    ResponseEntity<Answer> take(@Working PlanView view, @ModelAttribute Step step, Person who, Visit visit) {
        Reach reach = who.reach(view.region().id());
        Sheets.Reader reader = new Sheets.Reader(view.id(), visit.words().language(), reach);
        Author author = who.author(view.region().id(), Through.TABLE);
        if ("angre".equals(step.what()) && step.batch() != null) {
            return undo(view, step.batch(), author, reach, reader, step.since(), visit);
        }
        List<Change> changes = step.changes(view).orElse(List.of());
        if (changes.isEmpty()) {
            String key = step.moves() ? "grid.move.none" : step.columns() ? "grid.column.taken" : "grid.step.unknown";
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, visit.words().get(key), reader, step.since());
        }
        return answer(plans.apply(view.id(), changes, author, reach), changes, view, reader, step.since(), visit);
    }

    private ResponseEntity<Answer> undo(
            PlanView view, UUID batch, Author author, Reach reach, Sheets.Reader reader, @Nullable Long since, Visit visit) {
        try {
            return switch (plans.revert(view.id(), batch, author, reach)) {
                case Outcome.Done done -> done(done, visit.words().get("grid.undone"), null, reader, since);
                case Outcome.Conflict(var clashes) -> {
                    Problem why = told.problem(clashes.getFirst(), view, visit.words());
                    yield refused(Conflicts.status(clashes), visit.words().get("grid.undo.refused", why.text(visit.words())), reader, since);
                }
            };
        } catch (java.util.NoSuchElementException unknown) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, visit.words().get("grid.step.unknown"), reader, since);
        }
    }

    private ResponseEntity<Answer> answer(
            Outcome outcome, List<Change> changes, PlanView before, Sheets.Reader reader, @Nullable Long since, Visit visit) {
        return switch (outcome) {
            case Outcome.Done done -> {
                Change first = changes.getFirst();
                PlanView shown = first instanceof Change.Remove ? before : sheets.from(reader, done.revision()).view();
                if (first instanceof Change.Put put && Field.of(put).equals(Field.COLUMNS)) {
                    yield done(done, told.field(Field.COLUMNS, visit.words()), null, reader, since);
                }
                yield changes.size() == 1
                        ? done(done, told.done(first, shown, visit.words()), first, reader, since)
                        : done(done, told.cells(changes, visit.words()), null, reader, since);
            }
            case Outcome.Conflict(var clashes) -> {
                Clash clash = clashes.getFirst();
                String problem = told.problem(clash, before, visit.words()).text(visit.words());
                boolean other = clash.reason() == Clash.Reason.OTHER_WORDS;
                String by = other && clash.change() instanceof Change.Put put ? told.by(before, put, visit.words()).orElse(null) : null;
                yield ResponseEntity.status(Conflicts.status(clashes))
                        .body(new Answer.Refused(problem, other, Objects.requireNonNullElse(clash.stands(), ""), by, others(clashes), lacks(reader, since)));
            }
        };
    }

    private static List<Answer.Other> others(List<Clash> clashes) {
        return clashes.stream()
                .filter(clash -> clash.reason() == Clash.Reason.OTHER_WORDS && clash.change() instanceof Change.Put)
                .map(clash -> new Answer.Other(clash.change().element().toString(), ((Change.Put) clash.change()).field(), Objects.requireNonNullElse(clash.stands(), "")))
                .toList();
    }

    private ResponseEntity<Answer> done(Outcome.Done done, String said, @Nullable Change change, Sheets.Reader reader, @Nullable Long since) {
        return ResponseEntity.ok(new Answer.Done(
                done.batch() == null ? null : done.batch().toString(), said, change == null ? null : change.element().toString(),
                sheets.since(reader, since == null ? -1 : since, done.revision())));
    }

    private ResponseEntity<Answer> refused(HttpStatus status, String problem, Sheets.Reader reader, @Nullable Long since) {
        return ResponseEntity.status(status).body(new Answer.Refused(problem, false, "", null, List.of(), lacks(reader, since)));
    }

    /** A refusal often comes of others' changes, so it brings them. */
    private Delta lacks(Sheets.Reader reader, @Nullable Long since) {
        return sheets.since(reader, since == null ? -1 : since, Long.MAX_VALUE);
    }
}
