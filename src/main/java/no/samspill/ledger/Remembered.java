package no.samspill.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was made for those who asked last, so many at most; what nobody has asked for the longest goes first. The key says all that
 * it was made of, such as a revision read with this very request: what is remembered is then right, not only new enough. What is made
 * within a transaction is not remembered: it may never come to be.
 *
 * @param <V> never changes
 */
public final class Remembered<K, V> {
    private final Map<K, Place<V>> places;

    public Remembered(int most) {
        this.places = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Place<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** Two who ask for the same at once wait for one making; who asks for something else does not wait. */
    public V get(K key, Supplier<V> making) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            V known = known(key);
            return known == null ? making.get() : known;
        }
        return place(key).get(making);
    }

    private synchronized @Nullable V known(K key) {
        Place<V> place = places.get(key);
        return place == null ? null : place.made;
    }

    private synchronized Place<V> place(K key) {
        return places.computeIfAbsent(key, any -> new Place<>());
    }

    private static final class Place<V> {
        private volatile @Nullable V made;

        V get(Supplier<V> making) {
            V known = made;
            return known == null ? make(making) : known;
        }

        private synchronized V make(Supplier<V> making) {
            if (made == null) {
                made = making.get();
            }
            return Objects.requireNonNull(made);
        }
    }
}
