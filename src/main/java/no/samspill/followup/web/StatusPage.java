package no.samspill.followup.web;

import java.util.List;
import no.samspill.followup.BesideStatus;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan has come on one day.
 *
 * @param finding made of the numbers, as a heading
 * @param day it speaks of, in words @param date and as a form has it
 * @param note why it is not today's; null where it is
 * @param days others to look at, oldest first
 * @param counts one for each standing, in their order
 * @param areas those with measures, and those without
 * @param since what has moved since the council met last; null where it has not met before
 * @param matrix who says what of one area's measures; null where nobody answers for any
 * @param measures each by itself
 * @param orders what councils told somebody to do beside them
 * @param beside what other rooms have for those who want to know
 * @param desk where the one who looks reports; null for those who do not
 */
public record StatusPage(
        Shell shell, PlanView view, String finding, String lead, String day, String date, @Nullable String note, List<Day> days, List<Count> counts, List<Area> areas, String furthest, @Nullable Since since,
        List<Late> late, List<Silent> silent, int silentMeasures, List<Never> never, @Nullable Matrix matrix, MoneyTold money, List<One> measures, List<Ordered> orders, List<Picked> papers, List<BesideStatus.Link> beside, @Nullable String desk)
        implements Page {
    private static final int FIRST = 10;

    /** So few more are not worth a press. */
    private static final int FEW = 3;

    public int all() {
        return measures.size();
    }

    /** Whether anybody has said anything. */
    public boolean told() {
        return counts.stream().anyMatch(count -> count.standing() != Standing.UNTOLD && count.number() > 0);
    }

    /** @param what happened then @param shown whether it is the one that is shown */
    public record Day(String day, String what, String href, boolean shown) {}

    /** @param from percent of the band's width where it begins @param wide and how wide it is */
    public record Count(Standing standing, int number, String from, String wide) {}

    /** @param href where those who answer say what; null where it has no measures @param said "3 fullført, 2 under arbeid" @param counts one for each standing, in their order */
    public record Area(String title, @Nullable String href, List<Unit> units, String said, List<Integer> counts) {
        public int all() {
            return units.size();
        }
    }

    public record Unit(Standing standing, String href) {}

    /** @param day when the council met last, in words */
    public record Since(String heading, String day, List<Moved> moved, int reports) {}

    /** @param said "Fra under arbeid til fullført, 2. oktober" @param words of the last report; null for none */
    public record Moved(String name, String href, Standing from, Standing to, String said, @Nullable String words) {}

    public record Late(String name, String href, String said) {}

    /** @param measures how many @param longest in words @param tried to have them report; null for nothing */
    public record Silent(String holder, int measures, String longest, @Nullable String tried) {}

    /** @param tried as of {@link Silent} */
    public record Never(String holder, String said, @Nullable String tried) {}

    /**
     * @param heading "Seks av sju kommuner har meldt"
     * @param left measures that nobody answers for, in a sentence; null for none
     * @param areas to choose among
     * @param columns the measures; empty where there are too many, and each row says how many stand where
     */
    public record Matrix(String heading, String title, @Nullable String left, List<Picked> areas, List<Column> columns, List<Row> rows) {}

    public record Column(String label, String title, String href) {}

    /** @param cells one a column; null where they have no part in it @param counted where there are no columns @param last when they reported last */
    public record Row(String holder, List<@Nullable Cell> cells, @Nullable String counted, String last) {}

    /** @param standing whose sign it gets */
    public record Cell(Standing standing, String said) {}

    public record Picked(String text, String href, boolean chosen) {}

    /** @param note that it is of today, where the page is of another day; null else @param each every amount of the plan's own words; null for none */
    public record MoneyTold(String heading, @Nullable String note, List<Block> blocks, @Nullable Table each) {
        /** Where those stand. */
        static final String EACH = "belop";
        private static final int FEW = 40;

        /** Whether they are so many that they are folded away. */
        public boolean many() {
            return each != null && each.rows().size() > FEW;
        }
    }

    /** @param told who has said what @param last when it was told of last; null for never */
    public record One(String name, String title, String href, Standing standing, String told, @Nullable String last, @Nullable String light) {}

    /** @param from which council and when @param due in words @param late where its day is over */
    public record Ordered(String words, String from, String owner, String due, boolean late, Standing standing, @Nullable String last) {}

    /** What of a list is shown unasked. */
    public static <T> List<T> first(List<T> all) {
        return all.subList(0, split(all));
    }

    /** What of it is folded, so that what stands below it is found. */
    public static <T> List<T> rest(List<T> all) {
        return all.subList(split(all), all.size());
    }

    private static int split(List<?> all) {
        return all.size() > FIRST + FEW ? FIRST : all.size();
    }
}
