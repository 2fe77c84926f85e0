package no.samspill.adoption.casepaper.web;

import java.util.List;
import java.util.Map;
import no.samspill.adoption.RouteStep;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where one body's case paper is written and made.
 *
 * @param versions that it can be about; empty while nothing is frozen
 * @param made the newest first
 * @param shown the number of the one that everybody may read; 0 for none
 * @param caution why it may not need one: it has decided already, or is no longer there; null otherwise
 * @param showable whether the newest can be shown
 */
public record CasePaperPage(
        Shell shell, PlanView view, RouteStep step, CaseForm form, Map<String, String> versions, List<CasePaperFiles> made, int shown, boolean showable, @Nullable String caution, List<Problem> problems, int status)
        implements Page {

    public CasePaperPage {
        made = List.copyOf(made);
        problems = List.copyOf(problems);
    }

    public String at() {
        return CasePaperAt.one(view, step.id());
    }

    public String back() {
        return CasePaperAt.all(view);
    }

    public String template() {
        return CasePaperAt.template(view, step.body().organisation());
    }

    public String organisation() {
        return CasePaperPages.organisation(view, step.body());
    }

    public String revision() {
        return form.revision();
    }

    public String sending() {
        return form.sending();
    }

    public Field version() {
        return field("version", form.version()).helped(said("casepaper.version.help"));
    }

    public Field caseNumber() {
        return field("caseNumber", form.caseNumber()).optional();
    }

    public Field archiveCode() {
        return field("archiveCode", form.archiveCode()).optional();
    }

    public Field officer() {
        return field("officer", form.officer()).helped(said("casepaper.field.officer.help")).optional();
    }

    public Field recommendation() {
        return field("recommendation", form.recommendation()).helped(shell.words().get("casepaper.field.recommendation.help", CaseForm.slots())).optional();
    }

    public Field assessment() {
        return field("assessment", form.assessment()).helped(said("casepaper.field.assessment.help")).optional();
    }

    public Field considerations() {
        return field("considerations", form.considerations()).optional();
    }

    public Field conclusion() {
        return field("conclusion", form.conclusion()).helped(said("casepaper.field.conclusion.help")).optional();
    }

    private Field field(String name, String value) {
        return Field.text(name, said("casepaper.field." + name)).holding(value).with(problems);
    }

    private String said(String key) {
        return shell.words().get(key);
    }
}
