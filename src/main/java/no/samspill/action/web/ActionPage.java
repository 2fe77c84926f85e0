package no.samspill.action.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import no.samspill.plan.web.Lighting;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does of a plan.
 *
 * @param finding as the heading says it
 * @param note where it is an example; null where it is not
 * @param light of the municipality's own council; null where nobody is asked, or the plan is on no way
 * @param whose to choose among @param times likewise @param areas likewise; empty where there is but one
 * @param years that are shown @param now the one we are in, where it is among them
 * @param nobodys measures that nobody answers for, in a sentence; null for none
 * @param free what of the sums may be freed; null for nothing
 * @param orders what councils told them to do beside the plan
 * @param over from a year to the next; null where nobody has taken it on
 * @param version it builds on; null for none
 * @param desk where whoever looks may write it; null where they may not
 */
public record ActionPage(
        Shell shell, PlanView view, String finding, String lead, @Nullable String note, @Nullable Light light, List<Picked> whose, List<Picked> times, List<Picked> areas, List<Year> years, List<Group> groups,
        List<Cell> sums, Cell total, @Nullable Free free, String missing, @Nullable String nobodys, List<Entry> entries, List<Ordered> orders, @Nullable Over over, @Nullable Version version, List<Picked> papers, @Nullable String desk)
        implements Page {
    private static final int MANY = 60;

    /** Whether there is so much that it is folded. */
    public boolean many() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum() > MANY;
    }

    public boolean several() {
        return groups.size() > 1;
    }

    /** @param said "Planen er vedtatt" @param by whom and when, in words; null where they have not decided */
    public record Light(Lighting.How how, String said, @Nullable String by, String href) {}

    public record Picked(String text, String href, boolean chosen) {}

    /** @param now whether it is the one we are in */
    public record Year(int year, boolean now) {}

    /** Those under one row of the plan. */
    /** @param setAside in all years, in words; null where nothing was said of any */
    public record Group(String title, List<Row> rows, @Nullable String setAside) {}

    /**
     * @param number of the measure in addresses
     * @param who answers for it, in words; null where nobody does
     * @param cells one a year
     * @param from where the money comes from, in words; null where it is not set
     */
    public record Row(@Nullable Integer number, String label, String title, String href, @Nullable String who, Standing standing, String state, List<Cell> cells, Cell sum, @Nullable String from) {}

    /**
     * @param setAside in words; null for nothing said of it
     * @param applied in words; null for nothing asked for
     * @param unset whether nobody has said any amount: it is not nothing
     */
    public record Cell(@Nullable String setAside, @Nullable String applied, boolean unset) {
        public boolean empty() {
            return setAside == null && applied == null && !unset;
        }
    }

    /** What of the sums is for measures that are completed or stopped, by year and in all. */
    public record Free(List<Cell> years, Cell total) {}

    /** One amount, as it was said. */
    public record Entry(@Nullable Integer number, String label, String title, String holder, int year, String from, String amount, boolean applied, String said) {}

    /** @param from which council and when @param said who is to do it and when, in words @param late where its day is over */
    public record Ordered(String words, String from, String said, boolean late, Standing standing) {}

    /** @param day it was decided, in words */
    public record Over(int from, String lead, String day, List<Carried> on, List<Carried> off) {}

    public record Carried(String label, String title, @Nullable String why) {}

    /** @param print sixteen signs of it */
    public record Version(String called, String said, String print, String href) {}
}
