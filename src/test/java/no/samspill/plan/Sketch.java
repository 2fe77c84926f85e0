package no.samspill.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.plan.matching.Difference;
import no.samspill.plan.matching.Matching;
import no.samspill.wording.Schedule;
import org.jspecify.annotations.Nullable;

/** Plans drawn with few words, for tests. */
public final class Sketch {

    private Sketch() {}

    public static ElementId id() {
        return new ElementId(UUID.randomUUID());
    }

    public static Plan plan(Element... elements) {
        return new Plan("Plan", null, null, "nb", Numbering.LETTERED, List.of(elements));
    }

    public static Element area(String title, Element... inner) {
        return row(Kind.FOCUS_AREA, title, null, inner);
    }

    public static Element goal(String title, Element... inner) {
        return row(Kind.GOAL, title, null, inner);
    }

    public static Element strategy(String title, Element... inner) {
        return row(Kind.STRATEGY, title, null, inner);
    }

    public static Element measure(String title) {
        return row(Kind.MEASURE, title, null);
    }

    public static Element measure(String title, String schedule) {
        return row(Kind.MEASURE, title, schedule);
    }

    public static Element row(Kind kind, String title, @Nullable String schedule, Element... inner) {
        return Elements.of(
                id(), kind, null, title, null, false, schedule == null ? null : new Schedule(schedule, null), null, null, null,
                null, Map.of(), List.of(inner));
    }

    /** The same rows under other ids, as a sheet that is read again gives them. */
    public static Plan copied(Plan plan) {
        return plan.with(copied(plan.elements()));
    }

    public static List<Element> copied(List<Element> elements) {
        return elements.stream().map(Sketch::copied).toList();
    }

    private static Element copied(Element it) {
        return Elements.of(
                id(), it.kind(), it.number(), it.title(), it.text(), it.example(), it.schedule(), it.funding(),
                it.responsibility(), it.attractiveness(), it.status(), it.other(), copied(it.elements()));
    }

    public static Map<ElementId, Map<Field, String>> words(Plan plan) {
        return plan.walk().collect(Collectors.toMap(Element::id, it -> new LinkedHashMap<>(it.words())));
    }

    public static Difference difference(Plan present, Plan incoming) {
        return Difference.between(present, words(present), incoming, Matching.between(present, incoming));
    }

    /** Every row as a line: level, words, schedule. */
    public static String outline(Plan plan) {
        List<String> lines = new ArrayList<>();
        plan.elements().forEach(element -> draw(element, "", lines));
        return String.join("\n", lines);
    }

    private static void draw(Element element, String indent, List<String> lines) {
        String when = element.schedule() == null ? "" : " [" + element.schedule().written() + "]";
        lines.add(indent + element.kind() + " " + element.title() + when + (element.example() ? " eks" : "") + element.other());
        element.elements().forEach(inner -> draw(inner, indent + "  ", lines));
    }
}
