package no.samspill.progress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.progress.cycle.AnnualCycles;
import no.samspill.progress.cycle.Draft;
import no.samspill.progress.cycle.Field;
import org.jspecify.annotations.Nullable;

/** What was typed about an activity of the year, each beside what stood there when the form was opened. */
record ActivityForm(
        @Nullable String title, @Nullable String when, @Nullable String network, @Nullable String measure, @Nullable String party, @Nullable String example,
        @Nullable String titleSeen, @Nullable String whenSeen, @Nullable String networkSeen, @Nullable String measureSeen, @Nullable String partySeen, @Nullable String exampleSeen) {

    private static final Map<Field, String> NAMES =
            Map.of(Field.TITLE, "title", Field.WHEN, "when", Field.NETWORK, "network", Field.MEASURE, "measure", Field.ORGANISATION, "party", Field.EXAMPLE, "example");

    static ActivityForm blank() {
        return new ActivityForm("", "", "", "", "", "false", "", "", "", "", "", "false");
    }

    static ActivityForm of(Draft draft) {
        String network = Objects.requireNonNullElse(draft.network(), "");
        String measure = draft.measure() == null ? "" : draft.measure().toString();
        String party = draft.organisation() == null ? "" : draft.organisation().toString();
        String example = String.valueOf(draft.example());
        return new ActivityForm(draft.title(), draft.when(), network, measure, party, example, draft.title(), draft.when(), network, measure, party, example);
    }

    /** The same words, now that their author has seen what the others wrote. */
    ActivityForm seen(Draft draft) {
        ActivityForm now = of(draft);
        return new ActivityForm(title, when, network, measure, party, example, now.title, now.when, now.network, now.measure, now.party, now.example);
    }

    Draft draft() {
        return draft(title, when, network, measure, party, example);
    }

    Draft seenDraft() {
        return draft(titleSeen, whenSeen, networkSeen, measureSeen, partySeen, exampleSeen);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Draft draft = draft();
        if (draft.title().isEmpty()) {
            problems.add(Problem.of("cycle.form.title.missing").at("title"));
        }
        if (draft.when().isEmpty()) {
            problems.add(Problem.of("cycle.form.when.missing").at("when"));
        }
        tooLong(problems, "title", draft.title(), Field.TITLE.longest());
        tooLong(problems, "when", draft.when(), Field.WHEN.longest());
        tooLong(problems, "network", Objects.requireNonNullElse(draft.network(), ""), Field.NETWORK.longest());
        if (Typed.key(measure).isEmpty() && !StepForm.typed(measure).isBlank()) {
            problems.add(Problem.of("progress.form.foreign").at("measure"));
        }
        if (Typed.key(party).isEmpty() && !StepForm.typed(party).isBlank()) {
            problems.add(Problem.of("progress.form.foreign").at("party"));
        }
        return problems;
    }

    /** Why it could not be entered, in words. */
    static Problem problem(Clash clash) {
        Field field = clash.change() instanceof Change.Put put ? Field.find(put.field()).orElse(Field.TITLE) : Field.TITLE;
        return switch (clash.reason()) {
            case UNTITLED -> Problem.of("cycle.form.title.missing").at("title");
            case TOO_MANY -> Problem.of("cycle.form.full", AnnualCycles.MOST);
            case GONE, TAKEN, MOVED -> Problem.of("cycle.form.overtaken");
            case NOT_YOURS -> Problem.of(clash.change() instanceof Change.Put ? "cycle.form.notYours" : "cycle.form.secretariat");
            default -> Conflicts.beside(clash, field.longest()).at(NAMES.getOrDefault(field, "title"));
        };
    }

    private static Draft draft(
            @Nullable String title, @Nullable String when, @Nullable String network, @Nullable String measure, @Nullable String party, @Nullable String example) {
        return new Draft(
                StepForm.typed(title).strip(), StepForm.typed(when).strip(), StepForm.words(network),
                Typed.key(measure).map(ElementId::new).orElse(null), Typed.key(party).map(OrganisationId::new).orElse(null), "true".equals(example));
    }


    private static void tooLong(List<Problem> problems, String name, String typed, int longest) {
        if (typed.length() > longest) {
            problems.add(Problem.of("form.long", longest).at(name));
        }
    }
}
