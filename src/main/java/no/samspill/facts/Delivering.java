package no.samspill.facts;

import java.util.List;

/** What came of bringing numbers. */
public sealed interface Delivering {

    /** They are in. @param added for places and times that had none @param changed that were others before @param same that stood so already */
    record Delivered(int added, int changed, int same) implements Delivering {}

    /** Whoever brought them does not see to this indicator's numbers. */
    record NotTheirs() implements Delivering {}

    /** Somebody else has brought others for these since; nothing is in. @param now what stands there */
    record Meanwhile(List<Value> now) implements Delivering {
        public Meanwhile {
            now = List.copyOf(now);
        }
    }
}
