package no.samspill.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row's text as pages show it.
 *
 * @param html safe, with each live fact as a link to its own page
 * @param about what one opens to see where the facts come from, which says how old they are; null for a text without
 * @param cards one for each fact, in their order
 */
public record RowText(String html, @Nullable String about, List<FactCard> cards) {
    public RowText {
        cards = List.copyOf(cards);
    }
}
