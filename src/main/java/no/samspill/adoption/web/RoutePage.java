package no.samspill.adoption.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where the secretariat lays out the way.
 *
 * @param gone what has become of bodies that are no more, by their steps
 * @param organisations id to name
 * @param steps of the progress plan: id to what it is and when
 */
public record RoutePage(Shell shell, PlanView view, RouteForm form, Map<String, String> gone, Map<String, String> organisations, Map<String, String> steps, List<Problem> problems, int status) implements Page {

    public RoutePage {
        problems = List.copyOf(problems);
    }

    public String at() {
        return AdoptionAt.desk(view) + "/vei";
    }

    public String back() {
        return AdoptionAt.desk(view);
    }

    public int rows() {
        return form.rows().size();
    }

    public String id(int row) {
        return form.rows().get(row).id();
    }

    /** What has become of its body; null for one that is there. */
    public @Nullable String gone(int row) {
        return gone.get(id(row));
    }

    public boolean isThere(int row) {
        return !id(row).isEmpty();
    }

    public String called(int row) {
        return form.rows().get(row).name();
    }

    public Field rule() {
        return Field.text("rule", shell.words().get("adoption.route.rule")).helped(shell.words().get("adoption.route.rule.help")).holding(form.rule());
    }

    public Map<String, String> rules() {
        var choices = new java.util.LinkedHashMap<String, String>();
        choices.put("ALL", shell.words().get("adoption.route.rule.ALL"));
        choices.put("COUNCIL_AND_SOME", shell.words().get("adoption.route.rule.COUNCIL_AND_SOME"));
        return choices;
    }

    public Field enough() {
        return field("enough", "adoption.route.enough", form.enough()).optional();
    }

    public Field note() {
        return field("note", "adoption.route.note", form.note()).helped(shell.words().get("adoption.route.note.help")).optional();
    }

    public String revision() {
        return form.revision() == null ? "" : String.valueOf(form.revision());
    }

    public Field organisation(int row) {
        return field("organisation." + row, "adoption.route.organisation", form.rows().get(row).organisation());
    }

    public Field kind(int row) {
        return field("kind." + row, "adoption.route.kind", form.rows().get(row).kind());
    }

    public Field name(int row) {
        return field("name." + row, "adoption.route.name", form.rows().get(row).name()).helped(shell.words().get("adoption.route.name.help"));
    }

    public Field place(int row) {
        return field("place." + row, "adoption.route.place", form.rows().get(row).place());
    }

    public Field task(int row) {
        return field("task." + row, "adoption.route.task", form.rows().get(row).task());
    }

    public Field written(int row) {
        return field("written." + row, "adoption.route.written", form.rows().get(row).written()).optional();
    }

    public Field step(int row) {
        return field("step." + row, "adoption.route.step", form.rows().get(row).step());
    }

    public Map<String, String> kinds() {
        return choices("adoption.kind.", no.samspill.adoption.BodyKind.values());
    }

    public Map<String, String> tasks() {
        return choices("adoption.task.", no.samspill.adoption.Task.values());
    }

    private Map<String, String> choices(String key, Enum<?>[] all) {
        var choices = new java.util.LinkedHashMap<String, String>();
        for (Enum<?> each : all) {
            choices.put(each.name(), shell.words().get(key + each.name()));
        }
        return choices;
    }

    private Field field(String name, String key, String value) {
        return Field.text(name, shell.words().get(key)).holding(value).with(problems);
    }
}
