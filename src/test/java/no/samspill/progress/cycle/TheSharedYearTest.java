package no.samspill.progress.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash.Reason;
import no.samspill.ledger.Clash;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Ledger;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Creation;
import no.samspill.plan.NewPlan;
import no.samspill.plan.Numbering;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.testing.ServerTest;
import no.samspill.testing.SorTroms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServerTest
class TheSharedYearTest {
    private static final Author SOMEBODY = Author.person(new UUID(7, 7), null, Through.TABLE);

    @Autowired
    AnnualCycles cycles;

    @Autowired
    Plans plans;

    @Autowired
    Journal journal;

    @Autowired
    Ledger ledger;

    @Autowired
    ApplicationContext server;

    private PlanId plan = new PlanId(UUID.randomUUID());
    private OrganisationId harstad = OrganisationId.random();
    private OrganisationId gratangen = OrganisationId.random();

    @BeforeEach
    void a_plan_of_the_region() {
        SorTroms.in(server);
        PlanView demo = demo();
        plan = ((Creation.Created) plans.create(new NewPlan(demo.header().owner(), "p" + UUID.randomUUID(), "Plan", "nb", 2018, Numbering.LETTERED, true, null, null), SOMEBODY)).plan();
        gratangen = demo.region().members().get(0).id();
        harstad = demo.region().members().get(1).id();
    }

    @Test
    void activities_stand_in_the_order_they_come() {
        add(2018, "Høst", "september", null);
        add(2018, "Uforstått", "når det passer", null);
        add(2018, "Vår", "uke 12", null);

        assertThat(cycles.get(plan, 2018).activities()).extracting(activity -> activity.draft().title()).containsExactly("Vår", "Høst", "Uforstått");
        assertThat(cycles.get(plan, 2018).activities().getLast().understood()).isFalse();
    }

    @Test
    void municipalities_that_arrange_something_in_the_same_week_are_shown() {
        add(2018, "Kurs", "uke 10", gratangen);
        add(2018, "Samling", "første tirsdag i mars", harstad);
        add(2018, "Egen", "uke 10", gratangen);
        add(2018, "Måned", "mars", harstad);
        add(2018, "Felles", "uke 10", null);

        List<Collision> collisions = cycles.get(plan, 2018).collisions();
        assertThat(collisions).hasSize(1);
        assertThat(collisions.getFirst().week()).isEqualTo(10);
        assertThat(collisions.getFirst().activities()).extracting(activity -> activity.draft().title()).containsExactlyInAnyOrder("Kurs", "Samling", "Egen");
    }

    @Test
    void what_two_towns_arrange_in_different_weeks_is_no_clash() {
        add(2018, "Kurs", "uke 10", gratangen);
        add(2018, "Samling", "uke 11", harstad);

        assertThat(cycles.get(plan, 2018).collisions()).isEmpty();
    }

    @Test
    void the_wheel_turns_into_a_new_year_in_one_step() {
        add(2018, "Kurs", "uke 10 2018", gratangen);
        add(2018, "Annethvert", "annethvert år i mai", null);

        assertThat(cycles.turn(plan, SOMEBODY, Reach.WHOLE)).isEqualTo(new Turning.Turned(2019));

        AnnualCycle next = cycles.get(plan, 2019);
        assertThat(next.activities()).extracting(activity -> activity.draft().when()).containsExactlyInAnyOrder("uke 10 2019", "annethvert år i mai");
        assertThat(next.activities()).noneMatch(Activity::settled);
        assertThat(next.activities()).filteredOn(activity -> activity.draft().title().equals("Annethvert")).allMatch(activity -> activity.times().isEmpty() && activity.understood());
        assertThat(cycles.get(plan, 2018).activities()).hasSize(2).allMatch(Activity::settled);
        assertThat(next.years()).containsExactly(2018, 2019);
    }

