package no.samspill.publishing.document;

import java.util.concurrent.CancellationException;

/** Lets go of a paper that nobody waits for: asked by every format as it goes along. */
public final class Stopping {

    private Stopping() {}

    /** @throws CancellationException if this thread has been interrupted */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this paper any more");
        }
    }
}
