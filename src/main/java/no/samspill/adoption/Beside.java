package no.samspill.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import no.samspill.plan.Link;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a decision and is covered by its fingerprint: the body as it was called, then the texts it changed, then the papers
 * that came along.
 *
 * @param things what each says, by name, in its order; the body first
 */
public record Beside(List<SequencedMap<String, @Nullable String>> things) {
    /** What is said of a body, and of a text. */
    static final List<List<String>> NAMES = List.of(List.of("organisation", "kind", "name"), List.of("element", "field", "before", "words"));

    /** The place of papers, after those: each by its print alone, since what it is called may be exempt from public disclosure. */
    static final int PAPER = 2;

    public Beside {
        things = List.copyOf(things);
    }

    /** As {@link Link#print} of it all. */
    public String print() {
        List<@Nullable String> values = new ArrayList<>();
        for (SequencedMap<String, @Nullable String> thing : things) {
            if (thing.containsKey("element")) {
                values.add("change");
            } else if (thing.containsKey("paper")) {
                values.add("paper");
            }
            values.addAll(thing.values());
        }
        return Link.print(values);
    }
}
