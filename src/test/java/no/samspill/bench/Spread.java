package no.samspill.bench;

import java.util.Collection;
import java.util.List;

/** How times spread. */
final class Spread {

    private Spread() {}

    /** @param part .5 for the median, .99 for what all but one in a hundred kept within */
    static double at(Collection<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(part * sorted.size()) - 1));
    }
}
