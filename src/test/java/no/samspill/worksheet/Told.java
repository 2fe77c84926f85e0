package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;

/** A plan told as text: one line an element, deeper ones further in, its fields in brackets. */
public final class Told {
    private static final Map<Kind, String> LETTERS =
            Map.of(Kind.FOCUS_AREA, "AREA", Kind.GOAL, "GOAL", Kind.STRATEGY, "STRATEGY", Kind.MEASURE, "MEASURE");

    private Told() {}

    public static String tree(Plan plan) {
        StringBuilder told = new StringBuilder();
        plan.elements().forEach(element -> tell(element, "", told));
        return told.toString();
    }

    public static String whole(Plan plan) {
        return plan.title() + " | " + plan.overallObjective() + " | " + plan.keyQuestion() + " | " + plan.language() + " | "
                + plan.numbering() + "\n" + tree(plan);
    }

    private static void tell(Element element, String indent, StringBuilder told) {
        told.append(indent).append(LETTERS.get(element.kind())).append(' ').append(element.title());
        List<String> fields = fields(element);
        if (!fields.isEmpty()) {
            told.append(" [").append(String.join("; ", fields)).append(']');
        }
        told.append('\n');
        element.elements().forEach(inner -> tell(inner, indent + "  ", told));
    }

    private static List<String> fields(Element e) {
        List<String> fields = new ArrayList<>();
        if (e.schedule() != null) {
            fields.add("when " + e.schedule().written());
        }
        if (e.funding() != null) {
            fields.add("money " + e.funding().written());
        }
        if (e.responsibility() != null) {
            fields.add("who " + e.responsibility().written().replace("\n", " / "));
        }
        if (e.attractiveness() != null) {
            fields.add("for " + e.attractiveness().written());
        }
        if (e.status() != null) {
            fields.add("status " + e.status().written());
        }
        if (e.text() != null) {
            fields.add("text " + e.text().words().replace("\n", " / "));
        }
        new TreeMap<>(e.other()).forEach((heading, words) -> fields.add(heading + "=" + words.replace("\n", " / ")));
        if (e.example()) {
            fields.add("example");
        }
        return fields;
    }
}
