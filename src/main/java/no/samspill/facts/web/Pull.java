package no.samspill.facts.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samspill.facts.Courses;
import no.samspill.facts.FactsInWords;
import no.samspill.facts.Reckoned;
import no.samspill.figure.Drawing;
import no.samspill.figure.Spark;
import no.samspill.frame.Icon;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import no.samspill.plan.web.LivePlanLinks;
import no.samspill.wording.Attractiveness;
import org.jspecify.annotations.Nullable;

/**
 * One of Bo, Bedrift and Besøk: what is done for it and what is counted of it, beside each other. That one leads to the other, nobody says.
 *
 * @param doing measures that are said to be for it
 * @param counting indicators chosen for it
 */
public record Pull(Attractiveness.Value of, Icon icon, String name, String about, List<Doing> doing, List<Counting> counting) {
    /** So many are shown at once; the rest when one asks for them. */
    public static final int MOST = 8;

    public Pull {
        doing = List.copyOf(doing);
        counting = List.copyOf(counting);
    }

    /** @param state how far it has come, as it is told @param tentative whether it is in doubt that it is for this */
    public record Doing(String label, String title, String href, Standing standing, String state, boolean tentative) {}

    /** @param number the region's latest, or why there is none @param of what it is of, and when @param spark null where there is nothing to draw */
    public record Counting(String name, String href, String number, boolean known, String of, @Nullable Drawing spark, boolean example) {}

    /** All three, as everybody reads the plan; empty where neither a measure nor an indicator names any. */
    static List<Pull> of(PlanView view, List<Reckoned> counted, Words words) {
        List<Pull> all = Arrays.stream(Attractiveness.Value.values()).map(value -> new Pull(
                value, Icon.valueOf(value.name()), words.get("attractiveness." + value), words.get("facts.pull." + value), doing(view, value, words), counting(view, value, counted, words))).toList();
        return all.stream().allMatch(pull -> pull.doing().isEmpty() && pull.counting().isEmpty()) ? List.of() : all;
    }

    /** How many measures do not say what they are for. */
    static long unsaid(PlanView view) {
        return view.plan().measures().filter(measure -> !measure.blank() && Optional.ofNullable(measure.attractiveness()).map(Attractiveness::values).filter(values -> !values.isEmpty()).isEmpty()).count();
    }

    private static List<Doing> doing(PlanView view, Attractiveness.Value value, Words words) {
        LivePlanLinks links = LivePlanLinks.of(view);
        List<Doing> all = new ArrayList<>();
        for (Element measure : view.told().measures().toList()) {
            Attractiveness said = measure.attractiveness();
            if (said != null && said.values().contains(value)) {
                all.add(new Doing(
                        view.labels().findFull(measure.id()).orElse(""), measure.title(), links.measure(measure), Standing.of(measure), Standing.told(measure, words), said.doubtful().contains(value)));
            }
        }
        return all;
    }

    private static List<Counting> counting(PlanView view, Attractiveness.Value value, List<Reckoned> counted, Words words) {
        FactsInWords said = new FactsInWords(words);
        return counted.stream().filter(each -> each.indicator().said().pulls().contains(value)).map(each -> {
            var last = each.region().last();
            boolean drawn = new Courses(each, words).first().told();
            String unit = each.indicator().said().unit();
            return new Counting(
                    each.indicator().name(), FactsAt.one(view, each.indicator()), last.map(cell -> said.figure(each.indicator(), cell.figure())).orElseGet(() -> words.get("facts.pull.none")), last.isPresent(),
                    last.map(cell -> unit + ", " + cell.term().said(words)).orElse(unit), drawn ? Spark.draw(new Courses(each, words).first(), words, "strek-" + value + "-" + each.indicator().number()) : null, each.indicator().said().example());
        }).toList();
    }
}
