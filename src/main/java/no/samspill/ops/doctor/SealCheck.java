package no.samspill.ops.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.ops.Sentence;
import no.samspill.publishing.SealHolds;
import no.samspill.publishing.SealUnusable;
import org.springframework.core.env.Environment;

/** Whether the certificate that papers are sealed with can be used, and until when. */
public final class SealCheck implements Check {
    /** To get a new one takes a council weeks. */
    private static final Duration SOON = Duration.ofDays(45);

    private final Environment settings;
    private final Instant now;

    public SealCheck(Environment settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    @Override
    public Stream<Finding> look() {
        try {
            Optional<Instant> until = SealHolds.until(settings, now);
            return until.map(end -> end.isBefore(now.plus(SOON)) ? Finding.bad("seal.soon", day(end)) : Finding.good("seal", day(end))).stream();
        } catch (SealUnusable e) {
            Sentence why = words -> words.get(e.key(), e.arguments());
            return Stream.of(Finding.bad("seal.unusable", why));
        }
    }

    private static String day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault()).toString();
    }
}
