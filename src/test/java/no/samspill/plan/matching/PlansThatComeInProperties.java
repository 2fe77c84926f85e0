package no.samspill.plan.matching;

import static no.samspill.plan.Sketch.copied;
import static no.samspill.plan.Sketch.outline;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Elements;
import no.samspill.plan.Followed;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.plan.Sketch;

class PlansThatComeInProperties {
    private static final List<String> WORDS = List.of(
            "kurs", "nettverk", "kommunene", "gründere", "veiledning", "innovasjon", "Makerspace", "årshjul", "ungdom", "reiseliv",
            "havbruk", "samferdsel", "utvikle", "etablere", "koordinere", "styrke", "videregående", "kompetanse", "næringsliv",
            "regionen", "fiskeri", "skole", "kultur", "beredskap", "energi", "bolig", "frivillighet", "digital", "klima", "helse");

    @Property(tries = 300)
    void a_plan_that_comes_in_again_changes_nothing(@ForAll("plans") Plan plan) {
        Difference difference = difference(plan, copied(plan));

        assertThat(difference.nothingNew()).isTrue();
        assertThat(difference.missing()).isEmpty();
        assertThat(changes(difference, Settled.none())).isEmpty();
    }

    @Property(tries = 300)
    void a_plan_takes_what_came_in_to_the_letter(@ForAll("plans") Plan present, @ForAll("plans") Plan some) {
        Plan incoming = speakingOfEverything(some);
        Difference difference = difference(present, incoming);

        Plan after = Followed.of(present, changes(difference, everything(difference)));

        assertThat(outline(mentioned(after, incoming))).isEqualTo(outline(incoming));
    }

    @Property(tries = 300)
    void what_came_in_once_is_nothing_new(@ForAll("plans") Plan present, @ForAll("plans") Plan some) {
        Plan incoming = speakingOfEverything(some);
        Difference difference = difference(present, incoming);
        Plan after = Followed.of(present, changes(difference, everything(difference)));

        assertThat(difference(after, copied(incoming)).nothingNew()).isTrue();
    }

    @Property(tries = 300)
    void what_came_in_once_gives_no_row_twice(@ForAll("plans") Plan present, @ForAll("plans") Plan incoming) {
        Plan after = Followed.of(present, changes(difference(present, incoming), Settled.none()));
        Difference again = difference(after, copied(incoming));

        assertThat(again.rows()).noneMatch(RowDifference.New.class::isInstance);
        assertThat(changes(again, Settled.none())).noneMatch(Change.Add.class::isInstance);
    }

    @Property(tries = 300)
    void rows_in_another_order_only_move(@ForAll("plans") Plan plan, @ForAll long seed) {
        Plan shuffled = copied(shuffled(plan, new Random(seed)));

        List<Change> changes = changes(difference(plan, shuffled), Settled.none());

        assertThat(changes).allMatch(Change.Move.class::isInstance);
        assertThat(outline(Followed.of(plan, changes))).isEqualTo(outline(shuffled));
    }

    @Property(tries = 300)
    void a_measure_with_one_word_more_is_the_same_measure(@ForAll("plans") Plan plan, @ForAll long seed) {
        Random random = new Random(seed);
        Plan reworded = plan.with(plan.elements().stream().map(it -> reworded(it, random)).toList());

        Matching matching = Matching.between(plan, copied(reworded));

        assertThat(matching.onlyIncoming()).isEmpty();
        assertThat(matching.onlyPresent()).isEmpty();
    }

    @Property(tries = 300)
    void every_row_is_in_one_pair_or_alone(@ForAll("plans") Plan present, @ForAll("plans") Plan incoming) {
        Matching matching = Matching.between(present, incoming);

        assertThat(matching.pairs().size() + matching.onlyIncoming().size()).isEqualTo(incoming.walk().count());
        assertThat(matching.pairs().size() + matching.onlyPresent().size()).isEqualTo(present.walk().count());
        assertThat(matching.pairs()).allMatch(pair -> pair.present().kind() == pair.incoming().kind());
        assertThat(matching).isEqualTo(Matching.between(present, incoming));
    }

