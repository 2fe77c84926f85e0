package no.samspill.ops.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.frame.Outage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;

/** What the database answered when somebody's request failed: a database that is gone, a disk that is full, or something else. */
@Component
class Failures implements Outage.Judge {
    private static final Duration LATELY = Duration.ofMinutes(1);

    private volatile Instant diskFull = Instant.MIN;

    @Override
    public Optional<Outage> of(Throwable failure) {
        Optional<Outage> outage = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(Failures::withWhatFailedFirst)
                .filter(SQLException.class::isInstance).map(SQLException.class::cast)
                .flatMap(answer -> outage(answer).stream()).findFirst();
        outage.filter(Outage.DISK::equals).ifPresent(full -> diskFull = Instant.now());
        return outage;
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

    /**
     * PostgreSQL's codes, Appendix A: 08 connection, 53100 disk full, 53300 too many connections, 57P0 shut down or starting. What has no code at all, is
     * said by the pool of a connection that it has seen break.
     */
    private static Optional<Outage> outage(SQLException answer) {
        if (answer.getSQLState() == null) {
            return Optional.of(Outage.DATABASE);
        }
        String state = answer.getSQLState();
        if (state.equals("53100")) {
            return Optional.of(Outage.DISK);
        }
        boolean gone = answer instanceof SQLTransientConnectionException || state.startsWith("08") || state.startsWith("57P0") || state.equals("53300");
        return gone ? Optional.of(Outage.DATABASE) : Optional.empty();
    }
}
