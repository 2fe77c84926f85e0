package no.samspill.facts.web;

import java.util.List;
import no.samspill.figure.Drawing;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * One indicator.
 *
 * @param ground what it tells of in the plan; empty for none
 * @param finding as the heading says it
 * @param number the region's latest; null where it has none
 * @param picture null where there is nothing to draw
 * @param axis where the picture's axis begins, in a sentence
 * @param source where its numbers are from; null where none have come
 * @param turns where what is counted became another
 * @param sights the ways to look at it
 * @param desk where whoever looks may see to it; null where they may not
 */
public record IndicatorPage(
        Shell shell, PlanView view, List<FactsPage.Tie> ground, String name, String finding, String lead, @Nullable String about, boolean example, @Nullable Latest number, @Nullable Picture picture, String axis, @Nullable Cited source,
        List<Told> turns, List<Seen> sights, List<One> ones, String onesLead, Table table, List<Sign> signs, @Nullable String desk) implements Page {

    public IndicatorPage {
        ground = List.copyOf(ground);
        turns = List.copyOf(turns);
        sights = List.copyOf(sights);
        ones = List.copyOf(ones);
        signs = List.copyOf(signs);
    }

    /** @param of whose and when @param made what it is made of */
    public record Latest(String number, String of, String made) {}

    public record Picture(Drawing wide, Drawing narrow, List<String> missing) {}

    /** @param notes what must be said with it, a paragraph each */
    public record Cited(String said, @Nullable String link, List<String> notes) {}

    public record Told(String what, String how) {}

    public record Seen(String text, String href, boolean now) {}

    /** A municipality. @param state how it stands to the target; null where there is none @param missing what is missing and why; empty for nothing */
    public record One(String name, Drawing picture, @Nullable String state, boolean reached, String missing) {}

    /** @param broken the heads that another count begins with */
    public record Table(String caption, List<String> heads, List<Integer> broken, List<Row> rows) {}

    /** @param sum whether it is of all */
    public record Row(String name, List<Cell> cells, boolean sum) {}

    /** @param known whether it is a number @param why more of it, for those who ask; null for nothing */
    public record Cell(String said, boolean known, @Nullable String why) {}

    public record Sign(String said, String means) {}
}
