package no.samspill.plan.table.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.PlanDeeds;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.web.JournalTeller;
import no.samspill.plan.web.RowNames;
import org.springframework.stereotype.Component;

/** Says in words what was done, by whom, and why something could not be done. */
@Component
class Told {
    private final Journal journal;
    private final People people;

    Told(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    String field(Field field, Words words) {
        return field.called(words);
    }

    /** "Tidsplan, tiltak B1". */
    String done(Change change, PlanView view, Words words) {
        String row = row(change.element(), view, words);
        return switch (change) {
            case Change.Put put -> JournalTeller.what(PlanDeeds.PUT, row, field(Field.of(put), words), words);
            case Change.Add add -> JournalTeller.what(PlanDeeds.ADD, row, "", words);
            case Change.Move move -> JournalTeller.what(PlanDeeds.MOVE, row, "", words);
            case Change.Remove remove -> JournalTeller.what(PlanDeeds.REMOVE, row, "", words);
            case Change.Restore restore -> JournalTeller.what(PlanDeeds.RESTORE, row, "", words);
        };
    }

    String row(ElementId id, PlanView view, Words words) {
        return RowNames.of(id, view, words);
    }

    Problem problem(Clash clash, PlanView view, Words words) {
        String row = row(clash.change().element(), view, words);
        if (clash.change() instanceof Change.Put put && clash.reason() == Clash.Reason.OTHER_WORDS) {
            return Problem.of("grid.clash.OTHER_WORDS", field(Field.of(put), words), row, by(view, put).orElseGet(() -> words.get("grid.somebody")));
        }
        return Problem.of("grid.clash." + clash.reason(), row, String.valueOf(Plans.LONGEST));
    }

    /** Who wrote in the field last. */
    Optional<String> by(PlanView view, Change.Put put) {
        return journal.last(view.id().value(), put.element().value(), put.field()).map(Entry::author).flatMap(this::name);
    }

    Optional<String> name(Author author) {
        return author.person() == null
                ? Optional.ofNullable(author.system())
                : Optional.ofNullable(people.names(List.of(new PersonId(author.person()))).get(new PersonId(author.person())));
    }
}
