package no.samspill.plan.web;

import java.util.List;
import no.samspill.plan.Element;

/** Where one plan's pages are: on a server, or beside each other in a folder. */
public interface PlanLinks {

    /** The plan in another view, with the filters that are on. */
    String view(View view);

    /** A place in the whole document. */
    String place(String anchor);

    String measure(Element measure);

    /** The kinds of file the plan can be had as, such as xlsx and json. */
    List<String> files();

    /** The plan as a file of this kind. */
    String file(String extension);
}
