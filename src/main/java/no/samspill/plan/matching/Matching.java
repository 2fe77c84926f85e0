package no.samspill.plan.matching;

import java.util.List;
import java.util.function.BiPredicate;
import no.samspill.plan.Element;
import no.samspill.plan.Plan;

/**
 * Which rows of a plan that comes in are rows the plan has already. One to one, of one kind, the same each time it is asked.
 * Widest level first: the words to the letter, then what is alike in the same place, then what has moved. A focus area
 * that the incoming plan does not mention keeps its rows to itself.
 *
 * @param pairs in the incoming plan's order
 * @param onlyPresent rows that nothing came in for, in the plan's order, of focus areas not mentioned too
 * @param onlyIncoming new rows
 */
public record Matching(List<Pair> pairs, List<Element> onlyPresent, List<Element> onlyIncoming) {

    public Matching {
        pairs = List.copyOf(pairs);
        onlyPresent = List.copyOf(onlyPresent);
        onlyIncoming = List.copyOf(onlyIncoming);
    }

    public static Matching between(Plan present, Plan incoming) {
        return between(present, incoming, (one, other) -> false);
    }

    /** @param apart says of a present and an incoming row that somebody knows them to be different */
    public static Matching between(Plan present, Plan incoming, BiPredicate<Element, Element> apart) {
        return new Matcher(Stands.of(present), Stands.of(incoming), apart).match();
    }
}
