package no.samspill.plan.web;

import java.util.List;
import java.util.Map;
import no.samspill.plan.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A council's municipalities as a page shows them, each a light along the fjord.
 *
 * @param today what those are called that have another name today: "Skånland" to "Skånland (i dag Tjeldsund)"
 * @param notes sentences on who had the plan before, and whom duties have moved to
 */
public record Lights(String council, List<String> municipalities, Map<String, String> today, List<String> notes) {

    public Lights {
        municipalities = List.copyOf(municipalities);
        today = Map.copyOf(today);
        notes = List.copyOf(notes);
    }

    /** As the edition itself names them; null where nobody said whose plan it is. */
    static @Nullable Lights of(Edition edition) {
        return edition.council() == null ? null : new Lights(edition.council().name(), edition.municipalities(), Map.of(), edition.moved());
    }

    /** A municipality's name, with the one that holds today where that is another. */
    public String called(String municipality) {
        return today.getOrDefault(municipality, municipality);
    }
}
