package no.samspill.plan.web;

import java.util.List;
import java.util.Map;
import no.samspill.plan.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A council's municipalities as a page shows them, each a light along the fjord.
 *
 * @param today what those are called that have another name today: "Skånland" to "Skånland (i dag Tjeldsund)"
 * @param lit how far each has come that a room tells of; the others have not adopted anything
 * @param notes sentences on who had the plan before, and whom duties have moved to
 */
public record Lights(String council, List<String> municipalities, Map<String, String> today, Map<String, Lighting.Lit> lit, List<String> notes) {

    public Lights {
        municipalities = List.copyOf(municipalities);
        today = Map.copyOf(today);
        lit = Map.copyOf(lit);
        notes = List.copyOf(notes);
    }

    /** As the edition itself names them; null where nobody said whose plan it is. */
    static @Nullable Lights of(Edition edition) {
        return edition.council() == null ? null : new Lights(edition.council().name(), edition.municipalities(), Map.of(), Map.of(), edition.moved());
    }

    /** How many have adopted the plan as it stands. */
    public int many() {
        return (int) municipalities.stream().filter(each -> how(each) == Lighting.How.LIT).count();
    }

    /** Where it stands who decided what; null where nobody tells. */
    public @Nullable String way() {
        return lit.values().stream().map(Lighting.Lit::href).findFirst().orElse(null);
    }

    public Lighting.How how(String municipality) {
        return lit.containsKey(municipality) ? lit.get(municipality).how() : Lighting.How.DARK;
    }

    /** What its council has done, in a word or two; null where nobody tells. */
    public @Nullable String said(String municipality) {
        return lit.containsKey(municipality) ? lit.get(municipality).said() : null;
    }

    /** A municipality's name, with the one that holds today where that is another. */
    public String called(String municipality) {
        return today.getOrDefault(municipality, municipality);
    }
}
