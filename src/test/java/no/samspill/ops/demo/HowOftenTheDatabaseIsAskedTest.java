package no.samspill.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samspill.ledger.Author;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import no.samspill.progress.cycle.ActivityId;
import no.samspill.progress.cycle.AnnualCycles;
import no.samspill.progress.cycle.Draft;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A server that has shown a page once, asks the database little to show it again. */
@ServerTest
class HowOftenTheDatabaseIsAskedTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);
    private static final String PLAN = "/sor-troms/utviklingsplan";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    Plans plans;

    @Autowired
    Versions versions;

    @Autowired
    ProgressPlans progress;

    @Autowired
    AnnualCycles cycles;

    @Autowired
    Reforms reforms;

    @BeforeEach
    void the_demonstration_has_started() {
        new Demonstration(server).fill();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 2",
        "/sor-troms, 3",
        "/sor-troms/utviklingsplan, 3",
        "/sor-troms/utviklingsplan?vis=tabell, 3",
        "/sor-troms/utviklingsplan?vis=tidslinje, 3",
        "/sor-troms/utviklingsplan?vis=ansvarlige, 3",
        "/sor-troms/utviklingsplan?ansvarlig=Regionr%C3%A5det, 3",
        "/sor-troms/utviklingsplan/tiltak/1, 3",
        "/sor-troms/utviklingsplan/prosess, 3",
        "/sor-troms/utviklingsplan/arshjul, 3",
        "/sor-troms/utviklingsplan/tall, 3",
        "/sor-troms/utviklingsplan/tall/1, 3",
        "/sor-troms/utviklingsplan/versjon, 3",
        "/sor-troms/utviklingsplan/versjon/1, 3",
    })
    void a_public_page_costs_few_statements(String page, int most) {
        List<String> asked = again(page);
        assertThat(asked).hasSizeLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "/plan.pdf, 2", "/plan.docx, 2", "/status.pptx, 2", "/prosess.pdf, 2", "/arshjul.odt, 2", "/versjon/1/plan.pdf, 2", "/versjon/1/plan.json, 2"
    })
    void a_paper_that_has_been_made_is_handed_out_and_nothing_is_written(String paper, int most) {
        List<String> asked = again(PLAN + paper);
        assertThat(asked).hasSizeLessThanOrEqualTo(most).noneMatch(statement -> statement.matches("(?i)(insert|update|delete|with) .*"));
    }

    @Test
    void what_has_changed_is_there_at_the_next_look() {
        Guest guest = new Guest(port);
        PlanView plan = plans.find("sor-troms", "utviklingsplan").orElseThrow();
        String measure = plan.measure(1).orElseThrow().title();
        List.of("", "?vis=tabell", "/prosess", "/arshjul", "/versjon").forEach(page -> guest.get(PLAN + page));

        plans.apply(plan.id(), List.of(Field.TITLE.put(plan.measure(1).orElseThrow().id(), measure, "Et annet tiltak")), TEST, Reach.WHOLE);
        assertThat(guest.get(PLAN).body()).contains("Et annet tiltak").doesNotContain(measure);

        progress.apply(plan.id(), Kind.MILESTONE.add(StepId.random(), "En helt ny milepæl", 0), TEST, Reach.WHOLE);
        assertThat(guest.get(PLAN + "/prosess").body()).contains("En helt ny milepæl");
        progress.keep(plan.id(), LocalDate.of(2017, 6, 1), "sak 99/17", TEST);
        assertThat(guest.get(PLAN + "/prosess").body()).contains("sak 99/17");

        int year = cycles.years(plan.id()).getLast();
        cycles.add(plan.id(), ActivityId.random(), year, new Draft("Felles dugnad", "uke 12", null, null, null, false), TEST, Reach.WHOLE);
        assertThat(guest.get(PLAN + "/arshjul?ar=" + year).body()).contains("Felles dugnad");

        reforms.enter(new Reform.Rename(plan.region().members().getFirst().id(), "Gamlestad", "nb", LocalDate.of(2010, 1, 1)), TEST);
        assertThat(guest.get("/sor-troms").body()).contains("Gamlestad");
        assertThat(guest.get(PLAN + "?vis=ansvarlige").body()).contains("Gamlestad");

        versions.freeze(plan.id(), new NewVersion("Den nyeste", null, LocalDate.of(2026, 1, 1), null), TEST);
        assertThat(guest.get(PLAN).body()).contains("versjon/" + versions.latest(plan.id()).orElseThrow().number());

        plans.show(plan.id(), false, TEST);
        assertThat(guest.get(PLAN).statusCode()).isEqualTo(404);
        plans.show(plan.id(), true, TEST);
        assertThat(guest.get(PLAN).statusCode()).isEqualTo(200);
    }

    /** What is asked when a page is shown for the third time. */
    private List<String> again(String page) {
        Guest guest = new Guest(port);
        assertThat(guest.get(page).statusCode()).isEqualTo(200);
        guest.get(page);
        return Statements.during(() -> guest.get(page));
    }
}
