package no.samspill.progress.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Period;
import no.samspill.kernel.Words;
import no.samspill.progress.InWords;
import no.samspill.progress.Step;
import org.jspecify.annotations.Nullable;

/**
 * All that is drawn on the wheel of a year: the shared activities, and what the progress plan holds that year.
 *
 * @param rings from the outside in: what goes across the networks, each network, and the work with the plan
 * @param spots numbered as they come in the year; those without a time last
 */
public record Wheel(int year, List<String> rings, List<Spot> spots) {
    /** More rings than these are too thin to read; the rest share the last one. */
    private static final int MOST_RINGS = 5;

    public Wheel {
        rings = List.copyOf(rings);
        spots = List.copyOf(spots);
    }

    /**
     * @param ring the name of its ring
     * @param when in words
     * @param times in the year; empty where nobody knows
     * @param activity null for a step of the progress plan
     */
    public record Spot(int number, String ring, String title, String when, List<Period> times, boolean tentative, @Nullable Activity activity) {

        public boolean example() {
            return activity != null && activity.draft().example();
        }
    }

    /** @param steps of the progress plan */
    public static Wheel of(AnnualCycle cycle, List<Step> steps, Words words) {
        String across = words.get("cycle.across");
        String planning = words.get("cycle.planning");
        NorwegianDates dates = NorwegianDates.of(words.language());
        InWords said = new InWords(words);
        List<Spot> spots = new ArrayList<>();
        for (Activity activity : cycle.activities()) {
            String network = activity.draft().network();
            spots.add(new Spot(0, network == null ? across : network, activity.draft().title(), when(activity, dates), activity.times(), activity.tentative(), activity));
        }
        for (Step step : steps) {
            Period time = step.when().schedule().period();
            if (!step.kind().isPhase() && !step.cancelled() && time != null && in(cycle.year(), time)) {
                spots.add(new Spot(0, planning, step.title(), said.when(step), List.of(time), step.tentative(), null));
            }
        }
        spots.sort(Comparator.comparing(Wheel::first));
        Set<String> rings = new LinkedHashSet<>();
        spots.stream().map(Spot::ring).filter(across::equals).forEach(rings::add);
        spots.stream().map(Spot::ring).filter(ring -> !ring.equals(planning)).sorted().forEach(rings::add);
        spots.stream().map(Spot::ring).filter(planning::equals).forEach(rings::add);
        List<Spot> numbered = new ArrayList<>();
        spots.forEach(spot -> numbered.add(new Spot(numbered.size() + 1, spot.ring(), spot.title(), spot.when(), spot.times(), spot.tentative(), spot.activity())));
        return new Wheel(cycle.year(), List.copyOf(rings), numbered);
    }

    /** The rings that are drawn: where there are too many, the last one holds the rest. */
    public int drawnRings() {
        return Math.min(rings.size(), MOST_RINGS);
    }

    int ringOf(Spot spot) {
        return Math.min(rings.indexOf(spot.ring()), MOST_RINGS - 1);
    }

    private static String when(Activity activity, NorwegianDates dates) {
        if (activity.times().isEmpty() || activity.times().size() > 4) {
            return activity.draft().when();
        }
        return String.join(", ", activity.times().stream().map(time -> dates.period(new Period(time.from(), time.to(), time.precision(), false, false))).toList());
    }

    private static boolean in(int year, Period time) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        return from != null && to != null && from.getYear() <= year && to.getYear() >= year;
    }

    private static LocalDate first(Spot spot) {
        return spot.times().stream().map(Period::from).filter(java.util.Objects::nonNull).min(LocalDate::compareTo).orElse(LocalDate.MAX);
    }
}
