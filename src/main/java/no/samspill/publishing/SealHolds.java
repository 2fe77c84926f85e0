package no.samspill.publishing;

import java.time.Instant;
import java.util.Optional;
import no.samspill.publishing.seal.Seal;
import org.springframework.core.env.Environment;

/** How long the certificate holds that papers are sealed with, for whoever looks after an installation. */
public final class SealHolds {
    private SealHolds() {}

    /**
     * @return empty where no certificate is set
     * @throws SealUnusable where it cannot seal anything now
     */
    public static Optional<Instant> until(Environment settings, Instant now) {
        return Seal.holdsUntil(settings, now);
    }
}
