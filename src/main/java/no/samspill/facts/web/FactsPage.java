package no.samspill.facts.web;

import java.util.List;
import no.samspill.figure.Drawing;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * All that a region counts.
 *
 * @param finding as the heading says it
 * @param pulls what is done and counted for Bo, Bedrift and Besøk; empty where nobody has said
 * @param unsaid how many measures do not say what they are for
 * @param desk where whoever looks may see to it; null where they may not
 */
public record FactsPage(Shell shell, PlanView view, String finding, String lead, List<Card> cards, List<Pull> pulls, long unsaid, @Nullable String desk) implements Page {

    public FactsPage {
        cards = List.copyOf(cards);
        pulls = List.copyOf(pulls);
    }

    /**
     * @param number the region's latest, or why there is none
     * @param of what it is of, and when
     * @param spark its course; null where there is nothing to draw
     * @param target how it stands to its target, in words; null where it has none
     * @param source where it is from and how old it is; null where no numbers have come
     */
    public record Card(String name, String href, String number, boolean known, String of, @Nullable Drawing spark, @Nullable String target, boolean reached, @Nullable String source, boolean example, List<Tie> ties) {
        public Card {
            ties = List.copyOf(ties);
        }
    }

    /** A row of the plan that it tells of. */
    public record Tie(String name, String href) {}
}
