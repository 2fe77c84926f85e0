package no.samspill.plan;

import static no.samspill.plan.StoredPlans.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Edit;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Recorded;
import no.samspill.ledger.Rows;
import no.samspill.ledger.StoredRows;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class AStoredPlanTest {
    @Autowired
    Plans plans;

    @Autowired
    BeanFactory beans;

    @Autowired
    Organisations organisations;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    private final String slug = "r" + UUID.randomUUID();
    private final ElementId area = new ElementId(UUID.randomUUID());
    private final ElementId course = new ElementId(UUID.randomUUID());
    private OrganisationId region = OrganisationId.random();
    private PlanId plan = new PlanId(UUID.randomUUID());

    @BeforeEach
    void a_plan_with_one_measure() {
        region = StoredPlans.region(organisations, slug);
        plan = StoredPlans.plan(plans, region, "plan");
        done(
                Kind.FOCUS_AREA.add(area, null, 0),
                Kind.MEASURE.add(course, area, 0),
                Field.TITLE.put(course, null, "Kurs"),
                Field.SCHEDULE.put(course, null, "2017"),
                Field.other("Samarbeid").put(course, null, "Narvikregionen"));
    }

    @Test
    void it_is_read_as_a_tree() {
        PlanView view = plans.find(slug, "plan").orElseThrow();
        assertThat(view.plan().title()).isEqualTo("Utviklingsplan");
        assertThat(view.plan().overallObjective()).isEqualTo("Vekst og utvikling");
        Element measure = view.measure(1).orElseThrow();
        assertThat(measure.title()).isEqualTo("Kurs");
        assertThat(Objects.requireNonNull(measure.schedule()).written()).isEqualTo("2017");
        assertThat(measure.other()).containsExactly(java.util.Map.entry("Samarbeid", "Narvikregionen"));
        assertThat(view.plan().above(course)).extracting(Element::id).containsExactly(area);
        assertThat(view.known().parties()).hasSize(2);
        assertThat(view.words(course, Field.TITLE)).contains("Kurs");
    }

    @Test
    void words_as_written_stay_while_a_clarification_is_what_is_understood() {
        done(Field.SCHEDULE.put(course, "2017", "når vi får det til"), Field.SCHEDULE.clarified().put(course, null, "2017"));
        var schedule = Objects.requireNonNull(plans.find(slug, "plan").orElseThrow().measure(1).orElseThrow().schedule());
        assertThat(schedule.written()).isEqualTo("når vi får det til");
        assertThat(Objects.requireNonNull(schedule.period()).from()).isEqualTo("2017-01-01");
    }

    @Test
    void of_many_changes_all_are_made_or_none() {
        Rows before = stored(plan);
        int entries = journal.ofPlan(plan.value()).size();
        Outcome outcome = plans.apply(plan, List.of(
                Field.FUNDING.put(course, null, "Kommunene"),
                Field.TITLE.put(course, "Noe annet", "Nytt")), SOMEBODY, Reach.WHOLE);
        assertThat(outcome).isEqualTo(new Outcome.Conflict(List.of(
                new Clash(Field.TITLE.put(course, "Noe annet", "Nytt"), Clash.Reason.OTHER_WORDS, "Kurs"))));
        assertThat(stored(plan)).isEqualTo(before);
        assertThat(journal.ofPlan(plan.value())).hasSize(entries);
    }

    @Test
    void its_revision_grows_with_what_is_changed_and_with_nothing_else() {
        long revision = plans.get(plan).revision();
        assertThat(apply(Field.TITLE.put(course, "Kurs", "Kurs"))).isEqualTo(new Outcome.Done(revision, null));
        assertThat(((Outcome.Done) apply(Field.TITLE.put(course, "Kurs", "Kurs for alle"))).revision()).isEqualTo(revision + 1);
        assertThat(plans.get(plan).revision()).isEqualTo(revision + 1);
    }

    @Test
    void a_removed_measure_leaves_its_number_behind() {
        done(new Change.Remove(area));
        assertThat(plans.get(plan).removed()).containsExactly(1);
        assertThat(plans.get(plan).measure(1)).isEmpty();
        done(new Change.Restore(area));
        assertThat(plans.get(plan).measure(1)).isPresent();
    }

    @Test
    void a_row_of_another_plan_is_out_of_reach() {
        PlanId other = StoredPlans.plan(plans, region, "en-annen-plan");
        List<Change> reaching = List.of(Field.TITLE.put(course, "Kurs", "Mitt"), Kind.MEASURE.add(course, null, 0));
        assertThat(plans.apply(other, reaching, SOMEBODY, Reach.WHOLE))
                .isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> assertThat(conflict.clashes())
                        .extracting(Clash::reason)
                        .containsExactly(Clash.Reason.GONE, Clash.Reason.TAKEN));
    }

    @Test
    void an_address_is_used_once_in_a_region() {
        NewPlan same = new NewPlan(region, "plan", "En plan til", "nb", 2017, Numbering.OUTLINE, true, null, null);
        assertThat(plans.create(same, SOMEBODY)).isEqualTo(new Creation.AddressTaken("plan"));
    }

    @Test
    void a_plan_that_is_not_visible_is_found_only_by_those_with_a_role_in_its_council() {
        plans.show(plan, false, SOMEBODY);
        assertThat(plans.find(slug, "plan")).isEmpty();
        assertThat(plans.find(Optional.of(with(RoleHeld.reader(region))), slug, "plan")).isPresent();
        assertThat(plans.findForWork(with(RoleHeld.reader(region)), slug, "plan")).isPresent();
        assertThat(plans.findForWork(with(RoleHeld.administrator()), slug, "plan")).isEmpty();
        assertThat(plans.findForWork(with(RoleHeld.secretariat(OrganisationId.random())), slug, "plan")).isEmpty();
        assertThat(plans.find(Optional.of(with(RoleHeld.secretariat(OrganisationId.random()))), slug, "plan")).isEmpty();
        plans.show(plan, true, SOMEBODY);
        assertThat(plans.find(slug, "plan")).isPresent();
    }

    private static Person with(RoleHeld role) {
        return new Person(new PersonId(UUID.randomUUID()), "Kari", List.of(role));
    }

    @Test
    void what_is_rolled_back_was_never_seen() {
        transaction.executeWithoutResult(status -> {
            done(Field.TITLE.put(course, "Kurs", "Angret"));
            assertThat(plans.get(plan).measure(1).orElseThrow().title()).isEqualTo("Angret");
            status.setRollbackOnly();
        });
        assertThat(plans.get(plan).measure(1).orElseThrow().title()).isEqualTo("Kurs");
        done(Field.TITLE.put(course, "Kurs", "Beholdt"));
        assertThat(plans.get(plan).measure(1).orElseThrow().title()).isEqualTo("Beholdt");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_tables_hold_what_the_journal_tells(long seed) {
        PlanId random = StoredPlans.plan(plans, region, "plan-" + seed);
        RandomChanges changes = new RandomChanges(seed);
        for (int batch = 0; batch < 60; batch++) {
            plans.apply(random, changes.batch(stored(random)), SOMEBODY, Reach.WHOLE);
        }
        assertThat(told(random)).isEqualTo(stored(random));
        assertThat(plans.get(random).words()).isEqualTo(Field.keyed(stored(random)));
    }

    @Test
    void of_eight_who_change_at_once_nobody_loses_anything() throws InterruptedException, ExecutionException {
        List<ElementId> rows = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Future<List<ElementId>>> work = new ArrayList<>();
            for (int person = 0; person < 8; person++) {
                String name = "person " + person;
                work.add(people.submit(() -> addAndWrite(name)));
            }
            for (Future<List<ElementId>> done : work) {
                rows.addAll(done.get());
            }
        }
        PlanView view = plans.get(plan);
        assertThat(view.plan().measures()).extracting(Element::id).containsAll(rows).hasSize(rows.size() + 1);
        assertThat(view.plan().measures()).extracting(Element::number).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(view.words(row, Field.FUNDING)).isPresent());
        assertThat(told(plan)).isEqualTo(stored(plan));
    }

    @Test
    void of_eight_who_write_in_the_same_field_one_wins_each_time() throws InterruptedException, ExecutionException {
        int accepted = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Future<Outcome>> work = new ArrayList<>();
            for (int person = 0; person < 8; person++) {
                String words = "ord fra " + person;
                work.add(people.submit(() -> apply(Field.TITLE.put(course, "Kurs", words))));
            }
            for (Future<Outcome> done : work) {
                accepted += done.get() instanceof Outcome.Done ? 1 : 0;
            }
        }
        assertThat(accepted).isEqualTo(1);
    }

    @Test
    void a_plan_that_is_not_there_is_said_not_to_be() {
        assertThatThrownBy(() -> plans.apply(new PlanId(UUID.randomUUID()), List.of(), SOMEBODY, Reach.WHOLE)).isInstanceOf(java.util.NoSuchElementException.class);
        assertThat(plans.find(slug, "ingen-slik-plan")).isEmpty();
        assertThat(plans.find("ingen-slik-region", "plan")).isEmpty();
    }

    private List<ElementId> addAndWrite(String name) {
        List<ElementId> added = new ArrayList<>();
        for (int count = 0; count < 10; count++) {
            ElementId row = new ElementId(UUID.randomUUID());
            done(Kind.MEASURE.add(row, area, 0), Field.TITLE.put(row, null, name));
            done(Field.FUNDING.put(row, null, name + " nr. " + count));
            added.add(row);
        }
        return added;
    }

    private Rows stored(PlanId id) {
        return StoredRows.of(beans, PlanShape.book(id));
    }

    private Rows told(PlanId id) {
        List<Change> changes = journal.ofPlan(id.value()).stream().map(Entry::event).map(event -> Recorded.change(PlanShape.PLAN, event)).filter(Objects::nonNull).toList();
        return Edit.of(PlanShape.PLAN, Rows.none(id.itself()), changes).rows();
    }

    private Outcome apply(Change... changes) {
        return plans.apply(plan, List.of(changes), SOMEBODY, Reach.WHOLE);
    }

    private void done(Change... changes) {
        assertThat(apply(changes)).isInstanceOf(Outcome.Done.class);
    }
}
