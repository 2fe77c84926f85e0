package no.samspill.adoption;

import java.util.List;

/** What came of handing on the turn of a body that is no more. */
public sealed interface HandingOn {

    /** @param heirs whose turn it is now; empty where nobody took over */
    record Handed(Body from, List<Body> heirs) implements HandingOn {
        public Handed {
            heirs = List.copyOf(heirs);
        }
    }

    /** Its organisation is there today. */
    record Stands(Body body) implements HandingOn {}

    /** Somebody has done it already. */
    record Before(Body body) implements HandingOn {}

    /** Then nobody would decide. */
    record NobodyDecides() implements HandingOn {}
}
