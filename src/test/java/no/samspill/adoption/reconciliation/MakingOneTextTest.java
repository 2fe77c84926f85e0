package no.samspill.adoption.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Light;
import no.samspill.adoption.Registering;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Rule;
import no.samspill.adoption.Spot;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.Wanted;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class MakingOneTextTest {
    private static final LocalDate DATED = LocalDate.of(2017, 12, 4);
    private static final LocalDate MADE = LocalDate.of(2018, 2, 1);
    private static final String WAS = "Et forpliktende og permanent nettverk";
    private static final String NEW = "Et nettverk som vurderes på nytt i 2020";

    @Autowired private ApplicationContext server;
    @Autowired private Reconciling reconciling;
    @Autowired private Plans plans;
    @Autowired private Versions versions;
    @Autowired private JdbcClient sql;

    private Deciding way;
    private Decision changed;

    @BeforeEach
    void one_that_adopted_with_changes() {
        way = new Deciding(World.apart(server, "Gratangen", "Salangen"), DATED);
        way.register(way.of(way.council(), Verdict.ADOPTED));
        way.register(way.of(way.municipality(), Verdict.ADOPTED));
        changed = way.changes(other(), 1, DATED.plusDays(30), NEW);
    }

    private RouteStep other() {
        return way.adoption().route().steps().get(2);
    }

    private Spot title() {
        return new Spot(way.measure, Field.TITLE);
    }

    private Choosing choose(Choice choice) {
        return reconciling.choose(way.plan, 1, reconciling.working(way.plan, 1).revision(), List.of(choice), World.TEST);
    }

    private void chooseTheirs() {
        assertThat(choose(new Choice(title(), Choice.Way.BODY, changed.id(), null))).isInstanceOf(Choosing.Kept.class);
    }

    private NewText wanted(NewText.@Nullable Others others) {
        return new NewText(1, reconciling.working(way.plan, 1).revision(), way.adoption().decisions().size(), living().revision(), others, new NewVersion("Samordnet", null, MADE, null));
    }

    private Making make(NewText.@Nullable Others others) {
        return reconciling.make(way.plan, wanted(others), World.TEST);
    }

    private PlanView living() {
        return plans.get(way.plan);
    }

    private PlanView version(int number) {
        return versions.find(way.plan, number).orElseThrow().view();
    }

    @Test
    void the_version_says_what_was_chosen_and_is_on_its_way_at_once() {
        chooseTheirs();
        assertThat(((Making.Made) make(null)).version().number()).isEqualTo(2);
        assertThat(version(2).words(way.measure, Field.TITLE)).contains(NEW);
        assertThat(living().words(way.measure, Field.TITLE)).contains(NEW);
        Adoption adoption = way.adoption();
        assertThat(adoption.version()).hasValue(2);
        assertThat(adoption.takenIn(other().body())).contains(changed);
        assertThat(adoption.lit()).containsExactly(other().body());
        assertThat(adoption.anew()).containsExactly(way.council().body(), way.municipality().body());
        assertThat(adoption.now()).hasValue(1);
        way.register(way.of(way.council(), Verdict.ADOPTED, MADE.plusDays(1), 2, null));
        way.register(way.of(way.municipality(), Verdict.ADOPTED, MADE.plusDays(2), 2, null));
        assertThat(way.adoption().adopted()).isTrue();
        assertThat(way.adoption().now()).isEmpty();
    }

    @Test
    void with_words_of_ones_own_everybody_decides_anew() {
        choose(new Choice(title(), Choice.Way.OWN, null, "Et nettverk"));
        make(null);
        assertThat(way.adoption().anew()).hasSize(3);
        assertThat(way.adoption().lit()).isEmpty();
    }

    @Test
    void what_is_not_settled_is_named_and_nothing_is_made() {
        assertThat(make(null)).isInstanceOfSatisfying(Making.Unsettled.class, unsettled -> assertThat(unsettled.places()).extracting(Differing::spot).containsExactly(title()));
        choose(new Choice(title(), Choice.Way.OWN, null, null));
        assertThat(make(null)).isInstanceOf(Making.Unsettled.class);
        choose(new Choice(title(), Choice.Way.VERSION, null, "skrevet, men ikke valgt"));
        assertThat(make(null)).isInstanceOf(Making.Nothing.class);
        assertThat(reconciling.working(way.plan, 1).choices()).singleElement().satisfies(choice -> assertThat(choice.own()).isEqualTo("skrevet, men ikke valgt"));
        assertThat(versions.list(way.plan)).hasSize(1);
    }

    @Test
    void a_plan_changed_otherwise_is_asked_about_and_what_is_set_aside_is_there_afterwards() {
        chooseTheirs();
        ElementId more = new ElementId(UUID.randomUUID());
        way.world.apply(way.plan, List.of(
                Field.STATUS.put(way.measure, null, "Påbegynt"), Kind.MEASURE.add(more, null, 0), Field.TITLE.put(more, null, "Et tiltak til")));
        assertThat(make(null)).isInstanceOfSatisfying(Making.Otherwise.class, otherwise -> {
            assertThat(otherwise.passage().added()).hasSize(1);
            assertThat(otherwise.passage().changed()).hasSize(1);
        });
        assertThat(versions.list(way.plan)).hasSize(1);
        assertThat(living().words(way.measure, Field.TITLE)).contains(WAS);
        assertThat(make(NewText.Others.SET_ASIDE)).isInstanceOf(Making.Made.class);
        assertThat(version(2).plan().walk()).hasSize(1);
        assertThat(version(2).words(way.measure, Field.STATUS)).isEmpty();
        assertThat(living().words(way.measure, Field.TITLE)).contains(NEW);
        assertThat(living().words(way.measure, Field.STATUS)).contains("Påbegynt");
        assertThat(living().plan().find(more)).isPresent();
        assertThat(living().plan().elements().getFirst().id()).isEqualTo(more);
        assertThat(way.adoption().lit()).containsExactly(other().body());
    }

    @Test
    void what_is_taken_along_nobody_has_adopted() {
        chooseTheirs();
        way.world.apply(way.plan, List.of(Field.STATUS.put(way.measure, null, "Påbegynt")));
        assertThat(make(NewText.Others.TAKE)).isInstanceOf(Making.Made.class);
        assertThat(version(2).words(way.measure, Field.STATUS)).contains("Påbegynt");
        assertThat(way.adoption().lit()).isEmpty();
    }

    @Test
    void a_row_that_was_taken_out_comes_back_for_the_version_alone() {
        chooseTheirs();
        way.world.apply(way.plan, List.of(new Change.Remove(way.measure)));
        assertThat(make(NewText.Others.TAKE)).isInstanceOf(Making.NotApart.class);
        assertThat(make(NewText.Others.SET_ASIDE)).isInstanceOf(Making.Made.class);
        assertThat(version(2).words(way.measure, Field.TITLE)).contains(NEW);
        assertThat(living().plan().find(way.measure)).isEmpty();
    }

    @Test
    void whoever_has_not_seen_the_newest_changes_is_asked_again() {
        chooseTheirs();
        NewText seen = wanted(NewText.Others.SET_ASIDE);
        way.world.apply(way.plan, List.of(Field.STATUS.put(way.measure, null, "Påbegynt")));
        assertThat(reconciling.make(way.plan, seen, World.TEST)).isInstanceOf(Making.Otherwise.class);
    }

    @Test
    void of_two_who_choose_at_once_the_second_is_told() {
        chooseTheirs();
        assertThat(reconciling.choose(way.plan, 1, 0, List.of(new Choice(title(), Choice.Way.VERSION, null, null)), World.TEST)).isInstanceOf(Choosing.Changed.class);
        assertThat(reconciling.working(way.plan, 1).choices()).extracting(Choice::way).containsExactly(Choice.Way.BODY);
    }

    @Test
    void of_two_who_make_it_at_once_one_does() throws Exception {
        chooseTheirs();
        NewText wanted = wanted(null);
        Callable<Making> make = () -> reconciling.make(way.plan, wanted, World.TEST);
        try (var two = Executors.newFixedThreadPool(2)) {
            var both = two.invokeAll(List.of(make, make));
            assertThat(List.of(both.getFirst().get(), both.getLast().get())).hasAtLeastOneElementOfType(Making.Made.class).contains(new Making.MadeBefore(2));
        }
        assertThat(choose(new Choice(title(), Choice.Way.VERSION, null, null))).isEqualTo(new Choosing.MadeBefore(2));
    }

    @Test
    void a_decision_that_is_registered_meanwhile_is_looked_at_first() {
        chooseTheirs();
        NewText wanted = wanted(null);
        way.register(way.of(way.municipality(), Verdict.REJECTED, DATED.plusDays(3), 1, way.adoption().deciding(way.municipality().body()).orElseThrow()));
        assertThat(reconciling.make(way.plan, wanted, World.TEST)).isInstanceOf(Making.Changed.class);
    }

    @Test
    void it_is_no_older_than_what_it_is_made_of() {
        chooseTheirs();
        NewText now = wanted(null);
        NewText early = new NewText(1, now.revision(), now.decisions(), now.seen(), null, new NewVersion("Samordnet", null, DATED.plusDays(29), null));
        assertThat(reconciling.make(way.plan, early, World.TEST)).isEqualTo(new Making.TooEarly(DATED.plusDays(30)));
    }

    @Test
    void what_was_decided_before_is_registered_afterwards_and_decides_anew() {
        Deciding late = new Deciding(World.apart(server, "Gratangen", "Salangen"), DATED);
        Decision first = late.changes(late.municipality(), 1, DATED.plusDays(10), NEW);
        reconciling.choose(late.plan, 1, 0, List.of(new Choice(new Spot(late.measure, Field.TITLE), Choice.Way.BODY, first.id(), null)), World.TEST);
        reconciling.make(late.plan, new NewText(1, 1, 1, plans.get(late.plan).revision(), null, new NewVersion("Samordnet", null, MADE, null)), World.TEST);
        RouteStep other = late.adoption().route().steps().get(2);
        late.changes(other, 1, MADE.minusDays(1), "Noe annet");
        assertThat(late.adoption().anew()).containsExactly(other.body());
        assertThat(late.adoption().light(other.body())).isEqualTo(Light.DARK);
        assertThat(late.register(late.of(late.council(), Verdict.ADOPTED, MADE, 1, null))).isEqualTo(new Registering.Superseded(2));
    }

    @Test
    void a_text_that_holds_is_not_changed_before_somebody_opens_it() {
        var route = way.adoption().route();
        way.world.bean(Routes.class).lay(way.plan, new Rule.CouncilAndSome(1), null, route.steps().stream()
                .map(step -> new Wanted(step.id(), step.place(), step.body().organisation(), step.body().kind(), step.body().name(), step.task(), null, null)).toList(), route.revision(), World.TEST);
        chooseTheirs();
        assertThat(make(null)).isInstanceOf(Making.Closed.class);
    }

    @Test
    void what_holds_goes_on_holding_while_the_newer_one_is_on_its_way() {
        chooseTheirs();
        make(null);
        way.register(way.of(way.council(), Verdict.ADOPTED, MADE.plusDays(1), 2, null));
        way.register(way.of(way.municipality(), Verdict.ADOPTED, MADE.plusDays(2), 2, null));
        assertThat(way.adoption().inForce()).contains(new Adoption.InForce(2, MADE.plusDays(2)));
        assertThat(way.adoption().about(2).lit()).hasSize(3);
        assertThat(way.adoption().about(1).lit()).hasSize(2);
    }

    @Test
    void a_correction_afterwards_puts_the_light_out_again() {
        chooseTheirs();
        make(null);
        way.register(way.of(other(), Verdict.REJECTED, DATED.plusDays(30), 1, changed));
        assertThat(way.adoption().light(other().body())).isEqualTo(Light.DARK);
        assertThat(reconciling.working(way.plan, 1).choices()).hasSize(1);
    }

    @Test
    void what_a_version_was_made_of_stays() {
        chooseTheirs();
        make(null);
        assertThatThrownBy(() -> sql.sql("update adoption_choice set own = 'x'").update()).isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("stays");
        assertThatThrownBy(() -> sql.sql("update adoption_reconciliation set made = 7 where made is not null").update()).isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("stays");
    }
}
