package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.frame.Problem;
import no.samspill.kernel.Slug;
import no.samspill.people.OrganisationId;
import no.samspill.plan.NewPlan;
import no.samspill.plan.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a new plan.
 *
 * @param slug blank: made from the title
 */
record PlanForm(
        @Nullable String title,
        @Nullable String slug,
        @Nullable String baseYear,
        @Nullable String language,
        @Nullable String numbering,
        @Nullable String objective,
        @Nullable String question,
        @Nullable Boolean visible) {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_SLUG = 60;

    static PlanForm blank(int year) {
        return new PlanForm("", "", String.valueOf(year), "nb", Numbering.LETTERED.name(), "", "", false);
    }

    /** An empty box is not sent at all. */
    boolean ticked() {
        return Boolean.TRUE.equals(visible);
    }

    NewPlan plan(OrganisationId owner) {
        Numbering chosen = Numbering.OUTLINE.name().equals(numbering) ? Numbering.OUTLINE : Numbering.LETTERED;
        return new NewPlan(owner, address(), typed(title).strip(), typed(language), Integer.parseInt(typed(baseYear).strip()), chosen, ticked(), objective, question);
    }

    String address() {
        return Slug.of(slug == null || slug.isBlank() ? typed(title) : slug);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (typed(title).isBlank()) {
            problems.add(Problem.of("planform.title.missing").at("title"));
        } else if (typed(title).length() > LONGEST_TITLE) {
            problems.add(Problem.of("form.long", LONGEST_TITLE).at("title"));
        } else if (address().isEmpty() || address().length() > LONGEST_SLUG) {
            problems.add(Problem.of("planform.slug.wrong").at("slug"));
        }
        if (!typed(baseYear).strip().matches("(19|20|21)\\d\\d")) {
            problems.add(Problem.of("planform.year.wrong", typed(baseYear)).at("baseYear"));
        }
        if (!List.of("nb", "nn", "en").contains(typed(language))) {
            problems.add(Problem.of("planform.language.wrong").at("language"));
        }
        if (typed(objective).length() > LONGEST_TEXT) {
            problems.add(Problem.of("form.long", LONGEST_TEXT).at("objective"));
        }
        if (typed(question).length() > LONGEST_TEXT) {
            problems.add(Problem.of("form.long", LONGEST_TEXT).at("question"));
        }
        return problems;
    }

    static String typed(@Nullable String field) {
        return field == null ? "" : field;
    }
}
