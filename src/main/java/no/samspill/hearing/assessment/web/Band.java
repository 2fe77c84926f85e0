package no.samspill.hearing.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Progress;
import no.samspill.kernel.Words;

/**
 * How many points have each answer, as parts of one band: each with a pattern, a sign and a word of its own.
 *
 * @param alt the same in a sentence
 */
public record Band(List<Part> parts, String alt) {
    static final String NONE = "NONE";

    /** @param x and width in percent, so that no style is needed */
    public record Part(String sign, String called, int points, String x, String width) {}

    static Band of(Progress progress, Words w) {
        return of(progress.judged(), progress.open(), w);
    }

    /** @param open how many have no answer */
    static Band of(Map<Judgement, Integer> judged, int open, Words w) {
        List<Part> parts = new ArrayList<>();
        double all = Math.max(1, open + judged.values().stream().mapToInt(Integer::intValue).sum());
        int before = 0;
        for (Judgement each : Judgement.values()) {
            parts.add(part(each.name(), each.called(w), before, judged.getOrDefault(each, 0), all));
            before += judged.getOrDefault(each, 0);
        }
        if (open > 0) {
            parts.add(part(NONE, w.get("assessment.none"), before, open, all));
        }
        List<Part> seen = parts.stream().filter(part -> part.points() > 0 || !part.sign().equals(Judgement.OUTSIDE.name())).toList();
        return new Band(seen, seen.stream().flatMap(part -> Stream.of(part.points() + " " + part.called().toLowerCase(Locale.ROOT))).collect(Collectors.joining(", ")));
    }

    private static Part part(String sign, String called, int before, int points, double all) {
        return new Part(sign, called, points, percent(before / all), percent(points / all));
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part * 100);
    }
}
