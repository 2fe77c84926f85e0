package no.samspill.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.amendment.Amendment;
import no.samspill.adoption.amendment.Amendments;
import no.samspill.adoption.amendment.NewAmendment;
import no.samspill.ledger.Clash;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import no.samspill.worksheet.imports.Imports;
import no.samspill.worksheet.imports.Landing;
import no.samspill.worksheet.imports.Receipt;
import no.samspill.worksheet.imports.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServerTest
class ASheetForAnAdoptedPlanTest {
    private static final LocalDate DATED = LocalDate.of(2017, 12, 4);
    private static final String TITLE = "Et forpliktende og permanent nettverk";

    @Autowired private ApplicationContext server;
    @Autowired private Plans plans;
    @Autowired private Imports imports;
    @Autowired private Amendments amendments;

    private Deciding on;

    @BeforeEach
    void an_adopted_plan() {
        on = new Deciding(World.apart(server, "Gratangen"), DATED);
        on.adoption().route().steps().forEach(step -> on.register(on.of(step, Verdict.ADOPTED)));
    }

    private Landing land() throws Exception {
        byte[] sheet = ("Nr;Tiltak;Tidsplan\n1;" + TITLE + ";2020\n").getBytes(StandardCharsets.UTF_8);
        Receipt receipt = imports.receive(on.plan, on.world.secretary("Kari").value(), "plan.csv", new ByteArrayInputStream(sheet));
        Upload upload = imports.find(on.plan, ((Receipt.Received) receipt).id()).orElseThrow();
        return imports.land(upload, plans.get(on.plan).revision(), World.TEST);
    }

    @Test
    void it_is_refused_whole_and_the_plan_stands() throws Exception {
        Landing landing = land();
        assertThat(landing).isInstanceOf(Landing.Clashed.class);
        assertThat(((Landing.Clashed) landing).clashes()).isNotEmpty().allMatch(clash -> clash.reason() == Clash.Reason.DECIDED);
        assertThat(plans.get(on.plan).words(on.measure, Field.SCHEDULE)).isEmpty();
    }

    @Test
    void under_a_revision_it_is_taken_in() throws Exception {
        amendments.open(on.plan, new NewAmendment(Amendment.Kind.REVISION, "Rullering", "Regionrådet, sak 12/18", DATED), World.TEST);
        assertThat(land()).isInstanceOf(Landing.Landed.class);
        assertThat(amendments.goes(amendments.list(on.plan).getFirst(), 10)).hasSize(1);
        assertThat(plans.get(on.plan).words(on.measure, Field.SCHEDULE)).contains("2020");
    }
}
