package no.samspill.worksheet.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.worksheet.Shape;
import no.samspill.worksheet.imports.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A sheet beside the plan it is on its way into, with what to settle.
 *
 * @param address of this preview
 * @param plan what the plan is called
 * @param seen the plan's revision
 * @param landed in words, when it was taken in; null while it is not
 * @param fresh the plan had no rows before, so there is nothing to compare with
 * @param sum what the sheet is and would do, in short sentences
 * @param ready it holds something that can be taken in
 * @param open how many things wait for somebody to say something
 */
public record PreviewPage(
        Shell shell,
        int status,
        List<Problem> problems,
        String address,
        String plan,
        String fileName,
        long seen,
        @Nullable String landed,
        boolean fresh,
        boolean nothingNew,
        boolean ready,
        Way way,
        List<String> sum,
        List<String> will,
        Scope scope,
        List<SheetTable> tables,
        List<Query> queries,
        int moreQueries,
        long open,
        boolean stopped,
        boolean errorsSeen,
        List<TreeRow.Put> plans,
        List<Missing> missing)
        implements Page {

    public PreviewPage {
        problems = List.copyOf(problems);
        sum = List.copyOf(sum);
        will = List.copyOf(will);
        tables = List.copyOf(tables);
        queries = List.copyOf(queries);
        plans = List.copyOf(plans);
        missing = List.copyOf(missing);
    }

    /**
     * How the sheet was read.
     *
     * @param chosen by a person; null where the sheet told it
     */
    public record Way(Shape shape, int sureness, @Nullable Shape chosen, int year, boolean otherYear) {}

    /** @param messages what is asked or told */
    public record Query(Asked asked, List<String> messages, List<CellLink> cells, int moreCells) {

        public Query {
            messages = List.copyOf(messages);
            cells = List.copyOf(cells);
        }
    }

    public record CellLink(String address, String href, String spoken) {}

    /** A row of the plan that is not in the sheet. @param inner how many rows stand under it */
    public record Missing(TreeRow.Choice remove, int level, String label, String title, int inner) {}
}
