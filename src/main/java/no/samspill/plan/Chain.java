package no.samspill.plan;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes along one chain from its first row, and tells of each whether it fits. What is wrong with one row is not said of the next. */
public final class Chain {
    /** The fingerprint that the last row has, and the one that it should have. */
    private @Nullable String has;
    private @Nullable String due;
    private int number;

    /** What was found at one row. */
    public enum Found {
        FITS,
        /** It is not what it was when its fingerprint was made. */
        ALTERED,
        /** At least one row is missing before it; whether this one is as it was cannot be told. */
        AFTER_A_GAP
    }

    /** @param row the next, by its number */
    public Found next(Link row) {
        boolean gap = row.number() != number + 1;
        String expected = row.due(has);
        // Either the row before says something else than it did, or its fingerprint was altered: this one fits what it was made after.
        boolean fits = row.chain().equals(expected) || row.chain().equals(row.due(due));
        due = gap || fits ? row.chain() : expected;
        has = row.chain();
        number = row.number();
        return gap ? Found.AFTER_A_GAP : fits ? Found.FITS : Found.ALTERED;
    }

    /** The last row's; 0 before the first. */
    public int number() {
        return number;
    }

    /**
     * Holds all rows of one chain against each other.
     *
     * @param name what flaws call a row: "version" of "version.missing"
     * @param called whose they are, as a person finds it
     * @param told how many there must be at least
     * @param wrong what is wrong with a row, as a key under {@code proof.flaw.}, from what was found of it in the chain; null where nothing is
     */
    public static void hold(String name, String called, List<Link> rows, int told, BiFunction<Link, Found, @Nullable String> wrong, Consumer<Flaw> found) {
        Chain chain = new Chain();
        for (Link row : rows) {
            int last = chain.number();
            Found of = chain.next(row);
            if (of == Found.AFTER_A_GAP) {
                found.accept(Flaw.missing(called, name + ".missing", last + 1, row.number() - 1));
            }
            String key = wrong.apply(row, of);
            if (key != null) {
                found.accept(Flaw.of(called, key, row.number()));
            }
        }
        if (told > chain.number()) {
            found.accept(Flaw.missing(called, name + ".missing", chain.number() + 1, told));
        }
    }
}
