package no.samspill.worksheet.web;

import java.util.List;
import java.util.SequencedMap;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.worksheet.Shape;
import no.samspill.worksheet.imports.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A sheet beside the plan it is on its way into, with what to settle.
 *
 * @param plan what the plan is called
 */
public record PreviewPage(
        Shell shell, String plan, String fileName, Sheet sheet, RowChoosing rows, Queries queries, OfPlan ofPlan, List<Remark> remarks, Landing landing, List<Problem> problems, int status) implements Page {

    public PreviewPage {
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
    }

    /**
     * The sheet as it was read.
     *
     * @param sum what it is, in short sentences
     * @param fresh the plan had no rows before, so there is nothing to compare with
     */
    public record Sheet(Way way, Choosing choosing, List<String> sum, boolean fresh, Scope scope, List<SheetTable> tables) {

        public Sheet {
            sum = List.copyOf(sum);
            tables = List.copyOf(tables);
        }
    }

    /**
     * How the sheet was read.
     *
     * @param chosen by a person; null where the sheet told it
     */
    public record Way(Shape shape, int sureness, @Nullable Shape chosen, int year, boolean otherYear, boolean hides, boolean hidden, List<Colours> colours) {

        public Way {
            colours = List.copyOf(colours);
        }
    }

    /** What colours may mean, to be pressed. @param key as a form sends it */
    public record Colours(String key, String text, boolean chosen) {}

    /** @param more that are not shown @param open how many things wait for somebody to say something */
    public record Queries(List<Query> shown, int more, long open, List<Group> groups) {

        public Queries {
            shown = List.copyOf(shown);
            groups = List.copyOf(groups);
        }

        /** The one that begins with this question; null where it begins none. */
        public @Nullable Group beginning(Query query) {
            return groups.stream().filter(group -> group.first().equals(query.asked().key())).findFirst().orElse(null);
        }

        /** The tick for what is out of sight stands by the question about it. */
        public boolean hides() {
            return shown.stream().anyMatch(query -> query.asked().hides());
        }
    }

    /** Questions that are alike. @param first the key of the first of them @param answers what can be answered to all, with its words */
    public record Group(String key, String first, int size, SequencedMap<String, String> answers) {

        /** What is answered is what rows are. */
        public boolean rows() {
            return answers.keySet().stream().anyMatch(answer -> answer.startsWith(Alike.ROW));
        }
    }

    /** @param messages what is asked or told @param tick whether the tick for what is out of sight stands here: by the first question about it */
    public record Query(Asked asked, List<String> messages, List<CellLink> cells, int moreCells, List<RowChoosing.Of> rows, boolean tick) {

        public Query {
            rows = List.copyOf(rows);
            messages = List.copyOf(messages);
            cells = List.copyOf(cells);
        }
    }

    public record CellLink(String address, String href, String spoken) {}

    /** What the plan holds that the sheet does not, and what the sheet says of the plan itself. */
    public record OfPlan(List<Missing> missing, List<TreeRow.Put> puts) {

        public OfPlan {
            missing = List.copyOf(missing);
            puts = List.copyOf(puts);
        }
    }

    /** A line around the table. @param follows whether it follows the plan out to its readers */
    public record Remark(String key, String words, boolean follows) {}

    /** A row of the plan that is not in the sheet. @param inner how many rows stand under it */
    public record Missing(TreeRow.Choice remove, int level, String label, String title, int inner) {}

    /**
     * Taking it in.
     *
     * @param seen the plan's revision
     * @param landed in words, when it was taken in; null while it is not
     * @param ready it holds something that can be taken in
     * @param will what it would do, in short sentences
     * @param none it is plainly no plan
     */
    public record Landing(long seen, @Nullable String landed, boolean nothingNew, boolean ready, List<String> will, boolean stopped, boolean errorsSeen, boolean none) {

        public Landing {
            will = List.copyOf(will);
        }
    }
}
