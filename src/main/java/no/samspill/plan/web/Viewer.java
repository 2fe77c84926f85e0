package no.samspill.plan.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page, told of what others change. A slow one keeps nobody waiting but itself, and gets many changes as one. */
final class Viewer {
    private static final Logger LOG = LoggerFactory.getLogger(Viewer.class);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final Duration TRUSTED = Duration.ofSeconds(1);
    /** Then it connects anew, through every door. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Live.Lacks lacks;
    private final BooleanSupplier mayStillSee;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final AtomicLong heard = new AtomicLong(-1);
    private final Semaphore something = new Semaphore(0);
    private final Instant until = Instant.now().plus(LONGEST);
    private long shown;
    private Instant trustedUntil = Instant.EPOCH;
    private volatile boolean ended;

    Viewer(long shown, Live.Lacks lacks, BooleanSupplier mayStillSee) {
        this.shown = shown;
        this.lacks = lacks;
        this.mayStillSee = mayStillSee;
        emitter.onCompletion(this::end);
        emitter.onError(any -> end());
    }

    SseEmitter emitter() {
        return emitter;
    }

    void hear(long revision) {
        heard.accumulateAndGet(revision, Math::max);
        something.release();
    }

    void end() {
        ended = true;
        something.release();
    }

    /** Until the one who looks has gone, or may look no longer. */
    void keepTelling() {
        try {
            emitter.send(SseEmitter.event().name("klar").data("", MediaType.TEXT_PLAIN).reconnectTime(1000));
            while (!ended && Instant.now().isBefore(until)) {
                boolean any = something.tryAcquire(SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS);
                something.drainPermits();
                if (ended || !trusted()) {
                    break;
                }
                if (any) {
                    catchUp(heard.get());
                } else {
                    emitter.send(SseEmitter.event().comment(""));
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            // The one who looked has closed the page.
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.debug("An open page is told no more; it connects anew", failed);
            emitter.complete();
        }
    }

    private void catchUp(long revision) throws IOException {
        Live.Lack lack = lacks.since(shown, revision);
        if (lack != null) {
            emitter.send(SseEmitter.event().name("endring").data(lack.words(), MediaType.TEXT_PLAIN));
            shown = lack.shown();
        }
    }

    private boolean trusted() {
        Instant now = Instant.now();
        if (now.isAfter(trustedUntil)) {
            if (!mayStillSee.getAsBoolean()) {
                return false;
            }
            trustedUntil = now.plus(TRUSTED);
        }
        return true;
    }
}
