package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import org.junit.jupiter.api.Test;

class LabelsOfAPlanTest {

    @Test
    void goals_are_lettered_within_their_focus_area() {
        Plan plan = lettered(area("Kompetanse", goal("Lære"), goal("Lære mer")), area("UNG", goal("Bo her")));
        assertThat(labels(plan)).containsExactly("-", "A", "B", "-", "A");
    }

    @Test
    void measures_are_numbered_within_their_goal_straight_through_its_strategies() {
        Plan plan = lettered(area(
                "Innovasjon",
                goal("Førstelinje", strategy("Rask", measure("Kurs"), measure("Nettverk")), strategy("God", measure("Guide")))));
        assertThat(labels(plan)).containsExactly("-", "A", "-", "1", "2", "-", "3");
        assertThat(fullLabels(plan)).containsExactly("-", "A", "-", "A1", "A2", "-", "A3");
    }

    @Test
    void measures_without_a_goal_count_on_across_the_strategies_of_their_area() {
        Plan plan = lettered(area("UNG", strategy("Møteplasser", measure("Hus")), strategy("Fritid", measure("Buss"))));
        assertThat(fullLabels(plan)).containsExactly("-", "-", "1", "-", "2");
    }

    @Test
    void out_of_its_place_a_number_tells_its_area_where_several_areas_count() {
        Plan plan = lettered(
                area("UNG", goal("Bo her", measure("Hus"))),
                area("Kompetanse", goal("Lære", measure("Kurs"))),
                area("Kompetente ledere", goal("Lede", strategy("Rask", measure("Program")))),
                area("Uten noe"));

        assertThat(fullLabels(plan)).containsExactly("-", "UNG A", "UNG A1", "-", "KOM A", "KOM A1", "-", "KOM2 A", "-", "KOM2 A1", "-");
    }

    @Test
    void no_number_tells_its_area_where_only_one_counts() {
        assertThat(fullLabels(lettered(area("UNG", goal("Bo her", measure("Hus"))), area("Uten noe")))).containsExactly("-", "A", "A1", "-");
    }

    @Test
    void areas_of_one_name_are_told_apart_by_a_number() {
        Plan plan = lettered(area("Vekst", goal("Lære")), area("Vekst ", goal("Lede")), area("2030", goal("Nå fram")));

        assertThat(fullLabels(plan)).containsExactly("-", "VEK A", "-", "VEK2 A", "-", "1 A");
    }

    @Test
    void within_its_area_a_number_is_said_as_it_stands() {
        Plan plan = lettered(area("UNG", goal("Bo her", measure("Hus"))), area("Kompetanse", goal("Lære")));
        Labels labels = Labels.of(plan);

        assertThat(plan.walk().map(row -> labels.findWithin(row.id()).orElse("-"))).containsExactly("-", "A", "A1", "-", "A");
        assertThat(labels.findMark(plan.elements().getFirst().id())).contains("UNG");
    }

    @Test
    void a_row_that_nobody_has_written_yet_has_no_number() {
        Plan plan = lettered(area("UNG", goal("Bo her", measure("Hus"), new Element(new ElementId(UUID.randomUUID()), Kind.MEASURE, 2, new java.util.LinkedHashMap<>(), java.util.Map.of(), List.of()), measure("Buss"))));

        assertThat(fullLabels(plan)).containsExactly("-", "A", "A1", "-", "A2");
    }

    @Test
    void a_plan_without_focus_areas_is_lettered_from_its_top() {
        assertThat(labels(lettered(goal("Vekst"), goal("Trivsel")))).containsExactly("A", "B");
    }

    @Test
    void the_letter_after_z_is_aa() {
        assertThat(Labels.letters(1)).isEqualTo("A");
        assertThat(Labels.letters(26)).isEqualTo("Z");
        assertThat(Labels.letters(27)).isEqualTo("AA");
        assertThat(Labels.letters(703)).isEqualTo("AAA");
    }

    @Test
    void an_outline_counts_every_level() {
        Plan plan = new Plan(
                "Handlingsplan", null, null, "nb", Numbering.OUTLINE,
                List.of(area("Klima", goal("Kutt", measure("Elbil"), measure("Lader"))), area("Natur")));
        assertThat(labels(plan)).containsExactly("1", "1.1", "1.1.1", "1.1.2", "2");
    }

    private static List<String> labels(Plan plan) {
        Labels labels = Labels.of(plan);
        return plan.walk().map(row -> labels.find(row.id()).orElse("-")).toList();
    }

    private static List<String> fullLabels(Plan plan) {
        Labels labels = Labels.of(plan);
        return plan.walk().map(row -> labels.findFull(row.id()).orElse("-")).toList();
    }

    private static Plan lettered(Element... elements) {
        return new Plan("Utviklingsplan", null, null, "nb", Numbering.LETTERED, List.of(elements));
    }

    private static Element area(String title, Element... inner) {
        return row(Kind.FOCUS_AREA, title, inner);
    }

    private static Element goal(String title, Element... inner) {
        return row(Kind.GOAL, title, inner);
    }

    private static Element strategy(String title, Element... inner) {
        return row(Kind.STRATEGY, title, inner);
    }

    private static Element measure(String title) {
        return row(Kind.MEASURE, title);
    }

    private static Element row(Kind kind, String title, Element... inner) {
        ElementId id = new ElementId(UUID.nameUUIDFromBytes((kind + title).getBytes(StandardCharsets.UTF_8)));
        return Element.titled(id, kind, title).with(List.of(inner));
    }
}
