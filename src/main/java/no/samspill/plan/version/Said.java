package no.samspill.plan.version;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;

/** One row as one version has it: what it says, what it is called and where it stands. */
public record Said(PlanView plan, Element row, Place place) {

    public ElementId id() {
        return row.id();
    }

    /** To the letter, by field. */
    public SequencedMap<Field, String> words() {
        SequencedMap<Field, String> words = plan.words().get(row.id());
        return words == null ? new LinkedHashMap<>() : words;
    }

    /** "Tiltak B2" */
    public String called(Words words) {
        return plan.called(row, words);
    }

    /** All it says in words without marks, a line each: its title and its text first. */
    public String text() {
        return Passage.all(plan, row.id()).stream()
                .filter(said -> said.to() != null && !said.field().equals(Field.EXAMPLE))
                .map(said -> said.field().equals(Field.TEXT) ? new RichText(String.valueOf(said.to())).words() : String.valueOf(said.to()))
                .collect(Collectors.joining("\n"));
    }
}
