package no.samspill.publishing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samspill.facts.Counts;
import no.samspill.facts.Reckoned;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlanOf;
import no.samspill.progress.cycle.AnnualCycle;
import no.samspill.progress.cycle.SharedYear;
import no.samspill.publishing.paper.Around;

/** What may stand beside a plan, good and bad. */
public final class Beside {
    private static final String LONG = "Næringsutvikling ".repeat(12).strip();

    private Beside() {}

    public static Around all() {
        return around(ProgressPlanOf.theSource(), SharedYear.example(), Counts.all());
    }

    public static Around empty() {
        return around(ProgressPlanOf.empty(), SharedYear.empty(), List.of());
    }

    /** Every alphabet, and titles as long as they come, in one word and in many. */
    public static Around tongues() {
        List<String> titles = List.of(Hostile.SAMI, Hostile.EMOJI, Hostile.HEBREW + " og " + Hostile.ARABIC, "<b>alle</b> & enhver", LONG, LONG.replace(" ", ""), "Næringsutvikling".repeat(60));
        return around(ProgressPlanOf.steps(titles, "høsten 2017?"), SharedYear.titles(titles.toArray(String[]::new)), IntStream.range(0, titles.size()).mapToObj(at -> Counts.many(at + 1, titles.get(at), 3, 3)).toList());
    }

    /** More than a picture has room for. */
    public static Around crowded() {
        List<String> titles = IntStream.rangeClosed(1, 400).mapToObj(i -> "Steg " + i + " på veien").toList();
        return around(ProgressPlanOf.steps(titles, "3/5"), SharedYear.crowded(200), List.of());
    }

    private static Around around(ProgressPlan progress, AnnualCycle cycle, List<Reckoned> counted) {
        return new Around(progress, cycle, Map.of(SharedYear.ONE, "Gratangen", SharedYear.OTHER, "Kvæfjord"), List.of(), counted);
    }
}
