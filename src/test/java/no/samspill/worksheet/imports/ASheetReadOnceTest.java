package no.samspill.worksheet.imports;

import static no.samspill.plan.StoredPlans.SOMEBODY;
import static no.samspill.plan.StoredPlans.plan;
import static no.samspill.plan.StoredPlans.region;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisations;
import no.samspill.plan.Field;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class ASheetReadOnceTest {
    private static final String SHEET = "Tiltak;Tidsplan;Ansvar\nKurs;2018;Gratangen\nNettverk;2019;Alle\n";

    @Autowired
    Imports imports;

    @Autowired
    Plans plans;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient sql;

    private PlanId plan;
    private UploadId sent;

    @BeforeEach
    void a_sheet_sent_for_an_empty_plan() throws IOException {
        String slug = "r" + UUID.randomUUID();
        plan = plan(plans, region(organisations, slug), "plan");
        sent = ((Receipt.Received) imports.receive(plan, UUID.randomUUID(), "ark.csv", new ByteArrayInputStream(SHEET.getBytes(StandardCharsets.UTF_8)))).id();
    }

    @Test
    void was_read_when_it_came_and_is_shown_without_being_read_again() {
        sql.sql("update worksheet_upload set content = '' where id = ?").param(sent.value()).update();

        assertThat(imports.preview(upload()).reading().plan().measures()).hasSize(2);
    }

    @Test
    void is_taken_in_as_it_was_shown() {
        Preview shown = imports.preview(upload());

        Landing landing = imports.land(upload(), plans.get(plan).revision(), SOMEBODY);

        assertThat(landing).isEqualTo(new Landing.Landed(shown.changes()));
    }

    @Test
    void is_looked_at_anew_where_something_else_is_decided() {
        Preview shown = imports.preview(upload());
        imports.decide(sent, new Decided(null, 2020, null, null, Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), false));

        assertThat(imports.preview(upload()).reading().year()).isEqualTo(2020).isNotEqualTo(shown.reading().year());
    }

    @Test
    void is_looked_at_anew_where_the_plan_has_changed_meanwhile() {
        Preview shown = imports.preview(upload());
        plans.apply(plan, List.of(Field.KEY_QUESTION.put(plan.itself(), null, "Hvordan?")), SOMEBODY, Reach.WHOLE);

        assertThat(imports.preview(upload()).view().revision()).isGreaterThan(shown.view().revision());
        assertThat(imports.land(upload(), shown.view().revision(), SOMEBODY)).isInstanceOf(Landing.Overtaken.class);
    }

    private Upload upload() {
        return imports.find(plan, sent).orElseThrow();
    }
}
