package no.samspill.plan.table.web;

import java.util.List;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a row's cells, and the form to say more.
 *
 * @param open by cell, in the columns' order
 * @param settled what no more is to be done about, the latest first
 * @param cells that one can say something about
 * @param people who can be pointed out
 * @param id of what is said next, so that it is said once
 * @param typed what could not be said, and stands in the form still
 */
public record Talk(ElementId row, List<Cell> open, List<Said> settled, List<Choice> cells, List<Someone> people, UUID id, Typed typed) {

    public Talk {
        open = List.copyOf(open);
        settled = List.copyOf(settled);
        cells = List.copyOf(cells);
        people = List.copyOf(people);
    }

    public record Cell(Field field, String called, List<Said> said) {}

    /**
     * @param field of the cell
     * @param cell what it is called
     * @param when in words
     * @param naming whether it names the one who reads it
     * @param mine whether they may take it back
     * @param settledBy null while it is open
     */
    public record Said(UUID id, String field, String cell, String who, String when, String words, boolean naming, boolean mine, @Nullable String settledBy) {}

    public record Choice(String field, String called, boolean chosen) {}

    public record Someone(PersonId id, String name, boolean chosen) {}

    /** @param wrong what to do about it; null where nothing is wrong */
    public record Typed(String field, String words, List<PersonId> people, @Nullable String wrong) {
        static final Typed NOTHING = new Typed("", "", List.of(), null);

        public Typed {
            people = List.copyOf(people);
        }
    }
}
