package no.samspill.adoption.casepaper.web;

import java.util.List;
import java.util.Objects;
import no.samspill.adoption.casepaper.Slots;
import no.samspill.adoption.casepaper.Template;
import no.samspill.adoption.casepaper.Written;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.kernel.Language;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed of an organisation's own words. @param gone whether its Word file is taken away */
record TemplateForm(
        String language, String introduction, String recommendation, String assessment, String considerations, String conclusion, String signature, boolean gone, String revision) {

    static TemplateForm of(Template template) {
        return new TemplateForm(
                template.language() == null ? "" : template.language().tag(), said(template.introduction()), said(template.recommendation()), said(template.assessment()), said(template.considerations()),
                said(template.conclusion()), said(template.signature()), false, String.valueOf(template.revision()));
    }

    static TemplateForm sent(MultiValueMap<String, String> sent) {
        return new TemplateForm(
                typed(sent, "language"), typed(sent, "introduction"), typed(sent, "recommendation"), typed(sent, "assessment"), typed(sent, "considerations"), typed(sent, "conclusion"), typed(sent, "signature"),
                "true".equals(sent.getFirst("gone")), typed(sent, "revision"));
    }

    List<Problem> problems() {
        List<Problem> problems = new java.util.ArrayList<>();
        if (!language.isEmpty() && java.util.Arrays.stream(Language.values()).noneMatch(each -> each.tag().equals(language))) {
            problems.add(Problem.of("casepaper.wrong.language").at("language"));
        }
        text(problems, "introduction", introduction);
        text(problems, "recommendation", recommendation);
        text(problems, "assessment", assessment);
        text(problems, "considerations", considerations);
        text(problems, "conclusion", conclusion);
        text(problems, "signature", signature);
        return problems;
    }

    Template template(OrganisationId organisation, Template.@Nullable Word word) {
        return new Template(
                organisation, language.isEmpty() ? null : Language.of(language), CaseForm.orNull(introduction), CaseForm.orNull(recommendation), CaseForm.orNull(assessment), CaseForm.orNull(considerations),
                CaseForm.orNull(conclusion), CaseForm.orNull(signature), gone ? null : word, number(revision));
    }

    static void length(List<Problem> problems, String field, String typed, int longest) {
        if (typed.length() > longest) {
            problems.add(Problem.of("casepaper.wrong.long", longest).at(field));
        }
    }

    static void text(List<Problem> problems, String field, String typed) {
        length(problems, field, typed, Written.LONGEST);
        Slots.unknown(typed).stream().limit(1).forEach(name -> problems.add(Problem.of("casepaper.wrong.slot", name, CaseForm.slots()).at(field)));
    }

    /** What a form was filled in by; what is no number, fits nothing that is kept. */
    static long number(String typed) {
        return typed.matches("\\d{1,15}") ? Long.parseLong(typed) : -1;
    }

    private static String typed(MultiValueMap<String, String> sent, String name) {
        return Typed.words(sent.getFirst(name));
    }

    private static String said(@Nullable String kept) {
        return Objects.requireNonNullElse(kept, "");
    }
}
