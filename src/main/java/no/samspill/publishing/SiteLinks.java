package no.samspill.publishing;

import java.util.List;
import no.samspill.frame.Links;
import no.samspill.plan.Element;
import no.samspill.plan.web.PlanLinks;
import no.samspill.plan.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Addresses from one file to another in a folder, so that the pages open from a disk as well as from a server.
 *
 * @param up the way from the page to the plan's own folder: "" or "../"
 * @param assets the way from there to our files
 * @param files the kinds of file that stand beside the pages
 */
record SiteLinks(String up, String assets, List<String> files) implements Links, PlanLinks {

    static final String DOCUMENT = "index.html";

    static String file(View view) {
        return view == View.DOCUMENT ? DOCUMENT : view.address() + ".html";
    }

    static String fileOf(Element measure) {
        return "tiltak/" + measure.number() + ".html";
    }

    @Override
    public boolean live() {
        return false;
    }

    @Override
    public String home() {
        return up + DOCUMENT;
    }

    @Override
    public String asset(String file) {
        return up + assets + file;
    }

    @Override
    public @Nullable String about(String page) {
        return null;
    }

    @Override
    public List<Choice> languages() {
        return List.of();
    }

    @Override
    public String view(View view) {
        return up + file(view);
    }

    @Override
    public String place(String anchor) {
        return up + DOCUMENT + "#" + anchor;
    }

    @Override
    public String measure(Element measure) {
        return up + fileOf(measure);
    }

    @Override
    public String file(String extension) {
        return up + "plan." + extension;
    }
}
