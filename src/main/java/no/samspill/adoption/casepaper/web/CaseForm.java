package no.samspill.adoption.casepaper.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samspill.adoption.casepaper.Slots;
import no.samspill.adoption.casepaper.Written;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed for one body's case. */
record CaseForm(
        String caseNumber, String archiveCode, String officer, String recommendation, String assessment, String considerations, String conclusion, String version, String revision, String sending) {

    /** @param proposed what stands in the field of the recommendation while nobody has written anything */
    static CaseForm of(Written written, String proposed, String version, String sending) {
        return new CaseForm(
                said(written.caseNumber()), said(written.archiveCode()), said(written.officer()), written.recommendation() == null ? proposed : written.recommendation(), said(written.assessment()),
                said(written.considerations()), said(written.conclusion()), version, String.valueOf(written.revision()), sending);
    }

    static CaseForm sent(MultiValueMap<String, String> sent) {
        return new CaseForm(
                typed(sent, "caseNumber"), typed(sent, "archiveCode"), typed(sent, "officer"), typed(sent, "recommendation"), typed(sent, "assessment"), typed(sent, "considerations"), typed(sent, "conclusion"),
                typed(sent, "version"), typed(sent, "revision"), typed(sent, "sending"));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        TemplateForm.length(problems, "caseNumber", caseNumber, Written.LONGEST_LINE);
        TemplateForm.length(problems, "archiveCode", archiveCode, Written.LONGEST_LINE);
        TemplateForm.length(problems, "officer", officer, Written.LONGEST_LINE);
        TemplateForm.text(problems, "recommendation", recommendation);
        TemplateForm.text(problems, "assessment", assessment);
        TemplateForm.text(problems, "considerations", considerations);
        TemplateForm.text(problems, "conclusion", conclusion);
        return problems;
    }

    /** What is proposed and left as it was, goes on following what it came from. */
    Written written(String proposed) {
        return new Written(
                orNull(caseNumber), orNull(archiveCode), orNull(officer), lines(recommendation).equals(lines(proposed)) ? null : orNull(recommendation), orNull(assessment), orNull(considerations),
                orNull(conclusion), TemplateForm.number(revision));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String typed(MultiValueMap<String, String> sent, String name) {
        return Typed.words(sent.getFirst(name));
    }

    private static String said(@Nullable String kept) {
        return Objects.requireNonNullElse(kept, "");
    }

    static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    static String slots() {
        return String.join(", ", Slots.ALL.stream().map(name -> "[" + name + "]").toList());
    }
}
