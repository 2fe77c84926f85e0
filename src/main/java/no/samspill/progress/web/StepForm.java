package no.samspill.progress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.frame.Problem;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Conflicts;
import no.samspill.progress.Field;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;

/** What was typed about a step, each beside what stood there when the form was opened. */
record StepForm(
        @Nullable String kind,
        @Nullable String kindSeen,
        @Nullable String title,
        @Nullable String titleSeen,
        @Nullable String when,
        @Nullable String whenSeen,
        @Nullable String area,
        @Nullable String areaSeen,
        @Nullable String party,
        @Nullable String partySeen,
        @Nullable String note,
        @Nullable String noteSeen) {

    private static final Map<Field, String> NAMES = Map.of(
            Field.KIND, "kind", Field.TITLE, "title", Field.WHEN, "when", Field.FOCUS_AREA, "area", Field.ORGANISATION, "party", Field.NOTE, "note");

    static StepForm of(Step step) {
        String kind = step.kind().name();
        String title = step.title();
        String when = step.when().written();
        String area = step.focusArea() == null ? "" : step.focusArea().toString();
        String party = step.organisation() == null ? "" : step.organisation().toString();
        String note = Objects.requireNonNullElse(step.note(), "");
        return new StepForm(kind, kind, title, title, when, when, area, area, party, party, note, note);
    }

    /** The same words, now that their author has seen what the others wrote. */
    StepForm seen(Step step) {
        StepForm now = of(step);
        return new StepForm(kind, now.kind, title, now.title, when, now.when, area, now.area, party, now.party, note, now.note);
    }

    List<Change> changes(StepId step) {
        return List.of(
                put(step, Field.KIND, kindSeen, kind),
                put(step, Field.TITLE, titleSeen, title),
                put(step, Field.WHEN, whenSeen, when),
                put(step, Field.FOCUS_AREA, areaSeen, area),
                put(step, Field.ORGANISATION, partySeen, party),
                put(step, Field.NOTE, noteSeen, note));
    }

    List<Problem> problems(int baseYear) {
        List<Problem> problems = new ArrayList<>();
        if (typed(title).isBlank()) {
            problems.add(Problem.of("progress.form.title.missing").at("title"));
        }
        tooLong(problems, "title", title, Field.TITLE);
        tooLong(problems, "when", when, Field.WHEN);
        tooLong(problems, "note", note, Field.NOTE);
        WhenCheck.problem(typed(when), baseYear).ifPresent(wrong -> problems.add(wrong.at("when")));
        return problems;
    }

    /** Why a change could not be made, in words. */
    static Problem problem(Clash clash) {
        Field field = clash.change() instanceof Change.Put put ? Field.find(put.field()).orElse(Field.TITLE) : Field.TITLE;
        return switch (clash.reason()) {
            case UNTITLED -> Problem.of("progress.form.title.missing").at("title");
            case TOO_MANY -> Problem.of("progress.form.many", ProgressPlans.MOST);
            case GONE, TAKEN, MOVED -> Problem.of("progress.form.gone");
            case NOT_YOURS -> Problem.of(clash.change() instanceof Change.Put ? "progress.form.notYours" : "progress.form.secretariat");
            default -> Conflicts.beside(clash, field.longest()).at(NAMES.getOrDefault(field, "title"));
        };
    }

    static void tooLong(List<Problem> problems, String name, @Nullable String typed, Field field) {
        if (typed(typed).length() > field.longest()) {
            problems.add(Problem.of("form.long", field.longest()).at(name));
        }
    }

    private static Change put(StepId step, Field field, @Nullable String from, @Nullable String to) {
        return field.put(step, words(from), words(to));
    }

    /** No words are none, and a line ends alike whatever browser sent it. */
    static @Nullable String words(@Nullable String typed) {
        String said = typed(typed).strip();
        return said.isEmpty() ? null : said;
    }

    static String typed(@Nullable String field) {
        return field == null ? "" : field.replace("\r\n", "\n");
    }
}
