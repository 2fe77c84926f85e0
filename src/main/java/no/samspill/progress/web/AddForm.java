package no.samspill.progress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.ledger.Change;
import no.samspill.progress.Field;
import no.samspill.progress.Kind;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;

/** What was typed about a new step. @param after the id of the step it shall stand below; blank for first */
record AddForm(@Nullable String kind, @Nullable String title, @Nullable String when, @Nullable String after) {
    static final AddForm BLANK = new AddForm(Kind.INPUT_MEETING.name(), "", "", null);

    List<Problem> problems(int baseYear) {
        List<Problem> problems = new ArrayList<>();
        if (StepForm.typed(title).isBlank()) {
            problems.add(Problem.of("progress.form.title.missing").at("title"));
        }
        StepForm.tooLong(problems, "title", title, Field.TITLE);
        StepForm.tooLong(problems, "when", when, Field.WHEN);
        WhenCheck.problem(StepForm.typed(when), baseYear).ifPresent(wrong -> problems.add(wrong.at("when")));
        if (chosen().isEmpty()) {
            problems.add(Problem.of("progress.form.foreign").at("kind"));
        }
        return problems;
    }

    /** @param at its place among the steps, from 0 */
    List<Change> changes(StepId step, int at) {
        List<Change> changes = new ArrayList<>(chosen().orElseThrow().add(step, StepForm.typed(title).strip(), at));
        changes.add(Field.WHEN.put(step, null, StepForm.words(when)));
        return changes;
    }

    private Optional<Kind> chosen() {
        return Kind.find(kind);
    }
}
