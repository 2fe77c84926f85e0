package no.samspill.plan.matching;

import static no.samspill.plan.Sketch.area;
import static no.samspill.plan.Sketch.copied;
import static no.samspill.plan.Sketch.goal;
import static no.samspill.plan.Sketch.measure;
import static no.samspill.plan.Sketch.plan;
import static no.samspill.plan.Sketch.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.plan.Element;
import no.samspill.plan.Elements;
import no.samspill.plan.Plan;
import org.junit.jupiter.api.Test;

class RowsThatCameInTest {
    private static final String COURSE = "Kurs/kompetanseheving av førstelinjetjenester i alle kommunene";
    private static final String NETWORK = "Etablere et forpliktende nettverk av næringsutviklere fra alle kommunene";

    private final Plan present = plan(area(
            "Innovasjon og entreprenørskap",
            goal(
                    "Førsteklasses førstelinjetjeneste",
                    strategy("Tilby rask og kompetent veiledning til gründere", measure(COURSE), measure(NETWORK))),
            goal("Sør-Troms: en region for innovatører", strategy("Skape en kultur for innovasjon", measure("Koordinere Makerspace")))));

    @Test
    void the_same_plan_is_the_same_rows() {
        Matching matching = Matching.between(present, copied(present));

        assertThat(matching.pairs()).hasSize(8).allMatch(pair -> pair.why() instanceof Why.SameWords);
        assertThat(matching.onlyPresent()).isEmpty();
        assertThat(matching.onlyIncoming()).isEmpty();
    }

    @Test
    void capitals_spaces_and_a_full_stop_do_not_make_other_words() {
        Plan incoming = plan(area("INNOVASJON  og entreprenørskap."));

        assertThat(Matching.between(present, incoming).pairs().getFirst().why()).isEqualTo(new Why.SameWords());
    }

    @Test
    void a_reworded_measure_is_known_by_how_like_its_words_are() {
        Plan incoming = plan(area(
                "Innovasjon og entreprenørskap",
                goal(
                        "Førsteklasses førstelinjetjeneste",
                        strategy(
                                "Tilby rask og kompetent veiledning til gründere",
                                measure(NETWORK),
                                measure("Kurs og kompetanseheving av førstelinjen i alle de sju kommunene")))));

        assertThat(why(incoming, COURSE)).isInstanceOfSatisfying(
                Why.SimilarWords.class, it -> assertThat(it.percent()).isBetween(70, 99));
    }

    @Test
    void a_renamed_goal_is_known_by_what_stands_under_it() {
        Plan incoming = plan(area(
                "Innovasjon og entreprenørskap",
                goal("Best i landet på råd", strategy("Ny vei", measure(COURSE), measure(NETWORK)))));

        assertThat(why(incoming, "Førsteklasses førstelinjetjeneste")).isInstanceOf(Why.SameContents.class);
    }

    @Test
    void a_measure_under_another_goal_is_the_same_measure() {
        Plan incoming = plan(area(
                "Innovasjon og entreprenørskap",
                goal("Førsteklasses førstelinjetjeneste", strategy("Tilby rask og kompetent veiledning til gründere", measure(COURSE))),
                goal(
                        "Sør-Troms: en region for innovatører",
                        strategy("Skape en kultur for innovasjon", measure(NETWORK), measure("Koordinere Makerspace")))));

        assertThat(why(incoming, NETWORK)).isEqualTo(new Why.SameWords());
        assertThat(Matching.between(present, incoming).onlyIncoming()).isEmpty();
    }

    @Test
    void a_row_with_quite_other_words_is_new_though_it_has_the_place() {
        Plan incoming = plan(area(
                "Innovasjon og entreprenørskap",
                goal(
                        "Førsteklasses førstelinjetjeneste",
                        strategy("Tilby rask og kompetent veiledning til gründere", measure("Bygge ny svømmehall")))));

        assertThat(titles(Matching.between(present, incoming).onlyIncoming())).containsExactly("Bygge ny svømmehall");
    }

    @Test
    void a_measure_with_the_same_facts_in_the_same_place_is_reworded() {
        Plan before = plan(goal("Mål", full("Makerspace", "2018", "Regionrådet", "Bedrift")));
        Plan after = plan(goal("Mål", full("Verksted for alle", "2018", "Regionrådet", "Bedrift")));

        assertThat(Matching.between(before, after).pairs().getLast().why()).isInstanceOf(Why.SamePlace.class);
    }

    @Test
    void rows_of_an_area_that_is_not_mentioned_are_not_drawn_into_another() {
        Plan two = plan(area("Kompetanse", goal("Mål", measure("Annet"))), area("UNG", goal("Mål for unge")));
        Plan incoming = plan(area("UNG", goal("Mål for unge", measure("Annet"))));

        assertThat(titles(Matching.between(two, incoming).onlyIncoming())).containsExactly("Annet");
    }

    @Test
    void rows_with_no_words_are_known_by_their_place() {
        Plan blank = plan(goal("Mål", measure(""), measure("")));

        assertThat(Matching.between(blank, copied(blank)).pairs()).hasSize(3);
    }

    @Test
    void rows_somebody_knows_to_be_different_are_kept_apart() {
        Matching matching = Matching.between(
                present, copied(present), (one, other) -> one.title().equals(COURSE));

        assertThat(titles(matching.onlyPresent())).containsExactly(COURSE);
        assertThat(titles(matching.onlyIncoming())).containsExactly(COURSE);
    }

    @Test
    void the_pairs_together_are_as_alike_as_can_be() {
        Plan before = plan(goal("Mål", measure("Kurs for unge i Harstad"), measure("Kurs for unge i Salangen")));
        Plan after = plan(goal("Mål", measure("Kurs for unge i Salangens"), measure("Kurs for unge i Harstads")));

        assertThat(Matching.between(before, after).pairs())
                .allMatch(pair -> pair.incoming().title().startsWith(pair.present().title()));
    }

    private Why why(Plan incoming, String title) {
        return Matching.between(present, incoming).pairs().stream()
                .filter(pair -> pair.present().title().equals(title))
                .findFirst()
                .orElseThrow()
                .why();
    }

    private static List<String> titles(List<Element> elements) {
        return elements.stream().map(Element::title).toList();
    }

    private static Element full(String title, String schedule, String responsibility, String attractiveness) {
        Element it = measure(title, schedule);
        return Elements.of(
                it.id(), it.kind(), null, title, null, false, it.schedule(), null,
                new no.samspill.wording.Responsibility(responsibility, List.of(), false, false),
                new no.samspill.wording.Attractiveness(attractiveness, new java.util.TreeSet<>(), new java.util.TreeSet<>()),
                null, java.util.Map.of(), List.of());
    }
}
