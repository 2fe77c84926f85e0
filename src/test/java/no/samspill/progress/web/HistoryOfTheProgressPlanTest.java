package no.samspill.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Role;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.progress.Field;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import no.samspill.progress.cycle.ActivityId;
import no.samspill.progress.cycle.AnnualCycles;
import no.samspill.progress.cycle.Draft;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.SorTroms;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class HistoryOfTheProgressPlanTest {
    private static final Author SOMEBODY = Author.system("Prøven", Through.TABLE);
    private static final String DESK = "/arbeid/sor-troms/utviklingsplan/fremdrift";
    private static final String YEAR = "/arbeid/sor-troms/utviklingsplan/arshjul";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    Plans plans;

    @Autowired
    ProgressPlans progress;

    @Autowired
    AnnualCycles cycles;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient sql;

    private final String title = "Steg " + UUID.randomUUID();
    private final StepId step = StepId.random();
    private Guest keeper = new Guest(0);

    @BeforeEach
    void a_step_that_has_been_given_another_time() {
        SorTroms demonstration = SorTroms.in(server);
        done(Kind.GATHERING.add(step, title, 0));
        done(List.of(Field.WHEN.put(step, null, "1. mars 2018")));
        done(List.of(Field.WHEN.put(step, "1. mars 2018", "2. mars 2018")));
        keeper = demonstration.guest(Role.SECRETARIAT, port);
    }

    @Test
    void it_is_told_newest_first_with_what_stood_there_and_what_came() {
        Document page = page(DESK + "/historikk");
        assertThat(page.select("h1").text()).isEqualTo("Fremdriftsplanen: historikk");
        String first = page.select(".sam-history > li").getFirst().text();
        assertThat(first).contains("Tid", title, "1. mars 2018", "2. mars 2018", "Prøven");
    }

    @Test
    void it_is_shown_as_it_was() {
        long before = journal.ofElement(step.value()).stream().filter(entry -> "1. mars 2018".equals(entry.event().to())).findFirst().orElseThrow().id();
        Document then = page(DESK + "/historikk/" + before);
        assertThat(then.select("tr:contains(" + title + ")").text()).contains("1. mars 2018").doesNotContain("2. mars");
        assertThat(keeper.get(DESK + "/historikk/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_done_in_one_go_is_undone_by_one_press() {
        UUID batch = journal.ofElement(step.value()).getLast().batch();
        assertThat(keeper.fillIn(DESK + "/historikk", DESK + "/historikk/" + batch + "/tilbake", Map.of()).statusCode()).isEqualTo(200);
        assertThat(found().when().written()).isEqualTo("1. mars 2018");
    }

    @Test
    void what_somebody_has_changed_since_is_not_undone() {
        UUID batch = journal.ofElement(step.value()).getLast().batch();
        done(List.of(Field.WHEN.put(step, "2. mars 2018", "3. mars 2018")));
        assertThat(keeper.fillIn(DESK + "/historikk", DESK + "/historikk/" + batch + "/tilbake", Map.of()).statusCode()).isEqualTo(409);
        assertThat(found().when().written()).isEqualTo("3. mars 2018");
    }

    @Test
    void the_shared_year_has_its_own() {
        ActivityId id = ActivityId.random();
        String activity = "Frokost " + UUID.randomUUID();
        cycles.add(view().id(), id, 2018, new Draft(activity, "mars", null, null, null, false), SOMEBODY, Reach.WHOLE);
        Document page = page(YEAR + "/historikk");
        assertThat(page.select(".sam-history > li").getFirst().text()).contains("Ny aktivitet", activity);
        UUID batch = journal.ofElement(id.value()).getLast().batch();
        long entry = journal.ofElement(id.value()).getLast().id();
        assertThat(page(YEAR + "/historikk/" + entry).text()).contains(activity);
        keeper.fillIn(YEAR + "/historikk", YEAR + "/historikk/" + batch + "/tilbake", Map.of());
        assertThat(cycles.find(view().id(), id)).isEmpty();
    }

    @Test
    void what_was_told_before_anything_could_be_shown_or_undone_says_so_and_offers_neither() {
        World world = World.of(server, "Gratangen");
        PlanId old = world.plan("plan");
        StepId moved = StepId.random();
        told(old, moved, "progress.moved");
        told(old, moved, "cycle.written");
        progress.apply(old, List.copyOf(Kind.GATHERING.add(moved, "Studietur", 0)), SOMEBODY, Reach.WHOLE);
        ActivityId activity = ActivityId.random();
        cycles.add(old, activity, 2018, new Draft("Messe", "mars", null, null, null, false), SOMEBODY, Reach.WHOLE);
        keeper = world.guest(world.secretary("Kari"), port);

        for (String desk : List.of("fremdrift", "arshjul")) {
            var goes = page("/arbeid/" + world.region + "/plan/" + desk + "/historikk").select(".sam-history > li");
            assertThat(goes).hasSize(2);
            assertThat(goes.getLast().text()).contains("Dette skjedde før vi kunne vise hvordan det var. Det står i historikken, men kan ikke vises eller angres.");
            assertThat(goes.getLast().select("a, form")).isEmpty();
            assertThat(goes.getFirst().select("a")).hasSize(1);
            assertThat(goes.getFirst().select("form")).hasSize(1);
        }
    }

    private void told(PlanId plan, StepId element, String deed) {
        sql.sql("insert into journal_entry (batch, system, through, plan, element, action) values (?, 'Prøven', 'TABLE', ?, ?, ?)")
                .params(UUID.randomUUID(), plan.value(), element.value(), deed)
                .update();
    }

    private Step found() {
        return progress.find(view()).orElseThrow().find(step).orElseThrow();
    }

    private PlanView view() {
        return plans.find("sor-troms", "utviklingsplan").orElseThrow();
    }

    private Document page(String address) {
        var answer = keeper.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private void done(List<? extends Change> changes) {
        assertThat(progress.apply(view().id(), List.copyOf(changes), SOMEBODY, Reach.WHOLE)).isInstanceOf(Outcome.Done.class);
    }
}
