package no.samspill.plan.version;

import static no.samspill.plan.StoredPlans.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisations;
import no.samspill.plan.Field;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanDeeds;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.Plans;
import no.samspill.plan.Print;
import no.samspill.plan.StoredPlans;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class FreezingAPlanTest {
    private static final LocalDate COUNCIL = LocalDate.of(2017, 10, 20);

    @Autowired
    Versions versions;

    @Autowired
    Plans plans;

    @Autowired
    Organisations organisations;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient sql;

    private PlanId plan = new PlanId(new UUID(0, 0));
    private final ElementId course = new ElementId(UUID.randomUUID());

    @BeforeEach
    void a_plan_with_one_measure() {
        plan = StoredPlans.plan(plans, StoredPlans.region(organisations, "r" + UUID.randomUUID()), "plan");
        apply(Kind.MEASURE.add(course, null, 0), Field.TITLE.put(course, null, "Kurs"), Field.SCHEDULE.put(course, null, "2018"));
    }

    @Test
    void the_first_is_number_one_and_the_next_number_two() {
        assertThat(frozen(freeze("Utkast til rådet oktober")).number()).isEqualTo(1);
        apply(Field.TITLE.put(course, "Kurs", "Kurs for alle"));
        PlanVersion second = frozen(freeze("Forslag til vedtak"));

        assertThat(second.number()).isEqualTo(2);
        assertThat(versions.list(plan)).extracting(PlanVersion::name).containsExactly("Forslag til vedtak", "Utkast til rådet oktober");
    }

    @Test
    void its_print_is_what_anybody_works_out_from_its_content() {
        PlanVersion version = frozen(freeze("Utkast"));
        String content = sql.sql("select content from plan_version where plan = ?").param(plan.value()).query(String.class).single();
        assertThat(version.print()).isEqualTo(Print.of(content));
    }

    @Test
    void each_is_chained_to_the_one_before_it() {
        frozen(freeze("Utkast"));
        apply(Field.TITLE.put(course, "Kurs", "Kurs for alle"));
        frozen(freeze("Forslag"));
        List<String> chains = sql.sql("select chain from plan_version where plan = ? order by number").param(plan.value()).query(String.class).list();
        assertThat(chains).doesNotHaveDuplicates();
        assertThat(sql.sql("select version_chain(?, v) from plan_version v where plan = ? and number = 2").params(chains.getFirst(), plan.value()).query(String.class).single()).isEqualTo(chains.getLast());
        assertThat(sql.sql("select version_chain(?, v) from plan_version v where plan = ? and number = 2").params("x", plan.value()).query(String.class).single()).isNotEqualTo(chains.getLast());
    }

    @Test
    void it_goes_on_saying_what_it_said_whatever_the_plan_says_later() {
        PlanVersion version = frozen(freeze("Utkast"));
        FrozenPlan before = versions.find(plan, version.number()).orElseThrow();
        apply(Field.TITLE.put(course, "Kurs", "Noe annet"), Field.TITLE.put(plan.itself(), "Utviklingsplan", "Nytt navn"), new Change.Remove(course));
        plans.meanYear(plan, 2030, SOMEBODY);

        assertThat(versions.find(plan, 1).orElseThrow().view().plan()).isEqualTo(before.view().plan());
        assertThat(before.view().plan().title()).isEqualTo("Utviklingsplan");
        assertThat(before.view().measure(1).orElseThrow().title()).isEqualTo("Kurs");
    }

    @Test
    void a_plan_that_has_not_changed_is_not_frozen_again() {
        PlanVersion version = frozen(freeze("Utkast"));
        assertThat(freeze("En gang til")).isEqualTo(new Freezing.Unchanged(version));

        apply(Field.TITLE.put(course, "Kurs", "Kurset"));
        apply(Field.TITLE.put(course, "Kurset", "Kurs"));
        assertThat(freeze("Fram og tilbake")).as("changed there and back").isEqualTo(new Freezing.Unchanged(version));
    }

    @Test
    void a_plan_without_rows_cannot_be_frozen() {
        apply(new Change.Remove(course));
        assertThat(freeze("Tom")).isInstanceOf(Freezing.Empty.class);
    }

    @Test
    void what_somebody_has_not_seen_they_do_not_freeze() {
        long seen = plans.get(plan).revision();
        apply(Field.TITLE.put(course, "Kurs", "Kurset"));
        assertThat(versions.freeze(plan, new NewVersion("Utkast", null, COUNCIL, seen), SOMEBODY)).isInstanceOf(Freezing.Moved.class);
    }

    @Test
    void no_version_is_dated_before_the_one_before_it() {
        freeze("Utkast");
        apply(Field.TITLE.put(course, "Kurs", "Kurset"));
        assertThat(versions.freeze(plan, new NewVersion("Eldre", null, COUNCIL.minusDays(1), null), SOMEBODY)).isEqualTo(new Freezing.TooEarly(COUNCIL));
    }

    @Test
    void several_who_freeze_at_once_make_one() throws Exception {
        try (var workers = Executors.newFixedThreadPool(6)) {
            List<Future<Freezing>> all = workers.invokeAll(java.util.Collections.<Callable<Freezing>>nCopies(6, () -> freeze("Samtidig")));
            long made = 0;
            for (Future<Freezing> each : all) {
                made += each.get() instanceof Freezing.Frozen ? 1 : 0;
                assertThat(each.get()).isInstanceOfAny(Freezing.Frozen.class, Freezing.Unchanged.class);
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(versions.list(plan)).hasSize(1);
    }

    @Test
    void the_journal_tells_of_it_and_the_version_knows_where() {
        PlanVersion version = frozen(freeze("Utkast"));
        Entry told = journal.ofPlan(plan.value()).getLast();
        assertThat(told.event().deed()).isEqualTo(PlanDeeds.FREEZE);
        assertThat(told.id()).isEqualTo(version.entry());
        assertThat(plans.at(plan, version.entry()).orElseThrow().view().plan()).isEqualTo(versions.find(plan, 1).orElseThrow().view().plan());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update plan_version set name = 'Annet'", "update plan_version set content = '{}'", "delete from plan_version", "truncate plan_version cascade"})
    void the_database_refuses_to_alter_or_remove_one(String attempt) {
        freeze("Utkast");
        assertThatThrownBy(() -> JdbcClient.create(FreshDatabase.allPowerful()).sql(attempt).update()).hasStackTraceContaining("stays as it is");
        assertThat(versions.find(plan, 1).orElseThrow().version().name()).isEqualTo("Utkast");
    }

    @Test
    void a_number_that_nobody_gave_is_no_version() {
        freeze("Utkast");
        assertThat(versions.find(plan, 2)).isEmpty();
        assertThat(versions.find(new PlanId(UUID.randomUUID()), 1)).isEmpty();
    }

    private Freezing freeze(String name) {
        return versions.freeze(plan, new NewVersion(name, null, COUNCIL, null), SOMEBODY);
    }

    private static PlanVersion frozen(@Nullable Freezing freezing) {
        assertThat(freezing).isInstanceOf(Freezing.Frozen.class);
        return ((Freezing.Frozen) java.util.Objects.requireNonNull(freezing)).version();
    }

    private void apply(Change... changes) {
        assertThat(plans.apply(plan, List.of(changes), SOMEBODY, Reach.WHOLE)).isInstanceOf(Outcome.Done.class);
    }
}
