package no.samspill.adoption.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.adoption.Decision;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Verdict;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision is registered or corrected.
 *
 * @param corrects null for a first registration
 * @param versions what a form sends to what it is called
 * @param elements of the version: id to what it is called
 */
public record DecisionPage(
        Shell shell, PlanView view, RouteStep step, DecisionForm form, @Nullable Decision corrects, Map<String, String> versions, Map<String, String> elements, List<Problem> problems, int status)
        implements Page {

    public DecisionPage {
        problems = List.copyOf(problems);
    }

    public String at() {
        return AdoptionAt.desk(view) + "/" + step.id() + (corrects == null ? "" : "/rett/" + corrects.number());
    }

    public String back() {
        return AdoptionAt.desk(view);
    }

    public String sending() {
        return form.sending();
    }

    public boolean correcting() {
        return corrects != null;
    }

    public int rows() {
        return form.rows().size();
    }

    public boolean anyRows() {
        return form.rows().stream().anyMatch(row -> !row.blank()) || form.verdict().equals(Verdict.ADOPTED_WITH_CHANGES.name()) || rows() > 1;
    }

    public Field text() {
        return field("text", "adoption.form.version", form.text()).helped(said("adoption.form.version.help"));
    }

    public Field verdict() {
        return field("verdict", "adoption.form.verdict", form.verdict()).helped(said("adoption.form.verdict.help"));
    }

    public Map<String, String> verdicts() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", said("adoption.form.choose"));
        for (Verdict each : Verdict.values()) {
            choices.put(each.name(), said("adoption.said." + each));
        }
        return choices;
    }

    public Field decided() {
        return field("decided", "adoption.form.decided", form.decided()).of("date", "off");
    }

    public Field putOff() {
        return field("putOff", "adoption.form.putOff", form.putOff()).helped(said("adoption.form.putOff.help")).optional();
    }

    public Field caseNumber() {
        return field("caseNumber", "adoption.form.caseNumber", form.caseNumber()).helped(said("adoption.form.caseNumber.help")).optional();
    }

    public Field words() {
        return field("words", "adoption.form.words", form.words()).helped(said("adoption.form.words.help")).optional();
    }

    public Field inFavour() {
        return field("inFavour", "adoption.form.inFavour", form.inFavour()).of("text", "off").optional();
    }

    public Field against() {
        return field("against", "adoption.form.against", form.against()).optional();
    }

    public Field blank() {
        return field("blank", "adoption.form.blank", form.blank()).optional();
    }

    public Field papers() {
        return field("papers", "adoption.form.papers", "").helped(said("adoption.form.papers.help")).optional();
    }

    public Field why() {
        return field("why", "adoption.form.why", form.why()).helped(said("adoption.form.why.help"));
    }

    public Field row(int at) {
        return field("row." + at, "adoption.form.row", form.rows().get(at).row());
    }

    public Field fieldOf(int at) {
        return field("field." + at, "adoption.form.field", form.rows().get(at).field());
    }

    public Field wordsOf(int at) {
        return field("words." + at, "adoption.form.row.words", form.rows().get(at).words()).helped(said("adoption.form.row.words.help")).optional();
    }

    public Map<String, String> fields() {
        Map<String, String> choices = new LinkedHashMap<>();
        DecisionForm.fields().forEach(each -> choices.put(each.key(), each.called(shell.words())));
        return choices;
    }

    private Field field(String name, String key, String value) {
        return Field.text(name, said(key)).holding(value).with(problems);
    }

    private String said(String key) {
        return shell.words().get(key);
    }
}
