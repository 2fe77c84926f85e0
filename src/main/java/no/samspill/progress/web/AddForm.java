package no.samspill.progress.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.frame.Problem;
import no.samspill.progress.Change;
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
        if (chosen() == null) {
            problems.add(Problem.of("progress.form.foreign").at("kind"));
        }
        return problems;
    }

    List<Change> changes(StepId step, @Nullable StepId below) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Add(step, java.util.Objects.requireNonNull(chosen()), StepForm.typed(title).strip(), below));
        changes.add(new Change.Put(step, Field.WHEN, null, StepForm.words(when)));
        return changes;
    }

    private @Nullable Kind chosen() {
        for (Kind one : Kind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        return null;
    }
}
