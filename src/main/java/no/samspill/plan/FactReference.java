package no.samspill.plan;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which number a live fact in a text is: {@code "INDICATOR/PLACE/PERIOD"}.
 *
 * @param indicator its row
 * @param place a municipality's number as its source has it, "0301"; or {@link #REGION}
 * @param period "2017", "2017K1", "2017M03"; or {@link #LATEST}
 */
public record FactReference(UUID indicator, String place, String period) {
    public static final String REGION = "region";
    public static final String LATEST = "siste";

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/([0-9A-Za-z-]{1,20})/([0-9A-Za-z-]{1,16})");

    /** Empty for anything else, so that nothing but a reference is ever kept. */
    public static Optional<FactReference> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches() ? Optional.of(new FactReference(UUID.fromString(parts.group(1)), parts.group(2), parts.group(3))) : Optional.empty();
    }

    /** As it stands in the text. */
    @Override
    public String toString() {
        return indicator + "/" + place + "/" + period;
    }
}
