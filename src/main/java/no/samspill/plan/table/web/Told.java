package no.samspill.plan.table.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.kernel.Words;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Journal;
import no.samspill.plan.Field;
import no.samspill.plan.PlanDeeds;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.web.JournalTeller;
import no.samspill.plan.web.JournalTellers;
import no.samspill.plan.web.RowNames;
import org.springframework.stereotype.Component;

/** Says in words what was done, by whom, and why something could not be done. */
@Component
class Told {
    private final Journal journal;
    private final JournalTellers tellers;

    Told(Journal journal, JournalTellers tellers) {
        this.journal = journal;
        this.tellers = tellers;
    }

    String field(Field field, Words words) {
        return field.called(words);
    }

    /** "Tidsplan, tiltak B1". */
    String done(Change change, PlanView view, Words words) {
        String field = change instanceof Change.Put put ? field(Field.of(put), words) : "";
        return JournalTeller.what(PlanDeeds.CHANGES.of(change), row(change.element(), view, words), field, words);
    }

    /** "Tidsplan i 12 rader", or "12 celler" where they are in several columns. */
    String cells(List<Change> changes, Words words) {
        return WrittenCells.field(changes)
                .map(field -> words.get("grid.done.column", field(field, words), changes.size()))
                .orElseGet(() -> words.get("grid.done.cells", changes.size()));
    }

    String row(ElementId id, PlanView view, Words words) {
        return RowNames.of(id, view, words);
    }

    Problem problem(Clash clash, PlanView view, Words words) {
        String row = row(clash.change().element(), view, words);
        if (clash.change() instanceof Change.Put put && clash.reason() == Clash.Reason.OTHER_WORDS) {
            return Problem.of("grid.clash.OTHER_WORDS", field(Field.of(put), words), row, by(view, put, words).orElseGet(() -> words.get("grid.somebody")));
        }
        return Problem.of("grid.clash." + clash.reason(), row, String.valueOf(Plans.LONGEST));
    }

    /** Who wrote in the field last. */
    Optional<String> by(PlanView view, Change.Put put, Words words) {
        return journal.last(view.id().value(), put.element().value(), put.field()).map(entry -> tellers.of(view, words, List.of(entry)).who(entry.author()));
    }
}
