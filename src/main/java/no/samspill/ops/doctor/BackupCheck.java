package no.samspill.ops.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import no.samspill.ops.Trouble;
import no.samspill.ops.nightly.Nightly;
import org.springframework.core.env.Environment;

/** Whether backups are made, and how old the last one is. */
public final class BackupCheck implements Check {
    private final Environment settings;
    private final Instant now;

    public BackupCheck(Environment settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    @Override
    public Stream<Finding> look() {
        try {
            return Stream.of(Nightly.of(settings).map(this::aged).orElseGet(() -> Finding.note("backup.none")));
        } catch (Trouble e) {
            return Stream.of(Finding.bad("said", e));
        }
    }

    private Finding aged(Nightly nightly) {
        return nightly.last().map(last -> {
            long hours = Duration.between(last, now).toHours();
            return nightly.isLate(now) ? Finding.bad("backup.late", hours, nightly.folder().toString()) : Finding.good("backup", hours, nightly.folder().toString());
        }).orElseGet(() -> Finding.bad("backup.never", nightly.folder().toString()));
    }
}
