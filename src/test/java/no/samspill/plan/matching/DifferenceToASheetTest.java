package no.samspill.plan.matching;

import static no.samspill.plan.Sketch.area;
import static no.samspill.plan.Sketch.copied;
import static no.samspill.plan.Sketch.goal;
import static no.samspill.plan.Sketch.measure;
import static no.samspill.plan.Sketch.outline;
import static no.samspill.plan.Sketch.plan;
import static no.samspill.plan.Sketch.row;
import static no.samspill.plan.Sketch.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Followed;
import no.samspill.plan.Kind;
import no.samspill.plan.Numbering;
import no.samspill.plan.Plan;
import no.samspill.plan.Sketch;
import org.junit.jupiter.api.Test;

class DifferenceToASheetTest {
    private static final ElementId ITSELF = Sketch.id();

    private final Element course = measure("Kurs i førstelinja", "2018");
    private final Element network = measure("Nettverk av næringsutviklere", "2019");
    private final Element goalA = goal("Førsteklasses førstelinje", course, network);
    private final Plan present = plan(area("Innovasjon", goalA, goal("Region for innovatører")), area("Kompetanse", goal("Læring")));

    @Test
    void the_same_sheet_again_changes_nothing() {
        Difference difference = difference(copied(present));

        assertThat(difference.nothingNew()).isTrue();
        assertThat(changes(difference)).isEmpty();
    }

    @Test
    void other_words_in_a_cell_are_one_change() {
        Plan incoming = plan(area(
                "Innovasjon",
                goal("Førsteklasses førstelinje", measure("Kurs i førstelinja", "2020"), measure("Nettverk av næringsutviklere", "2019")),
                goal("Region for innovatører")));

        assertThat(changes(difference(incoming)))
                .containsExactly(Field.SCHEDULE.put(course.id(), "2018", "2020"));
    }

    @Test
    void a_number_that_moved_in_a_text_is_no_change_and_a_word_beside_it_is() {
        String text = "<p>Her bor <data value=\"00000000-0000-0005-0000-000000000005/1903/siste\">%s</data> %s</p>";
        Element present = network.saying(Field.TEXT, text.formatted("24 441 personer (2021)", "nå"));

        assertThat(texts(present, network.saying(Field.TEXT, text.formatted("24 845 personer (2018)", "nå")))).isEmpty();
        assertThat(texts(present, network.saying(Field.TEXT, text.formatted("24 845 personer (2018)", "i dag")))).hasSize(1);
    }

    private static List<Change> texts(Element stands, Element comes) {
        Plan before = plan(area("Innovasjon", goal("Førsteklasses førstelinje", stands)));
        Plan after = plan(area("Innovasjon", goal("Førsteklasses førstelinje", comes)));
        return changes(Sketch.difference(before, after));
    }

    @Test
    void a_blank_cell_leaves_the_words_that_stand_unless_somebody_says_so() {
        Plan incoming = plan(area(
                "Innovasjon", goal("Førsteklasses førstelinje", measure("Kurs i førstelinja"), measure("Nettverk av næringsutviklere", "2019"))));
        Difference difference = difference(incoming);
        Settled blank = new Settled(Set.of(), Set.of(), Map.of(new PlanCell(course.id(), Field.SCHEDULE), true), Map.of());

        assertThat(changes(difference)).isEmpty();
        assertThat(difference.nothingNew()).isFalse();
        assertThat(changes(difference, blank)).containsExactly(Field.SCHEDULE.put(course.id(), "2018", null));
    }

    @Test
    void a_column_that_did_not_come_in_changes_nothing() {
        Plan incoming = plan(area(
                "Innovasjon", goal("Førsteklasses førstelinje", measure("Kurs i førstelinja"), measure("Nettverk av næringsutviklere"))));

        assertThat(difference(incoming).rows())
                .allSatisfy(it -> assertThat(((RowDifference.Known) it).fields()).isEmpty());
    }

    @Test
    void words_somebody_wants_to_keep_are_kept() {
        Plan incoming = plan(area("Innovasjon", goal("Førsteklasses førstelinje", measure("Kurs i førstelinja", "2020"))));
        Settled keep = new Settled(Set.of(), Set.of(), Map.of(new PlanCell(course.id(), Field.SCHEDULE), false), Map.of());

        assertThat(changes(difference(incoming), keep)).isEmpty();
    }

    @Test
    void a_row_that_did_not_come_in_stays_until_somebody_removes_it() {
        Plan incoming = plan(area("Innovasjon", goal("Førsteklasses førstelinje", measure("Kurs i førstelinja", "2018")), goal("Region for innovatører")));
        Difference difference = difference(incoming);

        assertThat(difference.missing()).containsExactly(network);
        assertThat(changes(difference)).isEmpty();
        assertThat(changes(difference, new Settled(Set.of(network.id()), Set.of(), Map.of(), Map.of())))
                .containsExactly(new Change.Remove(network.id()));
    }

    @Test
    void an_area_that_did_not_come_in_is_not_missed() {
        Plan incoming = plan(area("Innovasjon", goalA, goal("Region for innovatører")));

        assertThat(difference(copied(incoming)).missing()).isEmpty();
    }

