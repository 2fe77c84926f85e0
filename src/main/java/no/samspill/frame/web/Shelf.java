package no.samspill.frame.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import no.samspill.frame.Tidings;
import org.jspecify.annotations.Nullable;

/** Pages that were made for all, so many bytes at most; what is asked for seldom gives way, so that nobody empties it by asking for what nobody wants. */
final class Shelf {
    /** However little has been heard of: so a page that we were wrong about is not wrong for long. */
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final long MOST_BYTES = 64L << 20;

    private final Cache<Asked, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 8))
            .weigher((Asked asked, KeptPage page) -> page.bytes() + 500)
            .expireAfterWrite(LONGEST)
            .executor(Runnable::run)
            .build();

    private final ReentrantLock[] making = Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);
    private final Tidings tidings;

    Shelf(Tidings tidings) {
        this.tidings = tidings;
    }

    /** What may be given to whoever asks now; null where there is no such thing. */
    @Nullable KeptPage find(Asked asked) {
        KeptPage page = pages.getIfPresent(asked);
        if (page == null) {
            return null;
        }
        OptionalLong mark = tidings.latest(page.plan());
        return mark.isPresent() && mark.getAsLong() == page.mark() ? page : null;
    }

    void put(Asked asked, KeptPage page) {
        pages.put(asked, page);
    }

    /** Held while it is made: the others who ask for the same wait for it, and not for more of the same to be made. */
    ReentrantLock making(Asked asked) {
        int hash = asked.hashCode();
        return making[(hash ^ hash >>> 16) & making.length - 1];
    }
}
