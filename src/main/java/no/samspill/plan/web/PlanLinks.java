package no.samspill.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import no.samspill.plan.Element;
import org.jspecify.annotations.Nullable;

/** Where one plan's pages are: on a server, or beside each other in a folder. */
public interface PlanLinks {

    /** The plan in another view, with the filters that are on. */
    String view(View view);

    /** The same without the filters, which no row knows. */
    default PlanLinks bare() {
        return this;
    }

    /** A place in the whole document. */
    String place(String anchor);

    /** The same view of what one party answers for alone; null where nothing can answer that. */
    default @Nullable String of(String party, boolean municipality, View view) {
        return null;
    }

    String measure(Element measure);

    /** The measure's own paper of this kind; null where there is none. */
    default @Nullable String paper(Element measure, String extension) {
        return null;
    }

    /** The page of the indicator with this number; null where there is none. */
    default @Nullable String fact(int indicator) {
        return null;
    }

    /** The kinds of file the plan can be had as, such as xlsx and json. */
    List<String> files();

    /** The plan as a file of this kind. */
    String file(String extension);

    /** Where the status update to the council is had, by kind of file; its slides first. Empty where there is none. */
    default SequencedMap<String, String> status() {
        return new LinkedHashMap<>();
    }

    /** Where its slides are shown; null where there is none. */
    default @Nullable String presentation() {
        return null;
    }
}
