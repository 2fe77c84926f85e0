package no.samspill.followup.content.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * What is to be mended in a plan's content.
 *
 * @param settled what is right as it is
 * @param cells what the working table finds in its own cells: how many, and where
 */
public record ContentsPage(Shell shell, PlanView view, String finding, String lead, List<Group> groups, List<One> settled, int cells, String table) implements Page {

    public String at() {
        return "/arbeid" + view.address() + "/innhold";
    }

    /** Those of one kind. */
    public record Group(String title, String why, List<One> all) {}

    /**
     * @param said what is so, in a sentence @param words as written; null where that says nothing more
     * @param press what mends it @param href where
     * @param key which one, and of which words: what the form sends
     */
    public record One(String label, String title, String said, @Nullable String words, String press, String href, String key, String print) {}
}
