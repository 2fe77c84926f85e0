package no.samspill.publishing.deck;

import java.util.List;
import java.util.function.DoubleFunction;

/** Shares what does not fit on one slide evenly among as many as it takes, so that no slide is left with a line of its own. */
final class Even {
    private static final int STEPS = 10;

    private Even() {}

    /**
     * @param most the height of a slide
     * @param filled the slides, when each takes no more than this height
     */
    static <T> List<List<T>> shared(double most, DoubleFunction<List<List<T>>> filled) {
        List<List<T>> best = filled.apply(most);
        int slides = best.size();
        double tooLow = 0;
        double enough = most;
        for (int step = 0; step < STEPS && slides > 1; step++) {
            double tried = (tooLow + enough) / 2;
            List<List<T>> parted = filled.apply(tried);
            if (parted.size() <= slides) {
                best = parted;
                enough = tried;
            } else {
                tooLow = tried;
            }
        }
        return best;
    }
}
