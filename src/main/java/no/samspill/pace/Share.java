package no.samspill.pace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import no.samspill.frame.Seat;

/**
 * So much of something at a time in this process, and no more than a share of it for one: who takes all of theirs, waits for themselves, and
 * standing. What is given back goes to the one who has least of it, and among those to the one who came first: so whoever comes for one thing is not
 * behind all that others came for.
 */
public final class Share {
    private final int each;
    private final Map<String, One> ones = new ConcurrentHashMap<>();
    private final ReentrantLock counting = new ReentrantLock();
    private final List<Waiting> waiting = new ArrayList<>();
    private int left;

    /** What one may still have, and how many ask for it now: it is forgotten when nobody does. */
    private record One(Semaphore left, int asking) {}

    /** In the order they came. */
    private record Waiting(One one, int much, CountDownLatch turn) {}

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
                leave(who, much);
                counting.lock();
                try {
                    left += much;
                    handOn();
                } finally {
                    counting.unlock();
                }
            }
        }
    }

    /** @param each no more than all of it */
    public Share(int all, int each) {
        this.left = all;
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
        if (!taken(one, much, until)) {
            leave(who, much);
            return new None(false);
        }
        return new Held(who, much);
    }

    private boolean taken(One one, int much, long until) {
        Waiting place = new Waiting(one, much, new CountDownLatch(1));
        counting.lock();
        try {
            if (waiting.isEmpty() && left >= much) {
                left -= much;
                return true;
            }
            waiting.add(place);
        } finally {
            counting.unlock();
        }
        if (came(place.turn, until)) {
            return true;
        }
        counting.lock();
        try {
            // Where it is no longer among those who wait, its turn came in this very moment.
            boolean gone = waiting.remove(place);
            handOn();
            return !gone;
        } finally {
            counting.unlock();
        }
    }

    /** Nobody goes past one who waits for much, or that one would wait for ever. */
    private void handOn() {
        while (!waiting.isEmpty()) {
            // What one has, or waits for, is gone of what they may have.
            Waiting next = waiting.stream().max(Comparator.comparingInt(place -> place.one.left.availablePermits() + place.much)).orElseThrow();
            if (next.much > left) {
                return;
            }
            left -= next.much;
            waiting.remove(next);
            next.turn.countDown();
        }
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

    private static boolean came(CountDownLatch turn, long until) {
        try {
            long patience = until - System.nanoTime();
            if (patience <= 0) {
                return false;
            }
            Seat.leave();
            return turn.await(patience, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean taken(Semaphore from, int much, long until) {
        try {
            // With no time at all, it is still taken after those who came before.
            if (from.tryAcquire(much, 0, TimeUnit.NANOSECONDS)) {
                return true;
            }
            long patience = until - System.nanoTime();
            if (patience <= 0) {
                return false;
            }
            Seat.leave();
            return from.tryAcquire(much, patience, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
