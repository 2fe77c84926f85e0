package no.samspill.worksheet.web;

import java.util.Map;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Labels;

/** What fields and rows are called on the preview. */
final class Names {
    private static final Map<Field, String> FIELDS = Map.ofEntries(
            Map.entry(Traces.LABEL, "LABEL"),
            Map.entry(Field.TITLE, "TITLE"),
            Map.entry(Field.TEXT, "TEXT"),
            Map.entry(Field.EXAMPLE, "EXAMPLE"),
            Map.entry(Field.SCHEDULE, "SCHEDULE"),
            Map.entry(Field.FUNDING, "FUNDING"),
            Map.entry(Field.RESPONSIBILITY, "RESPONSIBILITY"),
            Map.entry(Field.ATTRACTIVENESS, "ATTRACTIVENESS"),
            Map.entry(Field.STATUS, "STATUS"),
            Map.entry(Field.OVERALL_OBJECTIVE, "OVERALL_OBJECTIVE"),
            Map.entry(Field.KEY_QUESTION, "KEY_QUESTION"));

    private final Words words;

    Names(Words words) {
        this.words = words;
    }

    /** "Tidsplan"; the column's own heading where the plan has no name for it. */
    String field(Field field) {
        return field.isOther() ? field.heading() : words.get("import.field." + FIELDS.getOrDefault(field, "TEXT"));
    }

    /** "Tiltak 1", as the row itself says it. */
    String own(Element element, Labels labels) {
        String kind = words.get("kind." + element.kind());
        return labels.find(element.id()).map(label -> kind + " " + label).orElse(kind);
    }
}
