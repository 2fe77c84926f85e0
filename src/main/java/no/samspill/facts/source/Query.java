package no.samspill.facts.source;

import java.util.List;
import java.util.Optional;
import no.samspill.facts.cube.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked of a table again and again. One number comes of it for each place and time, since everything else is one value, or left out.
 *
 * @param label what the source calls the table
 * @param base of the contents, the one that the other is a share or a mean of; null where there is none
 * @param parts what is asked for; dimensions left out are not among them
 */
public record Query(String table, String label, String language, @Nullable String base, List<Selection> parts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Query {
        parts = List.copyOf(parts);
    }

    Optional<Selection> of(Role role) {
        return parts.stream().filter(each -> each.role() == role).findFirst();
    }

    Optional<Selection> of(String dimension) {
        return parts.stream().filter(each -> each.dimension().equals(dimension)).findFirst();
    }

    /** How many cells it asks for, where time has so many. */
    long cells(int times) {
        return parts.stream().mapToLong(each -> each.since() == null ? each.codes().size() : times).reduce(1, Math::multiplyExact);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }

    static Query read(String written) {
        return JSON.readValue(written, Query.class);
    }
}
