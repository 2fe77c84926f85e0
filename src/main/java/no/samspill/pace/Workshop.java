package no.samspill.pace;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.samspill.frame.Seat;

/**
 * Where work is done that takes a processor for long: some of it at a time, so much of that for each, and no longer than it may take. It is done by
 * hands of its own, which get what others leave of the processors; whoever has it done, waits, and has left their seat.
 */
public final class Workshop {
    private final Share places;
    private final Duration patience;
    private final Duration time;
    private final ThreadFactory hands;

    /** What came of it. */
    public sealed interface Came<T> {}

    public record Made<T>(T work) implements Came<T> {}

    /** It was not begun. @param own whether it is the one who asks that has all their places */
    public record Busy<T>(boolean own) implements Came<T> {}

    /** It was begun, and is to be let go of: its thread is interrupted. */
    public record TooLong<T>() implements Came<T> {}

    /** @param patience a place is waited for so long @param time and the work may take so long */
    public Workshop(String name, int places, int each, Duration patience, Duration time) {
        this.places = new Share(places, each);
        this.patience = patience;
        this.time = time;
        this.hands = Thread.ofPlatform().daemon().name(name + "-", 1).priority(Thread.MIN_PRIORITY).factory();
    }

    public Duration time() {
        return time;
    }

    /** @param who so much for each @throws Exception what the work itself throws */
    public <T> Came<T> make(String who, Callable<T> work) throws Exception {
        return switch (places.take(who, patience)) {
            case Share.None(boolean own) -> new Busy<>(own);
            case Share.Held held -> inTime(work, held);
        };
    }

    /** The place is given back when the hands are free, which may be after the one who waits has been told. */
    private <T> Came<T> inTime(Callable<T> work, Share.Held held) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        hands.newThread(() -> {
            try (held) {
                task.run();
            }
        }).start();
        Seat.leave();
        try {
            return new Made<>(task.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            task.cancel(true);
            return new TooLong<>();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new Busy<>(false);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception failed -> throw failed;
                case Error broken -> throw broken;
                case null, default -> throw e;
            }
        }
    }
}
