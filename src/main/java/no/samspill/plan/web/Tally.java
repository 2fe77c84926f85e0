package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.kernel.Words;
import no.samspill.plan.Standing;

/** How many measures have come how far. */
public record Tally(int total, Map<Standing, Integer> counts) {
    /** Parts of a bar; one for each measure as long as there is room. */
    private static final int ROOM = 20;

    public static Tally of(List<PlanRow> measures) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        measures.forEach(measure -> counts.merge(measure.standing(), 1, Integer::sum));
        return new Tally(measures.size(), counts);
    }

    /** What the bar is made of, in order: every kind that is there has a part, and the whole is never wider than the room. */
    public List<Standing> parts() {
        List<Standing> parts = new ArrayList<>();
        counts.forEach((standing, count) -> {
            int wide = total <= ROOM ? count : Math.max(1, Math.round((float) ROOM * count / total));
            IntStream.range(0, wide).forEach(part -> parts.add(standing));
        });
        return parts;
    }

    /** "5 tiltak: 2 fullført, 3 under arbeid". */
    public String said(Words words) {
        String measures = words.get("tally.measures", total);
        if (total == 0) {
            return measures;
        }
        if (counts.getOrDefault(Standing.UNTOLD, 0) == total) {
            return words.get("tally.untold", measures);
        }
        return measures + ": "
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + words.get(entry.getKey().key()).toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
