package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samspill.frame.Problem;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.jspecify.annotations.Nullable;

/** What was typed about a plan as a whole, each beside what stood there when the form was opened. */
record AboutForm(
        @Nullable String title,
        @Nullable String titleSeen,
        @Nullable String objective,
        @Nullable String objectiveSeen,
        @Nullable String question,
        @Nullable String questionSeen,
        @Nullable String source,
        @Nullable String sourceSeen,
        @Nullable String remarks,
        @Nullable String remarksSeen,
        @Nullable Boolean visible) {

    private static final Map<Field, String> NAMES =
            Map.of(Field.OVERALL_OBJECTIVE, "objective", Field.KEY_QUESTION, "question", Field.SOURCE, "source", Field.REMARKS, "remarks");

    static AboutForm of(PlanView view) {
        String title = view.plan().title();
        String objective = view.plan().overallObjective();
        String question = view.plan().keyQuestion();
        String source = view.source().orElse(null);
        String remarks = view.words(view.id().itself(), Field.REMARKS).orElse(null);
        return new AboutForm(title, title, objective, objective, question, question, source, source, remarks, remarks, view.header().visible());
    }

    /** The same words, now that their author has seen what the others wrote. */
    AboutForm seen(PlanView view) {
        AboutForm now = of(view);
        return new AboutForm(title, now.title, objective, now.objective, question, now.question, source, now.source, remarks, now.remarks, visible);
    }

    /** An empty box is not sent at all. */
    boolean ticked() {
        return Boolean.TRUE.equals(visible);
    }

    List<Change> changes(ElementId plan) {
        return List.of(
                Field.TITLE.put(plan, titleSeen, title),
                Field.OVERALL_OBJECTIVE.put(plan, objectiveSeen, objective),
                Field.KEY_QUESTION.put(plan, questionSeen, question),
                Field.SOURCE.put(plan, sourceSeen, source),
                Field.REMARKS.put(plan, lines(remarksSeen), lines(remarks)));
    }

    /** A form ends its lines with two signs (HTML Standard 4.10.21.4); the plan keeps one. */
    private static @Nullable String lines(@Nullable String typed) {
        return typed == null ? null : typed.replace("\r\n", "\n");
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (PlanForm.typed(title).isBlank()) {
            problems.add(Problem.of("planform.title.missing").at("title"));
        }
        tooLong(problems, "title", title, PlanForm.LONGEST_TITLE);
        tooLong(problems, "objective", objective, PlanForm.LONGEST_TEXT);
        tooLong(problems, "question", question, PlanForm.LONGEST_TEXT);
        tooLong(problems, "remarks", remarks, Plans.LONGEST);
        tooLong(problems, "source", source, PlanForm.LONGEST_TITLE);
        return problems;
    }

    /** What somebody else has written in the same field since. */
    static Problem problem(Clash clash) {
        Field field = clash.change() instanceof Change.Put put ? Field.of(put) : Field.TITLE;
        String name = NAMES.getOrDefault(field, "title");
        return Conflicts.beside(clash, Plans.LONGEST).at(name);
    }

    private static void tooLong(List<Problem> problems, String name, @Nullable String typed, int longest) {
        if (PlanForm.typed(typed).length() > longest) {
            problems.add(Problem.of("form.long", longest).at(name));
        }
    }
}
