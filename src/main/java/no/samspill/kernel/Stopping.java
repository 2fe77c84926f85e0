package no.samspill.kernel;

import java.util.concurrent.CancellationException;

/** Lets go of work that nobody waits for any more: asked, now and then, by all that may take long. */
public final class Stopping {

    private Stopping() {}

    /** @throws CancellationException if this thread has been interrupted */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this any more");
        }
    }
}
