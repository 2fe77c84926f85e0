package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.plan.Standing;
import no.samspill.wording.Status;

/**
 * How many measures have come how far.
 *
 * @param worded how many of those without a state have words of it: nobody says of them that nothing is told
 */
public record Tally(int total, Map<Standing, Integer> counts, int worded) {
    /** Parts of a bar; one for each measure as long as there is room. */
    private static final int ROOM = 20;

    public static Tally of(List<PlanRow> measures) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        measures.forEach(measure -> counts.merge(measure.standing(), 1, Integer::sum));
        return new Tally(
                measures.size(), counts, (int) measures.stream().filter(measure -> measure.standing() == Standing.UNTOLD && measure.element().status() instanceof Status told && !told.silent()).count());
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
        int untold = counts.getOrDefault(Standing.UNTOLD, 0) - worded;
        if (untold == total) {
            return words.get("tally.untold", measures);
        }
        Stream<String> states = counts.entrySet().stream().filter(entry -> entry.getKey() != Standing.UNTOLD).map(entry -> count(entry.getValue(), words.get(entry.getKey().key())));
        Stream<String> others = Stream.of(
                        worded > 0 ? count(worded, words.get("tally.worded")) : "", untold > 0 ? count(untold, words.get(Standing.UNTOLD.key())) : "")
                .filter(said -> !said.isEmpty());
        return measures + ": " + Stream.concat(states, others).collect(Collectors.joining(", "));
    }

    private static String count(int number, String what) {
        return number + " " + what.toLowerCase(Locale.ROOT);
    }
}