    /** Plans with areas at the top, where no two rows of one kind say the same. */
    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<List<Element>> measures = rows(Kind.MEASURE, Arbitraries.just(List.of()), 4);
        Arbitrary<List<Element>> strategies = rows(Kind.STRATEGY, measures, 2);
        Arbitrary<List<Element>> inGoal = Arbitraries.oneOf(strategies, measures, both(strategies, measures));
        Arbitrary<List<Element>> goals = rows(Kind.GOAL, inGoal, 3);
        return rows(Kind.FOCUS_AREA, Arbitraries.oneOf(goals, both(goals, strategies)), 3).map(areas -> distinct(Sketch.plan(areas.toArray(Element[]::new))));
    }

    private Arbitrary<List<Element>> rows(Kind kind, Arbitrary<List<Element>> inner, int most) {
        Arbitrary<String> titles = Arbitraries.of(WORDS).list().ofMinSize(5).ofMaxSize(9).map(words -> String.join(" ", words));
        Arbitrary<String> schedules = Arbitraries.of("2018", "2019", "høsten 2021", "?").injectNull(.3);
        return Combinators.combine(titles, schedules, inner)
                .as((title, schedule, under) -> Sketch.row(kind, title, schedule, under.toArray(Element[]::new)))
                .list()
                .ofMaxSize(most);
    }

    private static Arbitrary<List<Element>> both(Arbitrary<List<Element>> one, Arbitrary<List<Element>> other) {
        return Combinators.combine(one, other).as((first, second) -> {
            List<Element> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        });
    }

    private static Plan distinct(Plan plan) {
        Set<String> seen = new HashSet<>();
        return plan.with(distinct(plan.elements(), seen));
    }

    private static List<Element> distinct(List<Element> rows, Set<String> seen) {
        return rows.stream()
                .filter(row -> seen.add(row.kind() + row.title()))
                .map(row -> row.with(distinct(row.elements(), seen)))
                .toList();
    }

    private static Plan shuffled(Plan plan, Random random) {
        return plan.with(shuffled(plan.elements(), random));
    }

    private static List<Element> shuffled(List<Element> rows, Random random) {
        List<Element> mixed = new ArrayList<>(
                rows.stream().map(row -> row.with(shuffled(row.elements(), random))).toList());
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static Element reworded(Element row, Random random) {
        List<String> words = new ArrayList<>(List.of(row.title().split(" ")));
        words.add(random.nextInt(words.size()), "også");
        Element inner = row.with(row.elements().stream().map(it -> reworded(it, random)).toList());
        return Elements.of(
                inner.id(), inner.kind(), null, String.join(" ", words), null, false, inner.schedule(), null, null, null, null,
                Map.of(), inner.elements());
    }

    /** A level or a column that does not come in at all is left alone, so here each comes in once at least. */
    private static Plan speakingOfEverything(Plan plan) {
        List<Element> areas = new ArrayList<>(plan.elements());
        areas.add(Sketch.area("Sist", Sketch.goal("Sist", Sketch.strategy("Sist", Sketch.measure("Sist", "2018")))));
        return plan.with(areas);
    }

    private static Plan mentioned(Plan after, Plan incoming) {
        Set<String> areas = incoming.elements().stream().map(Element::title).collect(Collectors.toSet());
        return after.with(after.elements().stream().filter(it -> areas.contains(it.title())).toList());
    }

    private static Difference difference(Plan present, Plan incoming) {
        return Sketch.difference(present, incoming);
    }

    private static Settled everything(Difference difference) {
        Map<PlanCell, Boolean> taken = difference.rows().stream()
                .filter(RowDifference.Known.class::isInstance)
                .map(RowDifference.Known.class::cast)
                .flatMap(row -> row.fields().stream().map(it -> new PlanCell(row.pair().present().id(), it.field())))
                .collect(Collectors.toMap(cell -> cell, cell -> true));
        Set<ElementId> removed = difference.missing().stream().map(Element::id).collect(Collectors.toSet());
        return new Settled(removed, Set.of(), taken, Map.of());
    }

    private static List<Change> changes(Difference difference, Settled choices) {
        return difference.changes(choices, Sketch.id(), Sketch::id);
    }
}
