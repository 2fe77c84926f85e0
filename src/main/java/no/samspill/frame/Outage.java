package no.samspill.frame;

import java.util.Optional;

/** What the whole server may be without for a while; the message keys say it in small letters. */
public enum Outage {
    DATABASE, DISK;

    /** Tells such a failure from all others. */
    @FunctionalInterface
    public interface Judge {
        Optional<Outage> of(Throwable failure);
    }
}
