package no.samspill.plan.kept;

import java.util.List;
import no.samspill.ledger.Deed;

/**
 * Things of one kind that are kept for good. A room that keeps something more writes one of these, has each thing noted by {@link KeptRepository}
 * whenever those who may have made or changed it, and says what it is called: {@code proof.kept.NAME} and {@code proof.counted.NAME}.
 *
 * @param rows a select of {@code plan}, {@code id}, {@code called} (where a person finds it, as values for the words, with spaces between), {@code due}
 *     (whether it must have been noted by now) and {@code says} (text[]: all that its print covers)
 * @param told the deeds of which the journal tells once for each of them; none where it does not
 */
public record Kept(String name, String rows, List<Deed> told) {

    public Kept {
        told = List.copyOf(told);
    }

    public Kept(String name, String rows, Deed... told) {
        this(name, rows, List.of(told));
    }
}
