package no.samspill.plan.web;

import java.util.List;
import java.util.Map;

/**
 * Those behind a plan, as its pages show them.
 *
 * @param municipalities each a light along the fjord; empty where they are not known
 * @param today what those are called that have another name today: "Skånland" to "Skånland (i dag Tjeldsund)"
 * @param heirs of organisations that are no more, by name: whom their open duties rest with
 * @param notes sentences on who had the plan before, and whom duties have moved to
 */
public record Council(String name, List<String> municipalities, Map<String, String> today, Map<String, List<String>> heirs, List<String> notes) {

    public Council {
        municipalities = List.copyOf(municipalities);
        today = Map.copyOf(today);
        heirs = Map.copyOf(heirs);
        notes = List.copyOf(notes);
    }

    public Council(String name, List<String> municipalities) {
        this(name, municipalities, Map.of(), Map.of(), List.of());
    }

    /** A municipality's name, with the one that holds today where that is another. */
    public String called(String municipality) {
        return today.getOrDefault(municipality, municipality);
    }
}
