package no.samspill.files;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

/** Painters that have nothing to do: the next picture is handed to one of them, and one that is handed none for a while ends. */
final class Painters {
    private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();
    private final Duration patience;

    private record Idle(PainterProcess painter, long since) {}

    Painters(Duration patience) {
        this.patience = patience;
    }

    PainterProcess take() throws IOException {
        for (Idle one = idle.pollLast(); one != null; one = idle.pollLast()) {
            if (one.painter.alive()) {
                return one.painter;
            }
        }
        return PainterProcess.start();
    }

    void giveBack(PainterProcess painter) {
        Idle now = new Idle(painter, System.nanoTime());
        idle.add(now);
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
            // One that has painted since lies there with another time.
            if (idle.remove(now)) {
                painter.close();
            }
        });
    }
}
