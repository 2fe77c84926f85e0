package no.samspill.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisation;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.FactsTold;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.Standing;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import no.samspill.wording.Health;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class GivingAReportTest {
    private static final LocalDate DAY = LocalDate.of(2018, 6, 8);
    private final ElementId measure = new ElementId(UUID.randomUUID());

    @Autowired private ApplicationContext server;
    @Autowired private Clock clock;
    @Autowired private JdbcClient sql;

    private World world;
    private PlanId plan;

    @BeforeEach
    void a_measure_that_every_municipality_answers_for() {
        world = World.apart(server, "Gratangen", "Harstad", "Salangen");
        plan = world.plan("utviklingsplan");
        world.apply(plan, List.of(
                Kind.MEASURE.add(measure, null, 0), Field.TITLE.put(measure, null, "Kurs i førstelinjetjenesten"), Field.RESPONSIBILITY.put(measure, null, "Hver kommune"), Field.STATUS.put(measure, null, "Ikke startet")));
    }

    @Test
    void each_municipality_has_its_own_part() {
        assertThat(now().find(measure).orElseThrow().lines()).extracting(line -> line.duty().holder().name()).containsExactlyElementsOf(members().stream().map(Organisation::name).toList());
    }

    @Test
    void what_is_told_goes_before_the_words_of_the_status_column_wherever_the_plan_is_shown() {
        assertThat(Standing.of(shown())).isEqualTo(Standing.NOT_STARTED);
        assertThat(give(member(0), State.UNDER_WAY, DAY)).isInstanceOf(Reporting.Saved.class);
        assertThat(Standing.of(shown())).isEqualTo(Standing.UNDER_WAY);
        assertThat(view().words(measure, Field.STATUS)).contains("Ikke startet");
    }

    @Test
    void all_have_to_complete_their_part() {
        members().forEach(each -> give(each, State.COMPLETED, DAY));
        assertThat(Standing.of(shown())).isEqualTo(Standing.COMPLETED);
    }

    @Test
    void any_day_can_be_looked_at() {
        give(member(0), State.UNDER_WAY, DAY);
        give(member(0), State.PAUSED, DAY.plusDays(60));
        assertThat(on(DAY.minusDays(1)).find(measure).orElseThrow().told()).isFalse();
        assertThat(on(DAY).find(measure).orElseThrow().standing()).isEqualTo(Standing.UNDER_WAY);
        assertThat(on(DAY.plusDays(60)).find(measure).orElseThrow().standing()).isEqualTo(Standing.PAUSED);
        assertThat(on(DAY.plusDays(60)).since(on(DAY))).extracting(FollowUp.Moved::from).containsExactly(Standing.UNDER_WAY);
    }

    @Test
    void the_same_form_sent_twice_is_one_report() {
        NewReport form = of(member(0), State.UNDER_WAY, DAY);
        assertThat(reports().give(view(), form, List.of(), Reach.WHOLE, World.TEST)).isInstanceOf(Reporting.Saved.class);
        assertThat(reports().give(view(), form, List.of(), Reach.WHOLE, World.TEST)).isInstanceOf(Reporting.Before.class);
        assertThat(followUps().reports(view())).hasSize(1);
    }

    @Test
    void nobody_reports_for_another_municipality() {
        Reach own = new Reach.Organisations(Set.of(member(1).id().value()));
        assertThat(reports().give(view(), of(member(0), State.UNDER_WAY, DAY), List.of(), own, World.TEST)).isInstanceOf(Reporting.NotTheirs.class);
        assertThat(reports().give(view(), of(member(1), State.UNDER_WAY, DAY), List.of(), own, World.TEST)).isInstanceOf(Reporting.Saved.class);
    }

    @Test
    void tomorrow_cannot_be_reported() {
        assertThat(give(member(0), State.UNDER_WAY, LocalDate.now(clock).plusDays(1))).isInstanceOf(Reporting.InTheFuture.class);
    }

    @Test
    void what_ends_undone_says_why() {
        assertThat(give(member(0), State.STOPPED, DAY)).isInstanceOf(Reporting.WantsWords.class);
        assertThat(give(member(0), State.TAKEN_OVER, DAY)).isInstanceOf(Reporting.WantsWords.class);
    }

    @Test
    void nothing_new_counts_as_a_report_of_what_was_told_last() {
        assertThat(reports().unchanged(view(), UUID.randomUUID(), measure, key(member(0)), DAY, Reach.WHOLE, World.TEST)).isInstanceOf(Reporting.NothingBefore.class);
        give(member(0), State.UNDER_WAY, DAY);
        assertThat(reports().unchanged(view(), UUID.randomUUID(), measure, key(member(0)), DAY.plusDays(80), Reach.WHOLE, World.TEST)).isInstanceOf(Reporting.Saved.class);
        Line line = on(DAY.plusDays(80)).of(key(member(0))).getFirst();
        assertThat(line.state()).contains(State.UNDER_WAY);
        assertThat(line.lastDay()).contains(DAY.plusDays(80));
        assertThat(line.last().orElseThrow().kind()).isEqualTo(Report.Entry.UNCHANGED);
    }

    @Test
    void a_correction_stands_in_its_place_and_both_stay() {
        Report wrong = saved(give(member(0), State.COMPLETED, DAY));
        NewReport right = new NewReport(UUID.randomUUID(), measure, key(member(0)), State.UNDER_WAY, Health.BEHIND, "Kurset er flyttet", null, null, null, DAY, wrong.id(), "Feil tiltak");
        assertThat(reports().give(view(), right, List.of(), Reach.WHOLE, World.TEST)).isInstanceOf(Reporting.Saved.class);
        assertThat(on(DAY).of(key(member(0))).getFirst().state()).contains(State.UNDER_WAY);
        assertThat(followUps().reports(view())).hasSize(2);
        assertThat(reports().give(view(), new NewReport(UUID.randomUUID(), measure, key(member(0)), State.PAUSED, Health.BEHIND, null, null, null, null, DAY, wrong.id(), "Igjen"), List.of(), Reach.WHOLE, World.TEST))
                .isInstanceOf(Reporting.CorrectedAlready.class);
    }

    @Test
    void what_is_taken_back_is_as_if_it_had_not_been_said() {
        Report wrong = saved(give(member(0), State.COMPLETED, DAY));
        assertThat(reports().withdraw(view(), UUID.randomUUID(), wrong.id(), "Trykket feil", Reach.WHOLE, World.TEST)).isInstanceOf(Reporting.Saved.class);
        assertThat(on(DAY).of(key(member(0))).getFirst().never()).isTrue();
        assertThat(followUps().reports(view())).hasSize(2);
    }

    @Test
    void a_measure_that_is_taken_out_and_put_back_has_its_reports() {
        give(member(0), State.UNDER_WAY, DAY);
        world.apply(plan, List.of(new Change.Remove(measure)));
        assertThat(give(member(0), State.PAUSED, DAY)).isInstanceOf(Reporting.NoSuchDuty.class);
        assertThat(now().find(measure)).isEmpty();
        world.apply(plan, List.of(new Change.Restore(measure)));
        assertThat(now().find(measure).orElseThrow().standing()).isEqualTo(Standing.UNDER_WAY);
    }

    @Test
    void the_database_itself_lets_nobody_alter_what_was_reported() {
        give(member(0), State.UNDER_WAY, DAY);
        assertThatThrownBy(() -> JdbcClient.create(FreshDatabase.allPowerful()).sql("update followup_report set state = 'COMPLETED'").update()).hasStackTraceContaining("What was reported stays");
        assertThatThrownBy(() -> JdbcClient.create(FreshDatabase.allPowerful()).sql("delete from followup_report").update()).hasStackTraceContaining("What was reported stays");
    }

    @Test
    void the_secretariat_says_who_answers_beside_the_plans_own_words() {
        followUps().give(view(), new Given(measure, member(0).id().value(), null, false, "Har ikke førstelinjetjeneste", null, null, null, null), member(0).name(), World.TEST);
        assertThat(now().find(measure).orElseThrow().lines()).hasSize(members().size() - 1);
        followUps().give(view(), Given.to(measure, world.council.value(), "koordinator"), "Rådet", World.TEST);
        assertThat(now().find(measure).orElseThrow().lines()).hasSize(members().size()).last().extracting(line -> line.duty().role()).isEqualTo("koordinator");
    }

    private Report saved(Reporting reporting) {
        return ((Reporting.Saved) reporting).report();
    }

    private Reporting give(Organisation member, State state, LocalDate day) {
        return reports().give(view(), of(member, state, day), List.of(), Reach.WHOLE, World.TEST);
    }

    private NewReport of(Organisation member, State state, LocalDate day) {
        return new NewReport(UUID.randomUUID(), measure, key(member), state, Health.ON_PLAN, null, null, null, null, day, null, null);
    }

    private static String key(Organisation member) {
        return "o-" + member.id();
    }

    private Element shown() {
        return Edition.living(view(), null, FactsTold.UNASKED, DAY, Words.of(Language.NB)).plan().find(measure).orElseThrow();
    }

    private FollowUp now() {
        return followUps().now(view());
    }

    private FollowUp on(LocalDate day) {
        return followUps().on(view(), day);
    }

    private List<Organisation> members() {
        return view().region().members();
    }

    private Organisation member(int at) {
        return members().get(at);
    }

    private PlanView view() {
        return world.bean(Plans.class).get(plan);
    }

    private StatusReports reports() {
        return world.bean(StatusReports.class);
    }

    private FollowUps followUps() {
        return world.bean(FollowUps.class);
    }
}
