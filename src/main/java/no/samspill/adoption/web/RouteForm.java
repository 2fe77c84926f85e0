package no.samspill.adoption.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Route;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.RouteStepId;
import no.samspill.adoption.Rule;
import no.samspill.adoption.Task;
import no.samspill.adoption.Wanted;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The way as it is typed: a row for each body, and an empty one for the next.
 *
 * @param enough as typed; asked for by one of the rules only
 * @param revision of the route it was filled in by; null where there was none
 */
record RouteForm(String rule, String enough, String note, @Nullable Long revision, List<Row> rows) {
    /** Bodies on one way, at most. */
    static final int MOST = 150;

    private static final int HIGHEST = 99;

    /** @param id of a step that is there; empty for a new one @param organisation empty for a row that nobody has filled in */
    record Row(String id, String organisation, String kind, String name, String place, String task, String written, String step, boolean gone) {

        static Row empty(int place) {
            return new Row("", "", BodyKind.MUNICIPAL_COUNCIL.name(), "", String.valueOf(place), Task.DECIDES.name(), "", "", false);
        }

        static Row of(RouteStep step) {
            return new Row(
                    step.id().toString(), step.body().organisation().toString(), step.body().kind().name(), step.body().name(), String.valueOf(step.place()), step.task().name(),
                    step.written() == null ? "" : step.written(), step.step() == null ? "" : step.step().toString(), false);
        }

        static Row of(Wanted step) {
            return new Row("", step.organisation().toString(), step.kind().name(), step.name(), String.valueOf(step.place()), step.task().name(), "", "", false);
        }

        Row called(BodyKind as, String called) {
            return new Row(id, organisation, as.name(), called, place, task, written, step, gone);
        }

        boolean blank() {
            return gone || organisation.isBlank() && name.isBlank();
        }
    }

    RouteForm {
        rows = List.copyOf(rows);
    }

    static RouteForm of(Route route) {
        String enough = route.rule() instanceof Rule.CouncilAndSome(int some) ? String.valueOf(some) : "";
        return new RouteForm(route.rule() instanceof Rule.All ? "ALL" : "COUNCIL_AND_SOME", enough, route.note() == null ? "" : route.note(), route.revision(), route.steps().stream().map(Row::of).toList()).withOneMore();
    }

    static RouteForm usual(List<Wanted> steps) {
        return new RouteForm("ALL", "", "", null, steps.stream().map(Row::of).toList()).withOneMore();
    }

    static RouteForm sent(MultiValueMap<String, String> sent) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at <= MOST && sent.containsKey("organisation." + at); at++) {
            rows.add(new Row(
                    one(sent, "id." + at), one(sent, "organisation." + at), one(sent, "kind." + at), one(sent, "name." + at), one(sent, "place." + at), one(sent, "task." + at),
                    one(sent, "written." + at), one(sent, "step." + at), sent.containsKey("gone." + at)));
        }
        String revision = one(sent, "revision");
        return new RouteForm(one(sent, "rule"), one(sent, "enough"), one(sent, "note"), revision.matches("[0-9]{1,18}") ? Long.valueOf(revision) : null, rows);
    }

    /** With a name for each new body that needs none of its own: "Gratangen kommunestyre" is what a municipality's council is called. */
    RouteForm named(UnaryOperator<Row> named) {
        return new RouteForm(rule, enough, note, revision, rows.stream().map(row -> row.id().isEmpty() && !row.gone() && row.name().isBlank() && !row.organisation().isBlank() ? named.apply(row) : row).toList());
    }

    /** With an empty row at the end. */
    RouteForm withOneMore() {
        if (!rows.isEmpty() && rows.getLast().blank() && !rows.getLast().gone()) {
            return this;
        }
        List<Row> more = new ArrayList<>(rows);
        more.add(Row.empty(rows.stream().mapToInt(row -> number(row.place()).orElse(1)).max().orElse(1)));
        return new RouteForm(rule, enough, note, revision, more);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (rule.equals("COUNCIL_AND_SOME") && number(enough).isEmpty()) {
            problems.add(Problem.of("adoption.route.enough.wrong").at("enough"));
        }
        if (note.length() > Route.LONGEST_NOTE) {
            problems.add(Problem.of("form.long", Route.LONGEST_NOTE).at("note"));
        }
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (row.blank()) {
                continue;
            }
            if (number(row.place()).isEmpty()) {
                problems.add(Problem.of("adoption.route.place.wrong", row.name()).at("place." + at));
            }
            if (row.name().isBlank()) {
                problems.add(Problem.of("adoption.route.name.missing").at("name." + at));
            }
            if (organisation(row).isEmpty()) {
                problems.add(Problem.of("adoption.route.organisation.missing").at("organisation." + at));
            }
            if (row.name().length() > Wanted.LONGEST || row.written().length() > Wanted.LONGEST) {
                problems.add(Problem.of("form.long", Wanted.LONGEST).at("name." + at));
            }
        }
        return problems;
    }

    Rule wantedRule() {
        return rule.equals("COUNCIL_AND_SOME") ? new Rule.CouncilAndSome(number(enough).orElseThrow()) : new Rule.All();
    }

    List<Wanted> wanted() {
        return rows.stream().filter(row -> !row.blank()).map(row -> new Wanted(
                RouteStepId.find(row.id()).orElse(null), number(row.place()).orElseThrow(), organisation(row).orElseThrow(), constant(BodyKind.class, row.kind(), BodyKind.OTHER), row.name(),
                constant(Task.class, row.task(), Task.DECIDES), row.written(), Typed.key(row.step()).orElse(null))).toList();
    }

    private static Optional<OrganisationId> organisation(Row row) {
        return Typed.key(row.organisation()).map(OrganisationId::new);
    }

    private static Optional<Integer> number(String typed) {
        return typed.strip().matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(typed.strip())).filter(number -> number <= HIGHEST) : Optional.empty();
    }


    static <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return otherwise;
    }

    static String one(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.replace("\0", "").strip();
    }
}
