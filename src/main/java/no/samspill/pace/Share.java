package no.samspill.pace;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** So much of something at a time in this process, and no more than a share of it for one: who takes all of theirs, waits for themselves. */
public final class Share {
    private final Semaphore all;
    private final int each;
    private final Map<String, One> ones = new ConcurrentHashMap<>();

    /** What one has, and how many ask for it now: it is forgotten when nobody does. */
    private record One(Semaphore left, int asking) {}

    /** What came of asking. */
    public sealed interface Taken {}

    /** There is no more. @param own whether it is the one who asks that has it all */
    public record None(boolean own) implements Taken {}

    /** It is given back when this is closed, once. */
    public final class Held implements Taken, AutoCloseable {
        private final String who;
        private final int much;
        private final AtomicBoolean given = new AtomicBoolean();

        private Held(String who, int much) {
            this.who = who;
            this.much = much;
        }

        @Override
        public void close() {
            if (given.compareAndSet(false, true)) {
                all.release(much);
                leave(who, much);
            }
        }
    }

    /** @param each no more than all of it */
    public Share(int all, int each) {
        this.all = new Semaphore(all, true);
        this.each = each;
    }

    public Taken take(String who, Duration patience) {
        return take(who, 1, patience);
    }

    /** @param much of it; who asks for more than is for one, is told at once that there is none */
    public Taken take(String who, int much, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        One one = ones.compute(who, (name, was) -> was == null ? new One(new Semaphore(each, true), 1) : new One(was.left, was.asking + 1));
        if (much > each || !taken(one.left, much, until)) {
            leave(who, 0);
            return new None(true);
        }
        if (!taken(all, much, until)) {
            leave(who, much);
            return new None(false);
        }
        return new Held(who, much);
    }

    private void leave(String who, int much) {
        ones.compute(who, (name, was) -> {
            if (was == null) {
                return null;
            }
            was.left.release(much);
            return was.asking == 1 ? null : new One(was.left, was.asking - 1);
        });
    }

    private static boolean taken(Semaphore from, int much, long until) {
        try {
            return from.tryAcquire(much, Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
