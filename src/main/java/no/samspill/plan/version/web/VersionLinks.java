package no.samspill.plan.version.web;

import java.util.List;
import no.samspill.plan.Element;
import no.samspill.plan.web.PlanLinks;
import no.samspill.plan.web.View;

/** One version's addresses. @param plan the living plan's own */
record VersionLinks(String plan, int number) implements PlanLinks {

    String all() {
        return plan + "/versjon";
    }

    String own() {
        return all() + "/" + number;
    }

    String changes() {
        return own() + "/endringer";
    }

    @Override
    public String view(View view) {
        return (view == View.DOCUMENT ? own() : own() + "?vis=" + view.address()) + "#les";
    }

    @Override
    public String place(String anchor) {
        return own() + "#" + anchor;
    }

    @Override
    public String measure(Element measure) {
        return own() + "/tiltak/" + measure.number();
    }

    @Override
    public String fact(int indicator) {
        return plan + "/tall/" + indicator;
    }

    @Override
    public List<String> files() {
        return List.of("pdf", "docx", "odt", "pptx", "xlsx", "json");
    }

    @Override
    public String file(String extension) {
        return own() + "/plan." + extension;
    }
}
