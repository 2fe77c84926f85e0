package no.samspill.progress.cycle;

import java.util.List;
import no.samspill.ledger.Clash;

/** What came of turning the wheel. */
public sealed interface Turning {

    /** There is a wheel of this year now. */
    record Turned(int year) implements Turning {}

    /** No activity stands on any wheel, or the next year is beyond what a wheel can have. */
    record Nothing() implements Turning {}

    /** It could not be made. */
    record Stopped(List<Clash> clashes) implements Turning {

        public Stopped {
            clashes = List.copyOf(clashes);
        }
    }
}
