package no.samspill.plan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samspill.plan.Standing;
import no.samspill.wording.Attractiveness;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked to see, as the address says it.
 *
 * @param asked words to search for; empty for none
 * @param party one who answers for it; empty for all
 * @param municipality empty for all
 * @param year null for all
 * @param values empty for all
 * @param standing null for all
 */
public record Filters(
        String asked,
        String party,
        String municipality,
        @Nullable Integer year,
        Set<Attractiveness.Value> values,
        @Nullable Standing standing) {

    public static final Filters NONE = new Filters("", "", "", null, Set.of(), null);

    public boolean any() {
        return !equals(NONE);
    }

    /** Whether one of those that stand behind "more filters" is on. */
    public boolean more() {
        return !party.isEmpty() || !municipality.isEmpty() || year != null || standing != null;
    }

    List<String> parties() {
        return java.util.stream.Stream.of(party, municipality).filter(name -> !name.isEmpty()).toList();
    }

    Filters withoutAsked() {
        return new Filters("", party, municipality, year, values, standing);
    }

    Filters withoutParty() {
        return new Filters(asked, "", municipality, year, values, standing);
    }

    Filters withoutMunicipality() {
        return new Filters(asked, party, "", year, values, standing);
    }

    Filters withoutYear() {
        return new Filters(asked, party, municipality, null, values, standing);
    }

    Filters without(Attractiveness.Value value) {
        Set<Attractiveness.Value> rest = new TreeSet<>(values);
        rest.remove(value);
        return new Filters(asked, party, municipality, year, rest, standing);
    }

    Filters withoutStanding() {
        return new Filters(asked, party, municipality, year, values, null);
    }

    /** The part of an address after the "?"; empty for the whole document. */
    public String query(View view) {
        List<String> parts = new ArrayList<>();
        if (view != View.DOCUMENT) {
            add(parts, "vis", view.address());
        }
        add(parts, "q", asked);
        values.stream().sorted().forEach(value -> add(parts, "gjelder", word(value)));
        add(parts, "ansvarlig", party);
        add(parts, "kommune", municipality);
        add(parts, "ar", year == null ? "" : year.toString());
        add(parts, "status", standing == null ? "" : word(standing));
        return parts.stream().collect(Collectors.joining("&"));
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** What an address calls it. */
    public static String word(Attractiveness.Value value) {
        return switch (value) {
            case RESIDENCE -> "bo";
            case BUSINESS -> "bedrift";
            case VISIT -> "besok";
        };
    }

    /** What an address calls it. */
    public static String word(Standing standing) {
        return switch (standing) {
            case COMPLETED -> "fullfort";
            case UNDER_WAY -> "under-arbeid";
            case PAUSED -> "pa-vent";
            case NOT_STARTED -> "ikke-startet";
            case STOPPED -> "stanset";
            case UNTOLD -> "ikke-meldt";
        };
    }
}
