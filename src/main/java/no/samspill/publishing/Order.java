package no.samspill.publishing;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.samspill.frame.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** A paper that is made, or being made, for everybody who waits for it. */
public final class Order {
    private final Future<byte[]> making;
    private final Set<UUID> waiting = new HashSet<>();

    Order(Future<byte[]> making) {
        this.making = making;
    }

    /**
     * Waits for it.
     *
     * @param known from an earlier time; null for the first
     * @return what to {@link #leave} by
     */
    public synchronized UUID join(@Nullable UUID known) {
        UUID ticket = known == null ? UUID.randomUUID() : known;
        waiting.add(ticket);
        return ticket;
    }

    /** Waits no longer; the work stops where nobody else waits. A ticket that is not known changes nothing. */
    public synchronized void leave(UUID ticket) {
        if (waiting.remove(ticket) && waiting.isEmpty()) {
            making.cancel(true);
        }
    }

    /**
     * The paper, if it is there in time. Who must wait for it, leaves their seat.
     *
     * @throws CancellationException if all who waited have left
     * @throws IllegalStateException if it could not be made
     */
    public Optional<byte[]> within(Duration time) {
        if (!making.isDone()) {
            Seat.leave();
        }
        try {
            return Optional.of(making.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CancellationException stopped) {
                throw stopped;
            }
            if (failed.getCause() instanceof DataAccessException out) {
                // That is no fault of the paper's, and said as what it is.
                throw out;
            }
            throw new IllegalStateException("the paper could not be made", failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the server is going down");
        }
    }
}
