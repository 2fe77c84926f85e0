package no.samspill.ops.web;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import no.samspill.ops.database.Safety;
import no.samspill.ops.database.SafetyRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Feels for the database, one at a time and never for long: a question that hangs must not hang those who ask. */
@Component
class Pulse {
    static final Duration PATIENCE = Duration.ofSeconds(1);

    /** PostgreSQL makes its log in files of 16 MB, and stops when there is no room for the next. */
    static final long LEAST_ROOM = 64L << 20;

    private final DataSource database;
    private final ObjectProvider<Room> room;
    private final Failures failures;
    private @Nullable CompletableFuture<Felt> asked;

    Pulse(DataSource database, ObjectProvider<Room> room, Failures failures) {
        this.database = database;
        this.room = room;
        this.failures = failures;
    }

    enum State {
        OK, DATABASE, DISK;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param safety how safe a change is; null where the database cannot be asked */
    record Felt(State state, @Nullable Safety safety) {
        static final Felt NOTHING = new Felt(State.DATABASE, null);
    }

    Felt felt() {
        try {
            return ask().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException noAnswer) {
            return Felt.NOTHING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Felt.NOTHING;
        }
    }

    private synchronized CompletableFuture<Felt> ask() {
        if (asked == null || asked.isDone()) {
            asked = CompletableFuture.supplyAsync(this::feel, question -> Thread.ofPlatform().daemon().name("pulse").start(question));
        }
        return asked;
    }

    /** A database that follows another takes nothing that is written: it is no use to us. */
    private Felt feel() {
        try (Connection connection = database.getConnection()) {
            var asked = new SafetyRepository(new SingleConnectionDataSource(connection, true));
            if (!connection.isValid(1) || asked.isFollowing()) {
                return Felt.NOTHING;
            }
            return new Felt(failures.diskWasFull() || full() ? State.DISK : State.OK, asked.safety());
        } catch (SQLException | DataAccessException e) {
            return Felt.NOTHING;
        }
    }

    private boolean full() {
        Room known = room.getIfAvailable();
        try {
            OptionalLong bytes = known == null ? OptionalLong.empty() : known.usableBytes();
            return bytes.isPresent() && bytes.getAsLong() < LEAST_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }
}
