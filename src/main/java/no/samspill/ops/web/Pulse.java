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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private @Nullable CompletableFuture<State> asked;

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

    State state() {
        try {
            return ask().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException noAnswer) {
            return State.DATABASE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return State.DATABASE;
        }
    }

    private synchronized CompletableFuture<State> ask() {
        if (asked == null || asked.isDone()) {
            asked = CompletableFuture.supplyAsync(this::feel, question -> Thread.ofPlatform().daemon().name("pulse").start(question));
        }
        return asked;
    }

    private State feel() {
        try (Connection connection = database.getConnection()) {
            if (!connection.isValid(1)) {
                return State.DATABASE;
            }
        } catch (SQLException e) {
            return State.DATABASE;
        }
        return failures.diskWasFull() || full() ? State.DISK : State.OK;
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
