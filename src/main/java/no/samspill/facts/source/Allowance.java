package no.samspill.facts.source;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a producer allows each address that asks, and on which terms.
 *
 * @param cells in one answer at most
 * @param calls within a window at most
 * @param licence the address or the name of it; null where it does not say
 * @param citations how to name it, by language
 */
public record Allowance(int cells, int calls, Duration window, @Nullable String licence, Map<String, String> citations) {
    /** What Statistics Norway says of its own, for one who has not told yet. */
    public static final Allowance USUAL = new Allowance(800_000, 30, Duration.ofMinutes(1), null, Map.of());

    public Allowance {
        citations = Map.copyOf(citations);
    }

    /** As short as people write it: "CC BY 4.0". */
    public @Nullable String terms() {
        if (licence == null) {
            return null;
        }
        return licence.contains("creativecommons.org/licenses/by/4.0") ? "CC BY 4.0" : licence.contains("creativecommons.org") && licence.contains("cc0") ? "CC0" : licence;
    }
}
