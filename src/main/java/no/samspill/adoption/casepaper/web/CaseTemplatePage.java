package no.samspill.adoption.casepaper.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.adoption.Body;
import no.samspill.adoption.casepaper.Template;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.kernel.Language;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation sets its own words, language and Word file.
 *
 * @param name of the organisation
 * @param now its Word file; null for none
 */
public record CaseTemplatePage(Shell shell, PlanView view, Body body, String name, TemplateForm form, Template.@Nullable Word now, List<Problem> problems, int status) implements Page {

    public CaseTemplatePage {
        problems = List.copyOf(problems);
    }

    public String at() {
        return CasePaperAt.template(view, body.organisation());
    }

    public String back() {
        return CasePaperAt.all(view);
    }

    public String revision() {
        return form.revision();
    }

    public Field language() {
        return field("language", form.language());
    }

    public Map<String, String> languages() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", said("casepaper.field.language.plan"));
        for (Language each : Language.values()) {
            choices.put(each.tag(), each.ownName());
        }
        return choices;
    }

    public Field introduction() {
        return field("introduction", form.introduction()).helped(said("casepaper.field.introduction.help")).optional();
    }

    public Field recommendation() {
        return field("recommendation", form.recommendation()).helped(shell.words().get("casepaper.field.template.recommendation.help", CaseForm.slots())).optional();
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

    public Field signature() {
        return field("signature", form.signature()).helped(said("casepaper.field.signature.help")).optional();
    }

    public Field word() {
        return field("word", "").of("file", "off").helped(said("casepaper.field.word.help")).optional();
    }

    public Field gone() {
        return Field.text("gone", said("casepaper.field.word.gone")).holding(String.valueOf(form.gone()));
    }

    private Field field(String name, String value) {
        return Field.text(name, said("casepaper.field." + name)).holding(value).with(problems);
    }

    private String said(String key) {
        return shell.words().get(key);
    }
}
