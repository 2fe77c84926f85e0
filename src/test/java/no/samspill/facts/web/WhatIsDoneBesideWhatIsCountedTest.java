package no.samspill.facts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;
import no.samspill.facts.Counts;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Change;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.TwoPlans;
import org.junit.jupiter.api.Test;

class WhatIsDoneBesideWhatIsCountedTest {
    private static final Words WORDS = Words.of(Language.NB);
    private static final List<String> SAID = List.of("Bo", "Bedrift, besøk", "Besøk?", "Bo, bedrift og besøk");
    private static final List<PlanView> PLANS = LongStream.range(0, 12).boxed().flatMap(seed -> TwoPlans.changedAndUndone(seed, WhatIsDoneBesideWhatIsCountedTest::said).stream().map(List::getFirst)).toList();

    @Test
    void every_measure_stands_under_each_that_it_says_it_is_for_and_under_no_other() {
        assertThat(PLANS.stream().flatMap(plan -> plan.plan().measures()).filter(measure -> measure.attractiveness() != null)).hasSizeGreaterThan(10);
        for (PlanView plan : PLANS) {
            for (Pull pull : Pull.of(plan, Counts.all(), WORDS)) {
                assertThat(pull.doing()).extracting(Pull.Doing::title).containsExactlyElementsOf(plan.plan().measures().filter(measure -> names(measure, pull)).map(Element::title).toList());
                assertThat(pull.doing().stream().filter(Pull.Doing::tentative).count()).isEqualTo(plan.plan().measures().filter(measure -> names(measure, pull) && measure.attractiveness().doubtful().contains(pull.of())).count());
            }
        }
    }

    @Test
    void what_is_counted_says_its_latest_number_or_that_there_is_none() {
        Pull pull = Pull.of(PLANS.getFirst(), Counts.all(), WORDS).getFirst();

        assertThat(pull.counting()).extracting(Pull.Counting::number).containsExactly("30\u00A0419", "3,0", "ingen tall ennå", "90\u00A0005", "90\u00A0019");
        assertThat(pull.counting().get(2).spark()).isNull();
        assertThat(pull.counting().get(1).example()).isTrue();
    }

    @Test
    void where_neither_is_named_there_is_nothing_to_show() {
        PlanView silent = TwoPlans.of(1).after();

        assertThat(Pull.of(silent, List.of(), WORDS)).isEmpty();
        assertThat(Pull.unsaid(silent)).isEqualTo(silent.plan().measures().filter(measure -> !measure.blank()).count());
    }

    private static List<Change> said(TwoPlans plans) {
        return plans.after().plan().measures().<Change>map(measure -> Field.ATTRACTIVENESS.put(measure.id(), plans.after().words().getOrDefault(measure.id(), new LinkedHashMap<>()).get(Field.ATTRACTIVENESS), SAID.get(Math.floorMod(measure.id().hashCode(), SAID.size())))).toList();
    }

    private static boolean names(Element measure, Pull pull) {
        return measure.attractiveness() != null && measure.attractiveness().values().contains(pull.of());
    }
}
