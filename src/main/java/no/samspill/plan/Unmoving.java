package no.samspill.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which rows may lie still while the others move, as many as can be: a longest rising sequence of the places they have now. */
public final class Unmoving {

    private Unmoving() {}

    /** @param places the present places, each different, in the wished order; gives the places that need not move */
    public static Set<Integer> of(List<Integer> places) {
        List<Integer> ends = new ArrayList<>();
        int[] lengths = new int[places.size()];
        for (int i = 0; i < places.size(); i++) {
            int at = -Collections.binarySearch(ends, places.get(i)) - 1;
            if (at == ends.size()) {
                ends.add(places.get(i));
            } else {
                ends.set(at, places.get(i));
            }
            lengths[i] = at + 1;
        }
        Set<Integer> still = new HashSet<>();
        int wanted = ends.size();
        int below = Integer.MAX_VALUE;
        for (int i = places.size() - 1; i >= 0; i--) {
            if (lengths[i] == wanted && places.get(i) < below) {
                below = places.get(i);
                still.add(below);
                wanted--;
            }
        }
        return still;
    }
}
