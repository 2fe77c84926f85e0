package no.samspill.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;

/**
 * One plan's addresses on the server.
 *
 * @param plan the plan's own
 * @param filters kept when the view changes
 */
public record LivePlanLinks(String plan, Filters filters) implements PlanLinks {

    public static LivePlanLinks of(String region, String slug) {
        return new LivePlanLinks("/" + region + "/" + slug, Filters.NONE);
    }

    public static LivePlanLinks of(PlanView plan) {
        return new LivePlanLinks(plan.address(), Filters.NONE);
    }

    /** The plan's page, with what a municipality answers for alone. */
    public static String ofMunicipality(PlanView plan, String name) {
        return of(plan).keeping(new Filters("", "", name, null, Set.of(), null)).view(View.DOCUMENT);
    }

    LivePlanLinks keeping(Filters on) {
        return new LivePlanLinks(plan, on);
    }

    @Override
    public PlanLinks bare() {
        return keeping(Filters.NONE);
    }

    @Override
    public String view(View view) {
        return FilterForm.address(plan, filters, view);
    }

    @Override
    public String of(String party, boolean municipality, View view) {
        return keeping(new Filters("", municipality ? "" : party, municipality ? party : "", null, Set.of(), null)).view(view);
    }

    @Override
    public String place(String anchor) {
        return plan + "#" + anchor;
    }

    @Override
    public String measure(Element measure) {
        return plan + "/tiltak/" + measure.number();
    }

    @Override
    public String paper(Element measure, String extension) {
        return measure(measure) + "." + extension;
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
        return plan + "/plan." + extension;
    }

    @Override
    public SequencedMap<String, String> status() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        List.of("pptx", "pdf", "docx", "odt").forEach(extension -> files.put(extension, plan + "/status." + extension));
        return files;
    }

    @Override
    public String presentation() {
        return plan + "/presentasjon/status";
    }
}
