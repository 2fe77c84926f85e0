package no.samspill.adoption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Passage;

/**
 * What a body has adopted: a version's text, with its own words in place of some.
 *
 * @param changes none where it adopted the version as it was
 */
public record AdoptedText(PlanView version, List<TextChange> changes) {

    public AdoptedText {
        changes = List.copyOf(changes);
    }

    /** Whether another version says just this, in every field of every row: what became of the one in the other is what the body changed, and no more. */
    public boolean is(PlanView other) {
        Passage passage = Passage.between(version, other);
        return passage.plan().isEmpty() && passage.added().isEmpty() && passage.gone().isEmpty() && passage.changed().stream().allMatch(row -> row.shift() == null) && became(passage).equals(wanted());
    }

    private static Map<Spot, Optional<String>> became(Passage passage) {
        Map<Spot, Optional<String>> became = new HashMap<>();
        passage.changed().forEach(row -> row.fields().forEach(change -> became.put(new Spot(row.row().id(), change.field()), Optional.ofNullable(change.to()))));
        return became;
    }

    private Map<Spot, Optional<String>> wanted() {
        Map<Spot, Optional<String>> wanted = new HashMap<>();
        changes.forEach(change -> {
            Optional<String> words = Optional.ofNullable(change.field().kept(change.words()));
            if (!words.equals(version.words(change.element(), change.field()))) {
                wanted.put(change.spot(), words);
            }
        });
        return wanted;
    }
}
