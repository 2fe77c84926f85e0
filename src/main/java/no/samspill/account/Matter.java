package no.samspill.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the council must decide.
 *
 * @param title as a question: "B3: Skal tiltaket ha en ansvarlig, eller stanses?"
 * @param why null where the question says it all
 * @param choices none where it is open what to choose among
 */
public record Matter(String title, @Nullable String why, List<Choice> choices) {

    public Matter {
        choices = List.copyOf(choices);
    }

    /** @param then what follows from it; null where nobody has said */
    public record Choice(String what, @Nullable String then) {}
}
