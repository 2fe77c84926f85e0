package no.samspill.bench;

import java.io.IOException;
import java.util.Arrays;

/** One piece of work, and how long each of its rounds took. */
final class Measured {

    interface Work {
        /** Does it, and says how much came of it, so that nothing can be left out. */
        long run() throws IOException;
    }

    private final String name;
    private final Work work;
    private double[] times = new double[0];

    Measured(String name, Work work) {
        this.name = name;
        this.work = work;
    }

    void round(boolean counts) throws IOException {
        long start = System.nanoTime();
        long came = work.run();
        double took = (System.nanoTime() - start) / 1e6;
        if (came == 0) {
            throw new IllegalStateException(name + " gave nothing");
        }
        if (counts) {
            times = Arrays.copyOf(times, times.length + 1);
            times[times.length - 1] = took;
        }
    }

    String name() {
        return name;
    }

    double median() {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    void print(double yardstick) {
        System.out.printf("  %-28s %7.1f ms  %5.2f x the walk%n", name, median(), median() / yardstick);
    }
}
