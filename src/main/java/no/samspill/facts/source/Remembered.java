package no.samspill.facts.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What a source said a moment ago, so that one who tries different choices of one table does not use up everybody's turns. Only what went well. */
final class Remembered {
    private static final int MOST = 20;
    private static final Duration FRESH = Duration.ofMinutes(10);

    private record Said(Object it, Instant at) {}

    private final Clock clock;
    private final Map<Object, Said> all = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Said> eldest) {
            return size() > MOST;
        }
    };

    Remembered(Clock clock) {
        this.clock = clock;
    }

    /** @param key never of two kinds of things */
    @SuppressWarnings("unchecked")
    <T> Answer<T> of(Object key, Supplier<Answer<T>> ask) {
        Instant now = clock.instant();
        synchronized (all) {
            Said said = all.get(key);
            if (said != null && said.at().plus(FRESH).isAfter(now)) {
                return new Answer.Got<>((T) said.it());
            }
        }
        Answer<T> answer = ask.get();
        if (answer instanceof Answer.Got<T>(T it)) {
            synchronized (all) {
                all.remove(key);
                all.put(key, new Said(it, now));
            }
        }
        return answer;
    }
}
