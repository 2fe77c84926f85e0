package no.samspill.plan;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import no.samspill.ledger.Written;
import org.jspecify.annotations.Nullable;

/** What one row says: each of its fields as words to the letter. Fields it is silent about are absent. */
final class Said {
    private static final String YES = "true";

    private Said() {}

    static SequencedMap<Field, String> by(Element element) {
        SequencedMap<Field, String> said = new LinkedHashMap<>();
        put(said, Field.TITLE, element.title());
        put(said, Field.TEXT, element.text() == null ? null : element.text().html());
        put(said, Field.EXAMPLE, element.example() ? YES : null);
        put(said, Field.SCHEDULE, element.schedule() == null ? null : element.schedule().written());
        put(said, Field.FUNDING, element.funding() == null ? null : element.funding().written());
        put(said, Field.RESPONSIBILITY, element.responsibility() == null ? null : element.responsibility().written());
        put(said, Field.ATTRACTIVENESS, element.attractiveness() == null ? null : element.attractiveness().written());
        put(said, Field.STATUS, element.status() == null ? null : element.status().written());
        element.other().forEach((heading, words) -> put(said, Field.other(heading), words));
        return said;
    }

    /** As the plan will keep it, so that what was kept before is known again. */
    private static void put(SequencedMap<Field, String> said, Field field, @Nullable String words) {
        String kept = Written.kept(PlanShape.PLAN, field.key(), words);
        if (kept != null) {
            said.put(field, kept);
        }
    }
}
