package no.samspill.plan.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.kernel.Stopping;

/**
 * Picks among candidates so that no row is in two pairs and the weights together are as large as can be: the Hungarian
 * method on each knot of rows that compete. A knot of more than {@link #LARGE} rows is taken heaviest first instead.
 */
final class BestPairs {
    private static final int LARGE = 300;

    private static final Comparator<Candidate> HEAVIEST = Comparator.comparingInt((Candidate it) -> -it.weight())
            .thenComparingInt(it -> it.incoming().order)
            .thenComparingInt(it -> it.present().order);

    private BestPairs() {}

    static List<Candidate> among(List<Candidate> candidates) {
        List<Candidate> best = new ArrayList<>();
        for (List<Candidate> knot : knots(candidates)) {
            Stopping.check();
            best.addAll(knot.size() == 1 ? knot : solved(knot));
        }
        return best;
    }

    private static List<Candidate> solved(List<Candidate> knot) {
        List<Stand> present = knot.stream().map(Candidate::present).distinct().toList();
        List<Stand> incoming = knot.stream().map(Candidate::incoming).distinct().toList();
        if (present.size() > LARGE || incoming.size() > LARGE) {
            return heaviestFirst(knot);
        }
        int size = Math.max(present.size(), incoming.size());
        Candidate[][] table = new Candidate[size][size];
        Map<Stand, Integer> columns = places(present);
        Map<Stand, Integer> rows = places(incoming);
        knot.forEach(it -> table[rows.getOrDefault(it.incoming(), 0)][columns.getOrDefault(it.present(), 0)] = it);
        return assigned(table, size);
    }

    private static List<Candidate> heaviestFirst(List<Candidate> knot) {
        Set<Stand> used = new HashSet<>();
        List<Candidate> best = new ArrayList<>();
        for (Candidate it : knot.stream().sorted(HEAVIEST).toList()) {
            if (!used.contains(it.present()) && !used.contains(it.incoming())) {
                used.add(it.present());
                used.add(it.incoming());
                best.add(it);
            }
        }
        return best;
    }

    /** Kuhn and Munkres with potentials; an empty place costs nothing, so that a row may be left alone. */
    private static List<Candidate> assigned(Candidate[][] table, int size) {
        long[] rowLevel = new long[size + 1];
        long[] columnLevel = new long[size + 1];
        int[] rowOf = new int[size + 1];
        int[] way = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowOf[0] = row;
            int column = 0;
            long[] least = new long[size + 1];
            Arrays.fill(least, Long.MAX_VALUE);
            boolean[] seen = new boolean[size + 1];
            do {
                seen[column] = true;
                int from = rowOf[column];
                long step = Long.MAX_VALUE;
                int next = 0;
                for (int j = 1; j <= size; j++) {
                    if (!seen[j]) {
                        Candidate it = table[from - 1][j - 1];
                        long cost = (it == null ? 0 : -it.weight()) - rowLevel[from] - columnLevel[j];
                        if (cost < least[j]) {
                            least[j] = cost;
                            way[j] = column;
                        }
                        if (least[j] < step) {
                            step = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (seen[j]) {
                        rowLevel[rowOf[j]] += step;
                        columnLevel[j] -= step;
                    } else {
                        least[j] -= step;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }
        List<Candidate> best = new ArrayList<>();
        for (int j = 1; j <= size; j++) {
            Candidate it = table[rowOf[j] - 1][j - 1];
            if (it != null) {
                best.add(it);
            }
        }
        return best;
    }

    /** Candidates that share a row, directly or through others, belong to one knot. */
    private static List<List<Candidate>> knots(List<Candidate> candidates) {
        Map<Stand, Stand> leader = new LinkedHashMap<>();
        for (Candidate it : candidates) {
            leader.put(leader(leader, it.present()), leader(leader, it.incoming()));
        }
        Map<Stand, List<Candidate>> knots = new LinkedHashMap<>();
        for (Candidate it : candidates) {
            knots.computeIfAbsent(leader(leader, it.present()), any -> new ArrayList<>()).add(it);
        }
        return List.copyOf(knots.values());
    }

    private static Stand leader(Map<Stand, Stand> leader, Stand stand) {
        Stand at = stand;
        for (Stand next = leader.getOrDefault(at, at); next != at; next = leader.getOrDefault(at, at)) {
            leader.put(at, leader.getOrDefault(next, next));
            at = next;
        }
        return at;
    }

    private static Map<Stand, Integer> places(List<Stand> stands) {
        Map<Stand, Integer> places = new LinkedHashMap<>();
        stands.forEach(stand -> places.put(stand, places.size()));
        return places;
    }
}
