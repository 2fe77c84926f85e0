package no.samspill.hearing.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of words, from one letter up to another. Letters are counted as the database counts them: an emoji is one.
 *
 * @param starts the first letter's place, from 0
 * @param ends the place after the last
 */
public record Stretch(int starts, int ends) {

    public Stretch {
        if (starts < 0 || ends <= starts) {
            throw new IllegalArgumentException("no stretch: " + starts + " to " + ends);
        }
    }

    /** All of some words. */
    public static Stretch all(String words) {
        return new Stretch(0, words.codePointCount(0, words.length()));
    }

    public String of(String words) {
        return words.substring(words.offsetByCodePoints(0, starts), words.offsetByCodePoints(0, ends));
    }

    /** The same words in several stretches; places at its edges or outside of it cut nothing. */
    public List<Stretch> cut(Collection<Integer> places) {
        List<Stretch> stretches = new ArrayList<>();
        int from = starts;
        for (int place : new TreeSet<>(places)) {
            if (place > from && place < ends) {
                stretches.add(new Stretch(from, place));
                from = place;
            }
        }
        stretches.add(new Stretch(from, ends));
        return stretches;
    }

    /** The same, but no stretch without a word: where nothing but space would stand by itself, nothing is cut. @param words of all of it */
    public List<Stretch> cut(Collection<Integer> places, String words) {
        List<Integer> fit = new ArrayList<>();
        int from = starts;
        for (int place : new TreeSet<>(places)) {
            if (place > from && place < ends && !new Stretch(from, place).of(words).isBlank() && !new Stretch(place, ends).of(words).isBlank()) {
                fit.add(place);
                from = place;
            }
        }
        return cut(fit);
    }

    /** Both in one. @throws IllegalArgumentException unless the other begins where this one ends */
    public Stretch join(Stretch next) {
        if (next.starts != ends) {
            throw new IllegalArgumentException(next + " does not follow " + this);
        }
        return new Stretch(starts, next.ends);
    }
}
