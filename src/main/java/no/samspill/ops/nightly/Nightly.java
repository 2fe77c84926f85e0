package no.samspill.ops.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.ops.Trouble;
import no.samspill.ops.backup.Backup;
import org.springframework.core.env.Environment;

/**
 * A folder that is given a backup a day. The settings are {@code samspill.backup.folder}, without which none is made, {@code samspill.backup.at}, when
 * in the day (02:30), and {@code samspill.backup.keep}, how many are kept (14). Only files that it named itself are ever taken away.
 *
 * @param keep at least 1
 */
public record Nightly(Path folder, LocalTime at, int keep) {
    /** Older than this, one has been missed. */
    public static final Duration OLD = Duration.ofHours(36);

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'samspill-'yyyy-MM-dd'T'HHmm'.zip'");
    private static final Pattern OURS = Pattern.compile("samspill-\\d{4}-\\d{2}-\\d{2}T\\d{4}\\.zip");

    /** @throws Trouble where a setting cannot be meant */
    public static Optional<Nightly> of(Environment settings) {
        String folder = settings.getProperty("samspill.backup.folder", "").strip();
        return folder.isEmpty() ? Optional.empty() : Optional.of(new Nightly(existing(Path.of(folder)), time(settings.getProperty("samspill.backup.at", "02:30").strip()), number(settings.getProperty("samspill.backup.keep", "14").strip())));
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new Trouble("nightly.folder", folder.toString());
        }
        return folder;
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException e) {
            throw new Trouble(e, "nightly.at", typed);
        }
    }

    private static int number(String typed) {
        try {
            int keep = Integer.parseInt(typed);
            if (keep >= 1) {
                return keep;
            }
        } catch (NumberFormatException e) {
            throw new Trouble(e, "nightly.keep", typed);
        }
        throw new Trouble("nightly.keep", typed);
    }

    /** The latest first. */
    public List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> OURS.matcher(file.getFileName().toString()).matches()).sorted(Comparator.comparing(Path::getFileName).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the last one was made; empty where there is none. */
    public Optional<Instant> last() {
        return files().stream().findFirst().map(file -> {
            try {
                return Files.getLastModifiedTime(file).toInstant();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whether one has been missed: the last one is old. Where there never was any, the first has not come yet. */
    public boolean isLate(Instant now) {
        return last().filter(made -> made.isBefore(now.minus(OLD))).isPresent();
    }

    /** Whether none has been made since it was last time for one. */
    boolean isDue(ZonedDateTime now) {
        ZonedDateTime today = now.with(at);
        ZonedDateTime time = today.isAfter(now) ? today.minusDays(1) : today;
        return last().filter(made -> !made.isBefore(time.toInstant())).isEmpty();
    }

    /** Makes one, which has been read back when it is there, and only then takes away those that are too many. */
    void make(Connection database, ZonedDateTime now) throws IOException, SQLException {
        Backup.write(database, folder.resolve(now.format(NAME)));
        for (Path old : files().stream().skip(keep).toList()) {
            Files.delete(old);
        }
    }
}
