package no.samspill.publishing;

import static no.samspill.plan.StoredPlans.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Rows;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.plan.Field;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import no.samspill.plan.RandomChanges;
import no.samspill.plan.StoredPlans;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.document.Fingerprint;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.ServerTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class AVersionStaysTheSameTest {
    private static final LocalDate COUNCIL = LocalDate.of(2017, 10, 20);
    private static final List<String> FILES = List.of("pdf", "docx", "odt", "pptx", "xlsx", "json");

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    BeanFactory beans;

    @Autowired
    Versions versions;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient sql;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String region = "r" + UUID.randomUUID();
    private final ElementId course = new ElementId(UUID.randomUUID());
    private OrganisationId council = OrganisationId.random();
    private PlanId plan = new PlanId(new UUID(0, 0));

    @BeforeEach
    void a_plan() {
        council = StoredPlans.region(organisations, region);
        plan = StoredPlans.plan(plans, council, "plan");
        assertThat(plans.apply(plan, List.of(
                Kind.MEASURE.add(course, null, 0), Field.TITLE.put(course, null, "Kurs"), Field.SCHEDULE.put(course, null, "2018"),
                Field.RESPONSIBILITY.put(course, null, "Gratangen")), SOMEBODY, Reach.WHOLE)).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_changes_its_document_is_the_same(long seed) {
        RandomChanges changes = new RandomChanges(seed);
        change(changes, 10);
        freeze("Utkast");
        FrozenPlan frozen = versions.find(plan, 1).orElseThrow();
        String before = Fingerprint.of(beans.getBean(Editions.class).paper(frozen));

        change(changes, 15);
        plans.meanYear(plan, 2000 + (int) seed, SOMEBODY);
        sql.sql("update organisation_name set name = name || ' omdøpt' where organisation = ?").param(council.value()).update();

        FrozenPlan again = versions.find(plan, 1).orElseThrow();
        assertThat(Fingerprint.of(beans.getBean(Editions.class).paper(again))).isEqualTo(before);
        assertThat(again.view().plan()).isEqualTo(frozen.view().plan());
        assertThat(again.view().region()).isEqualTo(frozen.view().region());
    }

    @Test
    void its_files_are_the_same_to_the_byte_made_anew_too() {
        freeze("Utkast");
        Map<String, byte[]> before = files();
        change(new RandomChanges(7), 10);
        plans.apply(plan, List.of(Field.TITLE.put(plan.itself(), "Utviklingsplan", "Noe ganske annet")), SOMEBODY, Reach.WHOLE);
        freeze("Neste");

        assertSame(before, files());
        behindOurBack("delete from publishing_version_paper");
        assertSame(before, files());
        assertThat(get("plan.json", Map.of()).body()).asString(StandardCharsets.UTF_8).contains("Utviklingsplan").doesNotContain("Noe ganske annet");
    }

    /** By one who may lift what keeps the papers as they are. */
    private static void behindOurBack(String statement) {
        JdbcClient allPowerful = JdbcClient.create(FreshDatabase.allPowerful());
        allPowerful.sql("alter table publishing_version_paper disable trigger version_papers_stay").update();
        allPowerful.sql(statement).update();
        allPowerful.sql("alter table publishing_version_paper enable always trigger version_papers_stay").update();
    }

    @Test
    void a_file_that_was_given_out_is_given_out_again_whatever_another_build_would_make() {
        freeze("Utkast");
        files();
        behindOurBack("update publishing_version_paper set content = 'slik den var'::bytea where plan = '" + plan.value() + "'");
        FILES.forEach(file -> assertThat(get("plan." + file, Map.of()).body()).as(file).asString(StandardCharsets.UTF_8).isEqualTo("slik den var"));
    }

    @Test
    void its_cover_and_its_foot_carry_its_number_and_its_day() throws IOException {
        freeze("Utkast til rådet oktober");
        try (PDDocument pdf = Loader.loadPDF(get("plan.pdf", Map.of()).body())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).as("page %s", page).contains("Versjon 1", "20. oktober 2017");
            }
            text.setStartPage(1);
            assertThat(text.getText(pdf)).contains("Utkast til rådet oktober").doesNotContain("Utkast, ikke vedtatt");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant().toString()).startsWith("2017-10-20");
        }
        assertThat(part("plan.docx", "word/document.xml")).contains("Versjon 1", "20. oktober 2017");
        assertThat(part("plan.odt", "content.xml")).contains("Versjon 1", "20. oktober 2017");
        assertThat(part("plan.odt", "styles.xml")).contains("Versjon 1");
        assertThat(part("plan.pptx", "ppt/slides/slide1.xml")).contains("Versjon 1");
    }

    @Test
    void the_living_plans_page_and_papers_say_alike_whether_they_have_come_further() {
        assertSaid("Utkast, ikke vedtatt");
        freeze("Utkast");
        assertSaid("Utkast, likt versjon 1");
        change(new RandomChanges(3), 2);
        assertSaid("Utkast etter versjon 1");
    }

    @Test
    void whoever_has_a_file_already_is_not_sent_it_again_as_long_as_they_may_see_it() {
        freeze("Utkast");
        for (String file : FILES) {
            HttpResponse<byte[]> first = get("plan." + file, Map.of());
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(first.headers().firstValue("Cache-Control")).as(file).hasValueSatisfying(said -> assertThat(said).contains("no-cache").doesNotContain("no-store"));
            assertThat(get("plan." + file, Map.of("If-None-Match", tag)).statusCode()).as(file).isEqualTo(304);
        }
        String tag = get("plan.json", Map.of()).headers().firstValue("ETag").orElseThrow();
        plans.show(plan, false, SOMEBODY);
        assertThat(get("plan.json", Map.of("If-None-Match", tag)).statusCode()).isEqualTo(404);
    }

    private void assertSaid(String how) {
        assertThat(part("../../plan.odt", "content.xml")).as("the paper").contains(how);
        assertThat(get("../../../plan", Map.of()).body()).as("the page").asString(StandardCharsets.UTF_8).contains(how);
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FILES.forEach(file -> files.put(file, get("plan." + file, Map.of()).body()));
        return files;
    }

    private static void assertSame(Map<String, byte[]> before, Map<String, byte[]> now) {
        before.forEach((file, bytes) -> assertThat(now.get(file)).as(file).isEqualTo(bytes));
    }

    private String part(String file, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(get(file, Map.of()).body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no " + name + " in " + file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> get(String file, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + region + "/plan/versjon/1/").resolve(file));
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void freeze(String name) {
        assertThat(versions.freeze(plan, new NewVersion(name, null, COUNCIL, null), SOMEBODY)).isInstanceOf(Freezing.Frozen.class);
    }

    /** Batches that clash change nothing, as in life; enough of them do not. */
    private void change(RandomChanges changes, int batches) {
        long before = plans.get(plan).revision();
        for (int batch = 0; batch < batches; batch++) {
            plans.apply(plan, changes.batch(rows()), SOMEBODY, Reach.WHOLE);
        }
        plans.apply(plan, List.of(Field.SCHEDULE.put(course, plans.get(plan).words(course, Field.SCHEDULE).orElse(null), "høsten " + (2020 + batches))), SOMEBODY, Reach.WHOLE);
        assertThat(plans.get(plan).revision()).isGreaterThan(before);
    }

    private Rows rows() {
        return StoredPlans.rows(beans, plan);
    }
}
