package no.samspill.plan;

import no.samspill.wording.Status;

/** How far a measure has come, as far as anybody has told. */
public enum Standing {
    COMPLETED,
    UNDER_WAY,
    PAUSED,
    NOT_STARTED,
    STOPPED,
    /** No status is told; that is not the same as not started. */
    UNTOLD;

    /** The key of its words. */
    public String key() {
        return this == UNTOLD ? "standing.UNTOLD" : "status." + name();
    }

    public static Standing of(Element measure) {
        Status status = measure.status();
        return status == null ? UNTOLD : valueOf(status.state().name());
    }
}