    @Test
    void what_came_along_is_settled_when_somebody_has_saved_it() {
        add(2018, "Kurs", "uke 10", gratangen);
        cycles.turn(plan, SOMEBODY, Reach.WHOLE);
        Activity along = cycles.get(plan, 2019).activities().getFirst();

        cycles.change(plan, along.id(), along.draft(), along.draft(), SOMEBODY, Reach.WHOLE);

        assertThat(cycles.find(plan, along.id()).orElseThrow().settled()).isTrue();
        assertThat(cycles.find(plan, along.id()).orElseThrow().sequence()).isEqualTo(1);
    }

    @Test
    void nothing_to_turn_is_said_so() {
        assertThat(cycles.turn(plan, SOMEBODY, Reach.WHOLE)).isEqualTo(new Turning.Nothing());
    }

    @Test
    void an_overwrite_is_stopped() {
        ActivityId id = add(2018, "Kurs", "uke 10", null);
        Draft seen = cycles.find(plan, id).orElseThrow().draft();
        Draft mine = new Draft("Kurs", "uke 11", null, null, null, false);
        Draft theirs = new Draft("Kurs", "uke 12", null, null, null, false);

        assertThat(cycles.change(plan, id, seen, mine, SOMEBODY, Reach.WHOLE)).isInstanceOf(Outcome.Done.class);
        assertThat(cycles.change(plan, id, seen, theirs, SOMEBODY, Reach.WHOLE)).satisfies(refused(Reason.OTHER_WORDS, Field.WHEN));
        assertThat(cycles.find(plan, id).orElseThrow().draft()).isEqualTo(mine);
        cycles.remove(plan, id, SOMEBODY, Reach.WHOLE);
        assertThat(cycles.change(plan, id, mine, theirs, SOMEBODY, Reach.WHOLE)).satisfies(refused(Reason.GONE, Field.WHEN));
        assertThat(journal.ofElement(id.value())).extracting((Entry entry) -> entry.event().deed().name()).startsWith("cycle.add", "cycle.put").endsWith("cycle.put", "cycle.remove");
    }

    @Test
    void two_who_change_different_things_of_an_activity_both_win() {
        ActivityId id = add(2018, "Kurs", "uke 10", null);
        Draft seen = cycles.find(plan, id).orElseThrow().draft();

        cycles.change(plan, id, seen, new Draft("Kurs", "uke 11", null, null, null, false), SOMEBODY, Reach.WHOLE);
        cycles.change(plan, id, seen, new Draft("Kurs for alle", "uke 10", null, null, null, false), SOMEBODY, Reach.WHOLE);

        assertThat(cycles.find(plan, id).orElseThrow().draft()).isEqualTo(new Draft("Kurs for alle", "uke 11", null, null, null, false));
    }

    @Test
    void a_municipality_changes_what_it_arranges_itself_and_nothing_else() {
        ActivityId own = add(2018, "Kurs", "uke 10", gratangen);
        ActivityId theirs = add(2018, "Samling", "uke 11", harstad);
        Reach reach = new Reach.Organisations(Set.of(gratangen.value()));
        Draft draft = cycles.find(plan, own).orElseThrow().draft();
        Draft other = cycles.find(plan, theirs).orElseThrow().draft();

        assertThat(cycles.change(plan, own, draft, new Draft("Kurs", "uke 12", null, null, gratangen, false), SOMEBODY, reach)).isInstanceOf(Outcome.Done.class);
        assertThat(cycles.change(plan, theirs, other, new Draft("Samling", "uke 12", null, null, harstad, false), SOMEBODY, reach)).satisfies(refused(Reason.NOT_YOURS, Field.WHEN));
        assertThat(cycles.remove(plan, own, SOMEBODY, reach)).isInstanceOf(Outcome.Conflict.class);
        assertThat(cycles.turn(plan, SOMEBODY, reach)).isInstanceOfSatisfying(Turning.Stopped.class, stopped -> assertThat(stopped.clashes()).isNotEmpty().allMatch(clash -> clash.reason() == Reason.NOT_YOURS));
        assertThat(cycles.years(plan)).containsExactly(2018);
    }