    @Test
    void a_removed_goal_takes_its_measures_but_not_those_that_moved_away() {
        Plan incoming = plan(area("Innovasjon", goal("Region for innovatører", measure("Kurs i førstelinja", "2018"))));
        Difference difference = difference(incoming);
        List<Change> changes =
                changes(difference, new Settled(Set.of(goalA.id(), network.id()), Set.of(), Map.of(), Map.of()));

        assertThat(changes.getLast()).isEqualTo(new Change.Remove(goalA.id()));
        assertThat(outline(Followed.of(present, changes)))
                .startsWith(outline(incoming))
                .doesNotContain("Nettverk");
    }

    @Test
    void a_measure_moves_to_another_goal_unless_somebody_leaves_it() {
        Plan incoming = plan(area(
                "Innovasjon",
                goal("Førsteklasses førstelinje", measure("Kurs i førstelinja", "2018")),
                goal("Region for innovatører", measure("Nettverk av næringsutviklere", "2019"))));
        Difference difference = difference(incoming);

        assertThat(changes(difference)).hasSize(1).first().isInstanceOf(Change.Move.class);
        assertThat(changes(difference, new Settled(Set.of(), Set.of(network.id()), Map.of(), Map.of()))).isEmpty();
    }

    @Test
    void one_row_lifted_over_many_is_one_move() {
        Plan before = plan(goal("Mål", Stream.of("en", "to", "tre", "fire").map(Sketch::measure).toArray(Element[]::new)));
        Plan after = plan(goal("Mål", Stream.of("fire", "en", "to", "tre").map(Sketch::measure).toArray(Element[]::new)));

        List<Change> changes = changes(Sketch.difference(before, after));

        assertThat(changes).hasSize(1);
        assertThat(outline(Followed.of(before, changes))).isEqualTo(outline(after));
    }

    @Test
    void a_row_put_in_between_pushes_the_others_without_moving_them() {
        Plan before = plan(goal("Mål", measure("en"), measure("to"), measure("bare her")));
        Plan after = plan(goal("Mål", measure("en"), measure("et helt nytt tiltak"), measure("to")));

        List<Change> changes = changes(Sketch.difference(before, after));

        assertThat(changes).noneMatch(Change.Move.class::isInstance);
        assertThat(outline(Followed.of(before, changes)))
                .isEqualTo(outline(plan(goal("Mål", measure("en"), measure("et helt nytt tiltak"), measure("to"), measure("bare her")))));
    }

    @Test
    void levels_that_did_not_come_in_stay_where_they_are() {
        Plan before = plan(area("Innovasjon", goal("Mål", strategy("Strategi", measure("en")), measure("løs"))));
        Plan after = plan(goal("Mål", measure("en"), measure("et nytt tiltak"), measure("løs")));

        List<Change> changes = changes(Sketch.difference(before, after));

        assertThat(outline(Followed.of(before, changes)))
                .isEqualTo(outline(plan(area(
                        "Innovasjon", goal("Mål", strategy("Strategi", measure("en"), measure("et nytt tiltak")), measure("løs"))))));
    }

    @Test
    void clearer_words_stand_beside_the_words_of_the_sheet() {
        Plan incoming = plan(goal("Mål", row(Kind.MEASURE, "Nytt", "2018?")));
        Element arrived = incoming.measures().findFirst().orElseThrow();
        Settled clear = new Settled(Set.of(), Set.of(), Map.of(), Map.of(new PlanCell(arrived.id(), Field.SCHEDULE), "2018"));
        Plan empty = plan();

        assertThat(changes(Sketch.difference(empty, incoming), clear))
                .filteredOn(Change.Put.class::isInstance)
                .extracting(it -> ((Change.Put) it).field() + "=" + ((Change.Put) it).to())
                .contains("schedule=2018?", "clarified:schedule=2018");
    }

    @Test
    void clearer_words_go_when_the_words_they_were_said_of_go() {
        Plan incoming = plan(area("Innovasjon", goal("Førsteklasses førstelinje", measure("Kurs i førstelinja", "2020"))));
        Map<ElementId, Map<Field, String>> words = Sketch.words(present);
        words.get(course.id()).put(Field.SCHEDULE.clarified(), "hele 2018");

        assertThat(changes(Difference.between(present, words, incoming, Matching.between(present, incoming))))
                .contains(Field.SCHEDULE.clarified().put(course.id(), "hele 2018", null));
    }

    @Test
    void the_objective_is_taken_and_the_title_is_left() {
        Plan incoming = new Plan("Regneark", "Oppnå vekst", null, "nb", Numbering.LETTERED, List.of());

        assertThat(changes(difference(incoming)))
                .containsExactly(Field.OVERALL_OBJECTIVE.put(ITSELF, null, "Oppnå vekst"));
    }

    private Difference difference(Plan incoming) {
        return Sketch.difference(present, incoming);
    }

    private static List<Change> changes(Difference difference) {
        return changes(difference, Settled.none());
    }

    private static List<Change> changes(Difference difference, Settled choices) {
        return difference.changes(choices, ITSELF, Sketch::id);
    }
}
