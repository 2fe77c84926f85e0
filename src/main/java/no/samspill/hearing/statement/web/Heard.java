package no.samspill.hearing.statement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;
import no.samspill.plan.web.PlanRow;

/** A frozen text in one language, row by row in its order, and in which part each row stands. It never changes. */
record Heard(PlanView view, List<PlanRow> tops, List<PlanRow> rows, Map<ElementId, Integer> places) {
    /** Rows on one page, at most: with a form each, a phone has enough. */
    static final int ON_A_PAGE = 100;

    static Heard of(PlanView view, List<PlanRow> tops) {
        List<PlanRow> rows = tops.stream().flatMap(PlanRow::walk).toList();
        Map<ElementId, Integer> places = IntStream.range(0, rows.size()).boxed().collect(Collectors.toMap(at -> rows.get(at).element().id(), Function.identity()));
        return new Heard(view, tops, rows, places);
    }

    Optional<PlanRow> find(ElementId row) {
        return Optional.ofNullable(places.get(row)).map(rows::get);
    }

    int parts() {
        return Math.max(1, (rows.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /** From 1. */
    int part(ElementId row) {
        return places.getOrDefault(row, 0) / ON_A_PAGE + 1;
    }

    List<PlanRow> part(int part) {
        return rows.subList((part - 1) * ON_A_PAGE, Math.min(rows.size(), part * ON_A_PAGE));
    }

    /** Where a row stands, from the hearing's own address on: "?del=2#tiltak-7". */
    String place(PlanRow row) {
        int part = part(row.element().id());
        return (part == 1 ? "" : "?del=" + part) + "#" + row.anchor();
    }

    String called(PlanRow row, Words words) {
        return view.called(row.element(), words);
    }

    /** The paragraphs that one may speak of, where there is more than one. */
    static List<String> passages(PlanRow row) {
        RichText text = row.element().text();
        List<String> paragraphs = text == null ? List.of() : text.words().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        return paragraphs.size() > 1 ? paragraphs : List.of();
    }
}
