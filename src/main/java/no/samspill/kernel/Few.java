package no.samspill.kernel;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A map of a few, in their order; it never changes. It is one array, looked through from the front: a sheet of 50,000 rows makes two
 * for each of them, and the JDK's own would fill the heap with empty places.
 */
public final class Few<K, V> extends AbstractMap<K, V> implements SequencedMap<K, V> {
    private static final Few<Object, Object> NONE = new Few<>(new Object[0]);

    /** A key, its value, the next key. */
    private final Object[] parts;

    private Few(Object[] parts) {
        this.parts = parts;
    }

    @SuppressWarnings("unchecked")
    public static <K, V> Few<K, V> of(Map<? extends K, ? extends V> all) {
        if (all instanceof Few<?, ?> same) {
            return (Few<K, V>) same;
        }
        Making<K, V> making = new Making<>(all.size());
        all.forEach(making::add);
        return making.made();
    }

    @Override
    public int size() {
        return parts.length / 2;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable V get(@Nullable Object key) {
        int at = find(parts, parts.length, key);
        return at < 0 ? null : (V) parts[at + 1];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return find(parts, parts.length, key) >= 0;
    }

    /** Whether any key is so: as its {@link #keySet} tells, without making one. */
    @SuppressWarnings("unchecked")
    public boolean anyKey(Predicate<? super K> so) {
        for (int at = 0; at < parts.length; at += 2) {
            if (so.test((K) parts[at])) {
                return true;
            }
        }
        return false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int at = 0; at < parts.length; at += 2) {
            action.accept((K) parts[at], (V) parts[at + 1]);
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return parts.length / 2;
            }

            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new Walk<>(parts);
            }
        };
    }

    @Override
    public Few<K, V> reversed() {
        Object[] turned = new Object[parts.length];
        for (int at = 0; at < parts.length; at += 2) {
            turned[at] = parts[parts.length - at - 2];
            turned[at + 1] = parts[parts.length - at - 1];
        }
        return new Few<>(turned);
    }

    /** Most keys are constants: the same one is looked for first, and asked only then whether it is alike. */
    private static int find(Object[] parts, int end, @Nullable Object key) {
        for (int at = 0; at < end; at += 2) {
            if (parts[at] == key) {
                return at;
            }
        }
        int hash = Objects.hashCode(key);
        for (int at = 0; at < end; at += 2) {
            if (parts[at].hashCode() == hash && parts[at].equals(key)) {
                return at;
            }
        }
        return -1;
    }

    private static final class Walk<K, V> implements Iterator<Entry<K, V>> {
        private final Object[] parts;
        private int at;

        Walk(Object[] parts) {
            this.parts = parts;
        }

        @Override
        public boolean hasNext() {
            return at < parts.length;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            at += 2;
            return Map.entry((K) parts[at - 2], (V) parts[at - 1]);
        }
    }

    /** Few things on their way, in the order they first came. */
    public static final class Making<K, V> {
        private Object[] parts;
        private int end;

        /** @param expected how many; more may come */
        public Making(int expected) {
            parts = new Object[2 * expected];
        }

        @SuppressWarnings("unchecked")
        public @Nullable V find(K key) {
            int at = Few.find(parts, end, key);
            return at < 0 ? null : (V) parts[at + 1];
        }

        /** Takes the place of what stands there under the same key. */
        public void put(K key, V value) {
            int at = Few.find(parts, end, key);
            if (at < 0) {
                add(key, value);
            } else {
                parts[at + 1] = Objects.requireNonNull(value);
            }
        }

        /** As {@link #put}, for a key that is not there yet: nobody looks. */
        public void add(K key, V value) {
            if (end == parts.length) {
                parts = Arrays.copyOf(parts, Math.max(4, 2 * end));
            }
            parts[end++] = Objects.requireNonNull(key);
            parts[end++] = Objects.requireNonNull(value);
        }

        @SuppressWarnings("unchecked")
        public void forEach(BiConsumer<? super K, ? super V> action) {
            for (int at = 0; at < end; at += 2) {
                action.accept((K) parts[at], (V) parts[at + 1]);
            }
        }

        @SuppressWarnings("unchecked")
        public Few<K, V> made() {
            return end == 0 ? (Few<K, V>) NONE : new Few<>(Arrays.copyOf(parts, end));
        }
    }
}
