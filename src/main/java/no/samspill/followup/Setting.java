package no.samspill.followup;

import java.time.LocalDate;
import java.util.Map;
import no.samspill.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is followed up.
 *
 * @param since from which day reports are asked for; null while they are not
 * @param days between reports at most, where a duty says nothing else: 1 to {@value #LONGEST}
 * @param lights the region's own colours; a standing that is not here has none
 */
public record Setting(@Nullable LocalDate since, int days, Map<Standing, Colour> lights) {
    public static final int LONGEST = 730;

    /** Three months, as most councils meet. */
    public static final int USUAL = 90;

    /** The programme's own: green is completed, yellow under way as planned, red stopped, paused or not started. */
    public static final Map<Standing, Colour> USUAL_LIGHTS = Map.of(
            Standing.COMPLETED, Colour.GREEN, Standing.UNDER_WAY, Colour.YELLOW, Standing.STOPPED, Colour.RED, Standing.PAUSED, Colour.RED, Standing.NOT_STARTED, Colour.RED);

    public static final Setting NONE = new Setting(null, USUAL, USUAL_LIGHTS);

    public Setting {
        lights = Map.copyOf(lights);
    }

    /** Of a traffic light. It is never the only sign of anything. */
    public enum Colour {
        GREEN,
        YELLOW,
        RED
    }
}