    @Test
    void a_turn_of_the_wheel_is_undone_in_one_step() {
        add(2018, "Kurs", "uke 10", gratangen);
        cycles.turn(plan, SOMEBODY, Reach.WHOLE);
        UUID batch = journal.ofPlan(plan.value()).getLast().batch();

        assertThat(ledger.revert(cycles.book(plan), batch, SOMEBODY, Reach.WHOLE)).isInstanceOf(Outcome.Done.class);
        assertThat(cycles.years(plan)).containsExactly(2018);
    }

    @Test
    void what_is_not_of_this_plan_is_refused() {
        ElementId theirs = demo().measure(1).orElseThrow().id();

        assertThat(cycles.add(plan, ActivityId.random(), 2018, new Draft("Kurs", "mars", null, theirs, null, false), SOMEBODY, Reach.WHOLE)).satisfies(refused(Reason.FOREIGN, Field.MEASURE));
        assertThat(cycles.add(plan, ActivityId.random(), 2018, new Draft("Kurs", "mars", null, null, OrganisationId.random(), false), SOMEBODY, Reach.WHOLE)).satisfies(refused(Reason.FOREIGN, Field.ORGANISATION));
        assertThat(cycles.add(plan, ActivityId.random(), 2018, new Draft("x".repeat(201), "mars", null, null, null, false), SOMEBODY, Reach.WHOLE)).satisfies(refused(Reason.TOO_LONG, Field.TITLE));
        assertThat(cycles.find(demo().id(), add(2018, "Vår", "mai", null))).as("an id of another plan").isEmpty();
    }

    @Test
    void a_wheel_has_room_for_so_many() {
        IntStream.range(0, AnnualCycles.MOST).forEach(i -> add(2018, "Nr. " + i, "uke " + (i % 52 + 1), null));

        assertThat(cycles.add(plan, ActivityId.random(), 2018, new Draft("En til", "mai", null, null, null, false), SOMEBODY, Reach.WHOLE)).satisfies(full -> assertThat(((Outcome.Conflict) full).clashes()).extracting(Clash::reason).containsExactly(Reason.TOO_MANY));
        assertThat(drawn(350).select("text").size()).isGreaterThan(AnnualCycles.MOST);
    }

    @Test
    void the_wheel_is_drawn_with_months_rings_and_numbers() {
        cycles.add(plan, ActivityId.random(), 2018, new Draft("Kurs <b>", "uke 10", "Reiseliv", null, gratangen, true), SOMEBODY, Reach.WHOLE);
        cycles.add(plan, ActivityId.random(), 2018, new Draft("Samling", "mai?", null, null, null, false), SOMEBODY, Reach.WHOLE);

        for (int width : new int[] {350, 640}) {
            Element svg = drawn(width);
            assertThat(svg.select("text").eachText()).contains("jan.", "des.", "1", "2", "2018");
            assertThat(svg.select("circle[stroke-dasharray]")).hasSize(1);
            assertThat(svg.select("[style], b")).isEmpty();
            assertThat(svg.select(".line-now")).hasSize(1);
        }
    }

    private Element drawn(int width) {
        Words words = Words.of(Language.NB);
        Wheel wheel = Wheel.of(cycles.get(plan, 2018), List.of(), words);
        return Objects.requireNonNull(Jsoup.parse(WheelPicture.draw(wheel, words, java.time.LocalDate.of(2018, 5, 24), width, "Året").svg()).selectFirst("svg"));
    }

    private ActivityId add(int year, String title, String when, @Nullable OrganisationId arranger) {
        ActivityId id = ActivityId.random();
        assertThat(cycles.add(plan, id, year, new Draft(title, when, null, null, arranger, false), SOMEBODY, Reach.WHOLE)).isInstanceOf(Outcome.Done.class);
        return id;
    }

    /** For one field, at least, and for this reason only. */
    private static Consumer<Outcome> refused(Reason reason, Field field) {
        return outcome -> assertThat(((Outcome.Conflict) outcome).clashes())
                .allMatch(clash -> clash.reason() == reason)
                .anyMatch(clash -> clash.change() instanceof Change.Put put && put.field().equals(field.key()));
    }

    private PlanView demo() {
        return plans.find("sor-troms", "utviklingsplan").orElseThrow();
    }
}
