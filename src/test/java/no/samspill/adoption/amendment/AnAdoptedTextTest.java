package no.samspill.adoption.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Verdict;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Plans;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class AnAdoptedTextTest {
    private static final LocalDate DATED = LocalDate.of(2017, 12, 4);
    private static final String TITLE = "Et forpliktende og permanent nettverk";
    private static final NewAmendment CORRECTION = new NewAmendment(Amendment.Kind.CORRECTION, "Skrivefeil i tiltak 1", "Rådsordfører etter fullmakt", DATED);
    private static final NewAmendment REVISION = new NewAmendment(Amendment.Kind.REVISION, "Rullering", "Regionrådet, sak 12/18", DATED);

    @Autowired private ApplicationContext server;
    @Autowired private Plans plans;
    @Autowired private Amendments amendments;
    @Autowired private Journal journal;
    @Autowired private JdbcClient sql;

    private Deciding on;

    @BeforeEach
    void a_plan_on_its_way() {
        on = new Deciding(World.apart(server, "Gratangen", "Salangen"), DATED);
    }

    private void adopted() {
        on.adoption().route().steps().forEach(step -> on.register(on.of(step, Verdict.ADOPTED)));
    }

    private void adopted(int version) {
        for (RouteStep step : on.adoption().route().steps()) {
            on.register(on.of(step, Verdict.ADOPTED, DATED.plusDays(2), version, null));
        }
    }

    private Outcome change(Change... changes) {
        return plans.apply(on.plan, List.of(changes), World.TEST, Reach.WHOLE);
    }

    private Change.Put title(String from, String to) {
        return Field.TITLE.put(on.measure, from, to);
    }

    private static void barred(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
        assertThat(((Outcome.Conflict) outcome).clashes()).isNotEmpty().allMatch(clash -> clash.reason() == Clash.Reason.DECIDED);
    }

    private Amendment opened(NewAmendment wanted) {
        return ((Opening.Opened) amendments.open(on.plan, wanted, World.TEST)).amendment();
    }

    @Test
    void until_it_is_adopted_as_a_whole_the_text_is_free() {
        on.register(on.of(on.council(), Verdict.ADOPTED));
        assertThat(change(title(TITLE, "Et nettverk"))).isInstanceOf(Outcome.Done.class);
        assertThat(amendments.open(on.plan, CORRECTION, World.TEST)).isEqualTo(new Opening.NotAdopted());
    }

    @Test
    void adopted_neither_words_nor_rows_are_changed() {
        adopted();
        barred(change(title(TITLE, "Et nettverk")));
        barred(change(Field.TITLE.put(on.plan.itself(), "Utviklingsplan", "En annen plan")));
        barred(change(Field.SCHEDULE.clarified().put(on.measure, null, "2018")));
        barred(change(Kind.GOAL.add(new no.samspill.ledger.ElementId(UUID.randomUUID()), null, 0)));
        barred(change(new Change.Remove(on.measure)));
        assertThat(plans.get(on.plan).words(on.measure, Field.TITLE)).contains(TITLE);
    }

    @Test
    void how_far_it_has_come_is_told_as_before() {
        adopted();
        assertThat(change(Field.STATUS.put(on.measure, null, "i gang"))).isInstanceOf(Outcome.Done.class);
        assertThat(change(title(TITLE, TITLE))).isInstanceOf(Outcome.Done.class);
        barred(change(Field.STATUS.put(on.measure, "i gang", "ferdig"), title(TITLE, "Et nettverk")));
        assertThat(plans.get(on.plan).words(on.measure, Field.STATUS)).contains("i gang");
    }

    @Test
    void what_was_done_before_it_was_adopted_is_not_undone_after() {
        UUID batch = ((Outcome.Done) change(Field.SCHEDULE.put(on.measure, null, "2018"))).batch();
        on.freeze();
        adopted(2);
        barred(plans.revert(on.plan, batch, World.TEST, Reach.WHOLE));
    }

    @Test
    void the_year_its_words_mean_stands_too() {
        adopted();
        assertThatThrownBy(() -> plans.meanYear(on.plan, 2030, World.TEST)).isInstanceOf(IllegalStateException.class);
        assertThat(plans.get(on.plan).baseYear()).isEqualTo(2017);
    }

    @Test
    void under_a_correction_each_change_is_tied_to_why_and_whose_authority_it_is() {
        adopted();
        Amendment open = opened(CORRECTION);
        UUID batch = ((Outcome.Done) change(title(TITLE, "Et forpliktende, permanent nettverk"))).batch();
        change(Field.STATUS.put(on.measure, null, "i gang"));
        assertThat(amendments.goes(open, 10)).containsExactly(batch);
        assertThat(amendments.close(on.plan, open.number(), World.TEST)).isTrue();
        assertThat(amendments.close(on.plan, open.number(), World.TEST)).isFalse();
        barred(change(title("Et forpliktende, permanent nettverk", TITLE)));
        Amendment told = amendments.list(on.plan).getFirst();
        assertThat(told.why()).isEqualTo("Skrivefeil i tiltak 1");
        assertThat(told.authority()).isEqualTo("Rådsordfører etter fullmakt");
        assertThat(told.closed()).isNotNull();
        assertThat(journal.ofPlan(on.plan.value())).extracting(entry -> entry.event().deed().name()).contains("amendment.correct", "amendment.close");
    }

    @Test
    void of_two_who_open_at_once_one_does() throws Exception {
        adopted();
        Callable<Opening> one = () -> amendments.open(on.plan, CORRECTION, World.TEST);
        Callable<Opening> other = () -> amendments.open(on.plan, REVISION, World.TEST);
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Future<Opening>> both = two.invokeAll(List.of(one, other));
            assertThat(List.of(both.getFirst().get(), both.getLast().get())).hasAtLeastOneElementOfType(Opening.Opened.class).hasAtLeastOneElementOfType(Opening.Already.class);
        }
        assertThat(amendments.list(on.plan)).hasSize(1);
    }

    @Test
    void nobody_has_given_leave_tomorrow() {
        adopted();
        LocalDate later = LocalDate.now().plusDays(2);
        assertThat(amendments.open(on.plan, new NewAmendment(Amendment.Kind.REVISION, "Rullering", "Regionrådet", later), World.TEST)).isInstanceOf(Opening.InTheFuture.class);
    }

    @Test
    void a_revision_ends_in_a_new_decision_and_the_new_text_stands() {
        adopted();
        opened(REVISION);
        change(title(TITLE, "Et nettverk"));
        on.freeze();
        assertThat(on.adoption().inForce()).map(Adoption.InForce::version).contains(1);
        adopted(2);
        assertThat(on.adoption().inForce()).map(Adoption.InForce::version).contains(2);
        barred(change(title("Et nettverk", TITLE)));
        assertThat(opened(CORRECTION).number()).isEqualTo(2);
        assertThat(amendments.list(on.plan)).extracting(one -> one.closed() == null).containsExactly(true, false);
    }

    @Test
    void the_database_itself_keeps_why_as_it_was_said() {
        adopted();
        Amendment open = opened(CORRECTION);
        change(title(TITLE, "Et nettverk"));
        assertThatThrownBy(() -> sql.sql("update adoption_amendment set why = 'noe annet' where id = ?").param(open.id()).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("delete from adoption_amendment where id = ?").param(open.id()).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("delete from adoption_amendment_go where amendment = ?").param(open.id()).update()).isInstanceOf(DataAccessException.class);
        amendments.close(on.plan, open.number(), World.TEST);
        assertThatThrownBy(() -> sql.sql("update adoption_amendment set closed = now() where id = ?").param(open.id()).update()).isInstanceOf(DataAccessException.class);
    }
}
