package no.samspill.plan.table.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import no.samspill.plan.table.Sheet;
import no.samspill.plan.table.Sheets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** One open table, told of what others change. A slow one keeps nobody waiting but itself, and gets many changes as one. */
final class Viewer {
    private static final Logger LOG = LoggerFactory.getLogger(Viewer.class);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final Duration TRUSTED = Duration.ofSeconds(1);
    /** Then it connects anew, through every door. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Sheets sheets;
    private final Sheets.Reader reader;
    private final JsonMapper json;
    private final BooleanSupplier mayStillSee;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final AtomicLong heard = new AtomicLong(-1);
    private final Semaphore something = new Semaphore(0);
    private final Instant until = Instant.now().plus(LONGEST);
    private long shown;
    private Instant trustedUntil = Instant.EPOCH;
    private volatile boolean ended;

    Viewer(Sheets sheets, Sheets.Reader reader, long shown, JsonMapper json, BooleanSupplier mayStillSee) {
        this.sheets = sheets;
        this.reader = reader;
        this.shown = shown;
        this.json = json;
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
            // The one who looked has closed the table.
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.debug("An open table is told no more; it connects anew", failed);
            emitter.complete();
        }
    }

    private void catchUp(long revision) throws IOException {
        if (revision <= shown) {
            return;
        }
        Sheet now = sheets.from(reader, revision);
        @Nullable Sheet before = sheets.find(reader, shown);
        String delta = now.since(before, lacks -> json.writeValueAsString(lacks));
        emitter.send(SseEmitter.event().name("endring").data(delta, MediaType.TEXT_PLAIN));
        shown = now.revision();
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
