package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.hearing.web.HearingView;
import no.samspill.plan.version.web.Line;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a hearing, beside the text that a later version has in the places they are about.
 *
 * @param finding how many follow their text, as a heading
 * @param lead from which version to which
 * @param changes what else is new; null where there is no later version
 */
public record CarriedOverPage(Shell shell, HearingView at, String finding, String lead, List<Row> rows, List<Comment> gone, @Nullable String changes) implements Page {

    public CarriedOverPage {
        rows = List.copyOf(rows);
        gone = List.copyOf(gone);
    }

    /**
     * @param lines what the row says otherwise, word by word; empty where it says the same
     * @param moved where it stands now; null where it has not moved
     */
    public record Row(String name, String title, List<Line> lines, @Nullable String moved, List<Comment> comments) {
        public Row {
            lines = List.copyOf(lines);
            comments = List.copyOf(comments);
        }
    }

    /**
     * @param words null where they have been erased
     * @param passage the paragraph it is about, where that is not there to the letter any more; null otherwise
     * @param text what the row said that it is about, where the row is gone; null otherwise
     */
    public record Comment(int number, String from, @Nullable String words, @Nullable String passage, @Nullable String text, String href) {}
}
