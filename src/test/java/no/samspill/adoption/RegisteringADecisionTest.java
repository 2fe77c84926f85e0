package no.samspill.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisations;
import no.samspill.plan.Field;
import no.samspill.plan.Print;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Standing;
import no.samspill.progress.StepId;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class RegisteringADecisionTest {
    private static final LocalDate DATED = LocalDate.of(2017, 12, 4);

    @Autowired private ApplicationContext server;
    @Autowired private Decisions decisions;
    @Autowired private Routes routes;
    @Autowired private ProgressPlans progress;
    @Autowired private Organisations organisations;
    @Autowired private JdbcClient sql;

    private Deciding case1;

    @BeforeEach
    void a_plan_on_its_way() {
        case1 = new Deciding(World.apart(server, "Gratangen", "Salangen"), DATED);
    }

    @Test
    void what_a_body_decided_is_kept_with_the_print_of_the_text() {
        Decision made = ((Registering.Registered) case1.register(case1.of(case1.council(), Verdict.ADOPTED))).decision();
        assertThat(made.number()).isEqualTo(1);
        assertThat(made.caseNumber()).isEqualTo("17/42");
        assertThat(case1.adoption().light(case1.council().body())).isEqualTo(Light.LIT);
        assertThat(case1.adoption().decisions()).containsExactly(made);
    }

    @Test
    void what_is_decided_is_done_in_the_progress_plan_and_nobody_types_it_twice() {
        StepId phase = StepId.random();
        StepId council = StepId.random();
        StepId municipalities = StepId.random();
        progress.apply(case1.plan, Stream.of(Kind.PHASE.add(phase, "Vedtak", 0), Kind.DECISION.add(council, "Vedtak i regionrådet", 1), Kind.DECISION.add(municipalities, "Vedtak i kommunene", 2)).flatMap(List::stream).toList(), World.TEST, Reach.WHOLE);
        Route route = case1.adoption().route();
        List<Wanted> tied = route.steps().stream().map(step -> new Wanted(
                step.id(), step.place(), step.body().organisation(), step.body().kind(), step.body().name(), step.task(), null, (step.place() == 1 ? council : municipalities).value())).toList();
        assertThat(routes.lay(case1.plan, new Rule.All(), null, tied, route.revision(), World.TEST)).isInstanceOf(Routing.Laid.class);
        RouteStep first = case1.adoption().route().steps().get(1);
        RouteStep second = case1.adoption().route().steps().get(2);

        case1.register(case1.of(case1.council(), Verdict.POSTPONED));
        assertThat(standing(council)).as("it is still to be decided").isEqualTo(Standing.PLANNED);
        case1.register(case1.of(case1.council(), Verdict.ADOPTED));
        assertThat(standing(council)).isEqualTo(Standing.DONE);
        Decision wrong = ((Registering.Registered) case1.register(case1.of(first, Verdict.ADOPTED))).decision();
        assertThat(standing(municipalities)).as("one of two has decided").isEqualTo(Standing.PLANNED);
        case1.register(case1.of(second, Verdict.REJECTED));
        assertThat(standing(municipalities)).isEqualTo(Standing.DONE);
        assertThat(standing(phase)).as("all that belongs to it is done").isEqualTo(Standing.DONE);
        assertThat(case1.adoption().daysOfSteps().keySet()).containsExactlyInAnyOrder(council.value(), municipalities.value());
        case1.register(case1.of(first, Verdict.SENT_BACK, case1.dated.plusDays(1), 1, wrong));
        assertThat(standing(municipalities)).as("a correction says it is not decided").isEqualTo(Standing.PLANNED);
        assertThat(standing(council)).isEqualTo(Standing.DONE);
        assertThat(standing(phase)).isEqualTo(Standing.PLANNED);
        assertThat(case1.adoption().daysOfSteps().keySet()).containsExactly(council.value());
    }

    private Standing standing(StepId step) {
        return progress.find(case1.plan).orElseThrow().find(step).orElseThrow().standing();
    }

    @Test
    void the_same_form_sent_twice_is_one_decision() {
        NewDecision once = case1.of(case1.council(), Verdict.ADOPTED);
        Decision made = ((Registering.Registered) case1.register(once)).decision();
        assertThat(case1.register(once)).isEqualTo(new Registering.Before(made));
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told_what_the_first_did() throws Exception {
        Callable<Registering> adopt = () -> case1.register(case1.of(case1.council(), Verdict.ADOPTED));
        Callable<Registering> reject = () -> case1.register(case1.of(case1.council(), Verdict.REJECTED));
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Future<Registering>> both = two.invokeAll(List.of(adopt, reject));
            assertThat(List.of(both.getFirst().get(), both.getLast().get())).hasAtLeastOneElementOfType(Registering.Registered.class).hasAtLeastOneElementOfType(Registering.Already.class);
        }
        assertThat(case1.adoption().decisions()).hasSize(1);
    }

    @Test
    void a_municipality_registers_its_own_and_nothing_else() {
        RouteStep own = case1.municipality();
        Reach reach = new Reach.Organisations(Set.of(own.body().organisation().value()));
        assertThat(decisions.register(case1.plan, case1.of(own, Verdict.ADOPTED), List.of(), reach, World.TEST)).isInstanceOf(Registering.Registered.class);
        assertThat(decisions.register(case1.plan, case1.of(case1.council(), Verdict.ADOPTED), List.of(), reach, World.TEST)).isEqualTo(new Registering.NotTheirs(case1.council().body()));
        assertThat(decisions.register(case1.plan, case1.of(case1.council(), Verdict.ADOPTED), List.of(), Reach.NOTHING, World.TEST)).isInstanceOf(Registering.NotTheirs.class);
    }

    @Test
    void nobody_has_decided_tomorrow_nor_before_there_was_a_text() {
        assertThat(case1.register(case1.of(case1.council(), Verdict.ADOPTED, LocalDate.now().plusDays(2), 1, null))).isInstanceOf(Registering.InTheFuture.class);
        assertThat(case1.register(case1.of(case1.council(), Verdict.ADOPTED, DATED.minusDays(1), 1, null))).isEqualTo(new Registering.BeforeTheVersion(DATED));
    }

    @Test
    void a_text_that_is_another_than_the_one_on_the_table_is_refused() {
        NewDecision right = case1.of(case1.council(), Verdict.ADOPTED);
        NewDecision wrong = new NewDecision(right.sending(), right.step(), 1, Print.of("noe annet"), Verdict.ADOPTED, right.decided(), null, null, null, null, List.of(), null, null);
        assertThat(case1.register(wrong)).isEqualTo(new Registering.OtherText());
    }

    @Test
    void a_version_that_a_newer_one_has_taken_over_from_is_refused() {
        case1.register(case1.of(case1.council(), Verdict.ADOPTED));
        case1.world.apply(case1.plan, List.of(Field.TITLE.put(case1.measure, "Et forpliktende og permanent nettverk", "Et nettverk")));
        case1.freeze();
        case1.register(case1.of(case1.council(), Verdict.ADOPTED, DATED.plusDays(20), 2, null));
        assertThat(case1.register(case1.of(case1.municipality(), Verdict.ADOPTED))).isEqualTo(new Registering.Superseded(2));
    }

    @Test
    void what_was_registered_wrongly_is_corrected_once_and_both_stay() {
        Decision wrong = ((Registering.Registered) case1.register(case1.of(case1.municipality(), Verdict.ADOPTED))).decision();
        assertThat(case1.register(case1.of(case1.municipality(), Verdict.REJECTED))).isEqualTo(new Registering.Already(wrong));
        Decision right = ((Registering.Registered) case1.register(case1.of(case1.municipality(), Verdict.ADOPTED, DATED.plusDays(2), 1, wrong))).decision();
        assertThat(right.corrects()).isEqualTo(wrong.id());
        assertThat(case1.register(case1.of(case1.municipality(), Verdict.ADOPTED, DATED.plusDays(3), 1, wrong))).isEqualTo(new Registering.CorrectedAlready(right));
        assertThat(case1.adoption().decisions()).containsExactly(wrong, right);
    }

    @Test
    void changed_texts_are_kept_with_both() {
        Decision made = ((Registering.Registered) case1.register(case1.of(case1.municipality(), Verdict.ADOPTED_WITH_CHANGES))).decision();
        assertThat(made.changes()).singleElement().satisfies(change -> {
            assertThat(change.element()).isEqualTo(case1.measure);
            assertThat(change.words()).endsWith("2020");
        });
        assertThat(case1.adoption().differing()).containsExactly(made);
    }

    @Test
    void a_step_where_something_was_decided_stays_on_the_route() {
        case1.register(case1.of(case1.municipality(), Verdict.ADOPTED));
        Route route = case1.adoption().route();
        RouteStep council = case1.council();
        Wanted alone = new Wanted(council.id(), 1, council.body().organisation(), BodyKind.REGIONAL_COUNCIL, council.body().name(), Task.DECIDES, "8. desember (eller før)", null);
        assertThat(routes.lay(case1.plan, new Rule.All(), null, List.of(alone), route.revision(), World.TEST)).isEqualTo(new Routing.Decided(case1.municipality()));
        assertThat(routes.lay(case1.plan, new Rule.All(), null, List.of(alone), route.revision() + 7, World.TEST)).isInstanceOf(Routing.Changed.class);
        assertThat(routes.lay(case1.plan, new Rule.CouncilAndSome(3), null, Routes.usual(organisations.get(case1.world.council), name -> name), route.revision(), World.TEST)).isEqualTo(new Routing.TooMany(2));
    }

    @Test
    void a_way_by_which_an_adopted_plan_would_not_be_adopted_is_refused_whole() {
        case1.adoption().route().steps().forEach(step -> case1.register(case1.of(step, Verdict.ADOPTED)));
        Route route = case1.adoption().route();
        List<Wanted> more = Stream.concat(
                route.steps().stream().map(step -> new Wanted(step.id(), step.place(), step.body().organisation(), step.body().kind(), step.body().name(), step.task(), null, null)),
                Stream.of(new Wanted(null, 3, case1.world.council, BodyKind.OTHER, "Enda et organ", Task.DECIDES, null, null))).toList();
        assertThat(routes.lay(case1.plan, new Rule.All(), "Nytt", more, route.revision(), World.TEST)).isEqualTo(new Routing.Unadopts(1));
        assertThat(case1.adoption().inForce()).isPresent();
        assertThat(case1.adoption().route()).isEqualTo(route);
        assertThat(routes.lay(case1.plan, new Rule.All(), "Nytt", more.subList(0, 3), route.revision(), World.TEST)).as("what changes nothing of that, is laid").isInstanceOf(Routing.Laid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update adoption_decision set verdict = 'REJECTED'", "delete from adoption_decision", "truncate adoption_decision cascade",
        "update adoption_change set words = 'x'", "delete from adoption_paper"
    })
    void the_database_itself_keeps_what_was_registered(String harm) {
        case1.register(case1.of(case1.council(), Verdict.ADOPTED));
        assertThatThrownBy(() -> JdbcClient.create(FreshDatabase.allPowerful()).sql(harm).update()).isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("stays");
        assertThat(case1.adoption().decisions()).extracting(Decision::verdict).containsExactly(Verdict.ADOPTED);
    }

    @Test
    void each_is_chained_to_the_one_before() {
        case1.register(case1.of(case1.council(), Verdict.ADOPTED));
        case1.register(case1.of(case1.municipality(), Verdict.ADOPTED));
        assertThat(sql.sql("select d.chain = decision_chain((select chain from adoption_decision where plan = d.plan and number = d.number - 1), d) from adoption_decision d where plan = ?")
                        .param(case1.plan.value()).query(Boolean.class).list())
                .containsExactly(true, true);
    }
}
