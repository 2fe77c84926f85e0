package no.samspill.plan.table;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.plan.Change;
import no.samspill.plan.Clash;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
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
        return FieldNames.of(field, words);
    }

    /** "Tidsplan, tiltak B1". */
    String done(Change change, PlanView view, Words words) {
        String row = row(change.element(), view, words);
        return switch (change) {
            case Change.Put put -> words.get("grid.did.PUT", field(put.field(), words), row);
            case Change.Add add -> words.get("grid.did.ADD", row);
            case Change.Move move -> words.get("grid.did.MOVE", row);
            case Change.Remove remove -> words.get("grid.did.REMOVE", row);
            case Change.Restore restore -> words.get("grid.did.RESTORE", row);
        };
    }

    /** What a row is called: "Tiltak B2"; rows that are gone by their kind alone. */
    String row(ElementId id, PlanView view, Words words) {
        if (id.equals(view.id().itself())) {
            return words.get("grid.thePlan");
        }
        return view.plan().walk().filter(row -> row.id().equals(id)).findFirst()
                .map(row -> {
                    String level = words.get("kind." + row.kind());
                    return view.labels().findFull(id).map(label -> level + " " + label)
                            .orElseGet(() -> row.title().isEmpty() ? words.get("grid.untitled", level) : words.get("grid.called", level, shortened(row.title())));
                })
                .orElseGet(() -> view.words(id, Field.TITLE)
                        .map(title -> words.get("grid.goneRow.called", shortened(title)))
                        .orElseGet(() -> words.get("grid.goneRow")));
    }

    Problem problem(Clash clash, PlanView view, Words words) {
        String row = row(clash.change().element(), view, words);
        if (clash.change() instanceof Change.Put put && clash.reason() == Clash.Reason.OTHER_WORDS) {
            return Problem.of("grid.clash.OTHER_WORDS", field(put.field(), words), row, by(view, put).orElseGet(() -> words.get("grid.somebody")));
        }
        return Problem.of("grid.clash." + clash.reason(), row, String.valueOf(Plans.LONGEST));
    }

    /** Who wrote in the field last. */
    Optional<String> by(PlanView view, Change.Put put) {
        return journal.last(view.id().value(), put.element().value(), put.field().key()).map(Entry::author).flatMap(this::name);
    }

    Optional<String> name(Author author) {
        return author.person() == null
                ? Optional.ofNullable(author.system())
                : Optional.ofNullable(people.names(List.of(new PersonId(author.person()))).get(new PersonId(author.person())));
    }

    private static String shortened(String title) {
        return title.length() <= 60 ? title : title.substring(0, 60).strip() + "…";
    }
}
