package no.samspill.ops.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.samspill.frame.Outage;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;

/** What the database answered when somebody's request failed: a database that is gone, a disk that is full, or something else. */
@Component
class Failures implements Outage.Judge {
    private static final Duration LATELY = Duration.ofMinutes(1);
    private static final String DISK_FULL = "53100";
    /** Said by a database that follows another: it was the one to write in until another took over. */
    static final String ONLY_READS = "25006";
    /** PostgreSQL's own place in its code that finds a table to have other columns than a prepared question knows of: said for no code of its own. */
    private static final String OTHER_COLUMNS = "RevalidateCachedQuery";

    /** Less is no room for what is written in one go. */
    private static final long LEAST_ROOM = 1 << 20;

    private final Room temporary;
    private volatile Instant diskFull = Instant.MIN;

    @Autowired
    Failures() {
        this(() -> OptionalLong.of(Files.getFileStore(Path.of(System.getProperty("java.io.tmpdir"))).getUsableSpace()));
    }

    /** @param temporary where sheets, reports and what is sent lie meanwhile */
    Failures(Room temporary) {
        this.temporary = temporary;
    }

    @Override
    public Optional<Outage> of(Throwable failure) {
        Optional<Outage> outage = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(Failures::withWhatFailedFirst)
                .flatMap(cause -> outage(cause).stream()).findFirst();
        outage.filter(Outage.DISK::equals).ifPresent(full -> diskFull = Instant.now());
        return outage;
    }

    /** Whatever the database answers, to somebody's request or to a job: of somebody else's PostgreSQL it is all that tells us of its disk. */
    void hears(SQLException answer) {
        if (DISK_FULL.equals(answer.getSQLState())) {
            diskFull = Instant.now();
        }
    }

    /**
     * Whether the connection is of no more use, though it looks sound: it leads to a database that only follows another, or it has prepared questions
     * about a table that another server has given more columns meanwhile. Outside of a transaction the driver asks such a question anew by itself.
     */
    static boolean isOutlived(SQLException answer) {
        return ONLY_READS.equals(answer.getSQLState())
                || answer instanceof PSQLException said && said.getServerErrorMessage() != null && OTHER_COLUMNS.equals(said.getServerErrorMessage().getRoutine());
    }

    /** Whether somebody's work was refused for want of room in the last minute. */
    boolean diskWasFull() {
        return diskFull.isAfter(Instant.now().minus(LATELY));
    }

    /** Where even taking back failed, what failed first stands beside that. */
    private static Stream<Throwable> withWhatFailedFirst(Throwable cause) {
        Throwable first = cause instanceof TransactionSystemException twice ? twice.getOriginalException() : null;
        return first == null || first == cause ? Stream.of(cause) : Stream.concat(Stream.of(cause), Stream.iterate(first, next -> next != null, Throwable::getCause));
    }

    private Optional<Outage> outage(Throwable cause) {
        return switch (cause) {
            case SQLException answer -> outage(answer);
            case IOException unwritten when noRoom() -> Optional.of(Outage.DISK);
            default -> Optional.empty();
        };
    }

    /** What a disk answers that is full, is words in the machine's language. */
    private boolean noRoom() {
        try {
            return temporary.usableBytes().orElse(Long.MAX_VALUE) < LEAST_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    /**
     * PostgreSQL's codes, Appendix A: 08 connection, 53100 disk full, 53300 too many connections, 57P0 shut down or starting, 25006 only follows another. What has no code at all, is
     * said by the pool of a connection that it has seen break.
     */
    private static Optional<Outage> outage(SQLException answer) {
        if (answer.getSQLState() == null) {
            return Optional.of(Outage.DATABASE);
        }
        String state = answer.getSQLState();
        if (state.equals(DISK_FULL)) {
            return Optional.of(Outage.DISK);
        }
        boolean gone = answer instanceof SQLTransientConnectionException || state.startsWith("08") || state.startsWith("57P0") || state.equals("53300") || isOutlived(answer);
        return gone ? Optional.of(Outage.DATABASE) : Optional.empty();
    }
}
