package no.samspill.plan.table;

import java.util.Map;
import no.samspill.kernel.Words;
import no.samspill.plan.Field;

/** What a field is called in words: the table's own headings. */
public final class FieldNames {
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("title", "table.content"),
            Map.entry("schedule", "table.schedule"),
            Map.entry("funding", "table.funding"),
            Map.entry("responsibility", "field.responsibility"),
            Map.entry("attractiveness", "table.attractiveness"),
            Map.entry("status", "field.status"),
            Map.entry("text", "grid.text"),
            Map.entry("example", "mark.example"),
            Map.entry("overallObjective", "planform.objective"),
            Map.entry("keyQuestion", "planform.question"),
            Map.entry("source", "planform.source"),
            Map.entry("remarks", "paper.status.remarks"));

    private FieldNames() {}

    public static String of(Field field, Words words) {
        if (field.isOther()) {
            return field.heading();
        }
        String clarified = field.key().startsWith("clarified:") ? field.key().substring("clarified:".length()) : null;
        if (clarified != null) {
            return words.get("grid.clarified", of(new Field(clarified), words));
        }
        String key = HEADINGS.get(field.key());
        return key == null ? field.key() : words.get(key);
    }
}
