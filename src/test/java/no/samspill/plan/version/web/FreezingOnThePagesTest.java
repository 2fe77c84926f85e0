package no.samspill.plan.version.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.NewOrganisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.plan.Creation;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.NewPlan;
import no.samspill.plan.Numbering;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import no.samspill.plan.RichText;
import no.samspill.plan.version.Versions;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class FreezingOnThePagesTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    Versions versions;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    private final String region = "r" + UUID.randomUUID();
    private final String at = "/" + region + "/plan";
    private final String desk = "/arbeid" + at + "/versjoner";
    private final ElementId goal = new ElementId(UUID.randomUUID());
    private final ElementId course = new ElementId(UUID.randomUUID());
    private final ElementId network = new ElementId(UUID.randomUUID());
    private PlanId plan = new PlanId(new UUID(0, 0));
    private Guest keeper = new Guest(0);

    @BeforeEach
    void a_plan_and_its_secretariat() {
        var members = List.of(NewOrganisation.municipality("Storvik " + region, null));
        OrganisationId council = ((Founding.Founded) organisations.found("Regionrådet", region, members, TEST)).council();
        plan = ((Creation.Created) plans.create(new NewPlan(council, "plan", "Utviklingsplan", "nb", 2017, Numbering.LETTERED, true, "Vekst", null), TEST)).plan();
        apply(
                Kind.GOAL.add(goal, null, 0), Field.TITLE.put(goal, null, "Førstelinjetjeneste"),
                Kind.MEASURE.add(course, goal, 0), Field.TITLE.put(course, null, "Kurs"), Field.SCHEDULE.put(course, null, "2018"),
                Kind.MEASURE.add(network, goal, 1), Field.TITLE.put(network, null, "Nettverk"));
        PersonId person = people.enter("Kari", TEST);
        people.grant(person, RoleHeld.secretariat(council), TEST);
        keeper = new Guest(port);
        keeper.signsIn(links.make(person));
    }

    @Test
    void the_secretariat_sees_what_it_means_before_it_freezes() {
        Document asked = page(keeper.fillIn(desk, desk, typed("Utkast til rådet oktober")));
        assertThat(asked.select("h1").text()).isEqualTo("Frys versjon 1?");
        assertThat(asked.select("main").text()).contains("én målsetting", "2 tiltak", "20. oktober 2017", "kan aldri endres eller slettes", "Alle kan lese versjonen");
        assertThat(versions.list(plan)).as("nothing is frozen yet").isEmpty();

        Document done = page(send(asked));
        assertThat(done.select("main").text()).contains("Versjon 1 er frosset.", "Utkast til rådet oktober", "av Kari");
        assertThat(versions.latest(plan).orElseThrow().note()).isEqualTo("Til møtet");
    }

    @Test
    void everybody_reads_the_version_as_it_was_and_finds_the_living_plan() {
        freeze("Utkast til rådet oktober");
        apply(Field.TITLE.put(course, "Kurs", "Kurs for alle"), Field.TITLE.put(plan.itself(), "Utviklingsplan", "Handlingsplan"));

        Document version = page(new Guest(port).get(at + "/versjon/1"));
        assertThat(version.select(".sam-frozen").text()).contains("Versjon 1, 20. oktober 2017", "Utkast til rådet oktober", "Til møtet");
        assertThat(version.select(".sam-frozen a").eachAttr("href")).containsExactly(at, at + "/versjon/1/bevis.json", at + "/versjon");
        assertThat(version.select(".sam-document").text()).contains("Kurs").doesNotContain("Kurs for alle");
        assertThat(version.select(".sam-hero").text()).contains("Utviklingsplan").doesNotContain("Handlingsplan");
        assertThat(version.select(".sam-downloads a").eachAttr("href")).contains(at + "/versjon/1/plan.pdf", at + "/versjon/1/plan.json");
        for (String view : List.of("tabell", "tidslinje", "ansvarlige")) {
            assertThat(page(new Guest(port).get(at + "/versjon/1?vis=" + view)).select(".sam-frozen")).as(view).hasSize(1);
        }
        assertThat(page(new Guest(port).get(at + "/versjon/1/tiltak/1")).select("main").text()).contains("Kurs", "slik det sto da").doesNotContain("Kurs for alle");
    }

    @Test
    void the_living_plan_says_where_it_stands() {
        assertThat(hero()).contains("Utkast, ikke vedtatt");
        freeze("Utkast");
        assertThat(hero()).contains("Utkast, likt versjon 1");
        apply(Field.TITLE.put(course, "Kurs", "Kurs for alle"));
        assertThat(hero()).contains("Utkast etter versjon 1");
        assertThat(page(new Guest(port).get(at)).select("#les a").eachAttr("href")).contains(at + "/versjon/1", at + "/versjon");
    }

    @Test
    void what_is_new_in_a_version_is_told_row_by_row() {
        freeze("Utkast");
        ElementId fund = new ElementId(UUID.randomUUID());
        apply(
                Field.SCHEDULE.put(course, "2018", "2019"), Field.TEXT.put(course, null, RichText.plain("For alle").html()),
                new Change.Remove(network), Kind.MEASURE.add(fund, null, 1), Field.TITLE.put(fund, null, "Fond"),
                Field.OVERALL_OBJECTIVE.put(plan.itself(), "Vekst", "Vekst og trivsel"));
        freeze("Forslag");

        Document changes = page(new Guest(port).get(at + "/versjon/2/endringer"));
        assertThat(changes.select("main .sam-lead").text()).contains("Fra versjon 1 (20. oktober 2017) til versjon 2", "Ett nytt tiltak, ett endret tiltak og ett tiltak tatt ut.");
        assertThat(changes.select("section[aria-labelledby=h-endret]").text()).contains("Tiltak A1", "Kurs", "2018", "2019", "For alle");
        assertThat(changes.select("section[aria-labelledby=h-nytt]").text()).contains("Fond");
        assertThat(changes.select("section[aria-labelledby=h-ute]").text()).contains("Tiltak A2", "Nettverk");
        assertThat(changes.select("section[aria-labelledby=h-planen]").text()).contains("Vekst Satt inn: og trivsel (slutt)");
        assertThat(changes.select("section[aria-labelledby=h-kort]").text()).contains("Tiltak A1 «Kurs»", "Dette er endret i radene: utfyllende tekst (1) og tidsplan (1).", "overordnet mål");
        assertThat(page(new Guest(port).get(at + "/versjon/2/endringer?fra=1")).select("main").text()).isEqualTo(changes.select("main").text());
        assertThat(page(new Guest(port).get(at + "/versjon/1/endringer")).select("main").text()).contains("Dette er den første versjonen");
    }

    @Test
    void words_that_came_and_went_are_marked_in_their_place_and_a_moved_row_is_said_to_have_moved() {
        ElementId other = new ElementId(UUID.randomUUID());
        apply(Field.TEXT.put(course, null, "<p>Et kurs for <strong>alle</strong> i regionen.</p><p>Det holdes i mai.</p>"));
        freeze("Utkast");
        apply(
                Field.TEXT.put(course, RichText.cleaned("<p>Et kurs for <strong>alle</strong> i regionen.</p><p>Det holdes i mai.</p>").html(), "<p>Et kurs for alle i regionen og i nabobyen.</p><ul><li>Det holdes i juni.</li></ul>"),
                Kind.GOAL.add(other, null, 1), Field.TITLE.put(other, null, "Samarbeid"), new Change.Move(network, goal, 1, other, 0));
        freeze("Forslag");

        Document changes = page(new Guest(port).get(at + "/versjon/2/endringer"));
        String text = changes.select("section[aria-labelledby=h-endret] dd").html();
        assertThat(text).contains("<li data-level=\"0\">", "<strong>alle</strong>");
        assertThat(changes.select("section[aria-labelledby=h-endret] ins").text()).contains("Satt inn: alle (slutt)", "og i nabobyen", "Det holdes i juni.");
        assertThat(changes.select("section[aria-labelledby=h-endret] del").text()).contains("Tatt ut: alle (slutt)", "Det holdes i mai.");
        assertThat(changes.select("section[aria-labelledby=h-flyttet]").text()).contains("Tiltak B1", "Nettverk", "Flyttet fra Målsetting A «Førstelinjetjeneste» til Målsetting B «Samarbeid».");
        assertThat(changes.select("section[aria-labelledby=h-ute], section[aria-labelledby=h-nytt]").text()).doesNotContain("Nettverk");
        assertThat(changes.select(".sam-downloads a").eachAttr("href")).containsExactly(at + "/versjon/2/endringer.docx", at + "/versjon/2/endringer.pdf");
        for (String file : List.of("docx", "pdf")) {
            HttpResponse<String> got = new Guest(port).get(at + "/versjon/2/endringer." + file);
            assertThat(got.statusCode()).as(file).isEqualTo(200);
            assertThat(got.headers().firstValue("Content-Disposition").orElse("")).contains("versjon-1-til-2." + file);
        }
    }

    @Test
    void a_row_tells_which_area_it_stands_in_where_there_are_several() {
        freeze("Utkast");
        ElementId young = new ElementId(UUID.randomUUID());
        ElementId food = new ElementId(UUID.randomUUID());
        ElementId club = new ElementId(UUID.randomUUID());
        apply(
                Kind.FOCUS_AREA.add(young, null, 0), Field.TITLE.put(young, null, "Ungdom og framtid"), Kind.FOCUS_AREA.add(food, null, 1), Field.TITLE.put(food, null, "Mat og landbruk"),
                Kind.MEASURE.add(club, young, 0), Field.TITLE.put(club, null, "Klubb"), Kind.MEASURE.add(new ElementId(UUID.randomUUID()), food, 0));
        freeze("Forslag");

        Document changes = page(new Guest(port).get(at + "/versjon/2/endringer"));
        assertThat(changes.select("section[aria-labelledby=h-nytt] li:has(b:contains(Klubb)) .sam-label").text()).startsWith("Tiltak UNG").endsWith("· Ungdom og framtid");
        assertThat(changes.select("section[aria-labelledby=h-nytt] li:has(b:contains(Mat og landbruk)) .sam-label").text()).isEqualTo("Satsingsområde");
    }

    @Test
    void a_long_list_comes_in_parts_and_no_row_is_left_out() {
        freeze("Utkast");
        List<Change> many = new java.util.ArrayList<>();
        for (int i = 0; i < 160; i++) {
            ElementId row = new ElementId(UUID.randomUUID());
            many.add(Kind.MEASURE.add(row, goal, 2));
            many.add(Field.TITLE.put(row, null, "Tiltak nummer " + i + "."));
        }
        apply(many.toArray(Change[]::new));
        freeze("Forslag");

        Document first = page(new Guest(port).get(at + "/versjon/2/endringer"));
        assertThat(first.select("#h-kort ~ .sam-lead").text()).isEqualTo("160 nye tiltak.");
        assertThat(first.select(".sam-pages").text()).contains("Del 1 av 2", "Neste del").doesNotContain("Forrige del");
        String next = first.select(".sam-pages a").attr("href");
        Document second = page(new Guest(port).get(next));
        String all = first.select("section[aria-labelledby=h-nytt]").text() + second.select("section[aria-labelledby=h-nytt]").text();
        for (int i = 0; i < 160; i++) {
            assertThat(all).contains("Tiltak nummer " + i + ".");
        }
        for (String part : List.of("3", "0", "-1", "to", "9999999")) {
            assertThat(new Guest(port).get(at + "/versjon/2/endringer?del=" + part).statusCode()).as(part).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_page_speaks_the_readers_language(String language) {
        freeze("Utkast");
        apply(Field.TITLE.put(course, "Kurs", "Kurset"));
        freeze("Forslag");
        for (String path : List.of("/versjon", "/versjon/1", "/versjon/2", "/versjon/2/endringer", "/versjon/2/tiltak/1")) {
            Document page = page(new Guest(port).get(at + path + "?sprak=" + language));
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.text()).as(path).doesNotContain("version.", "{0}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/versjon/2", "/versjon/2/endringer", "/versjon/1/endringer?fra=1", "/versjon/1/endringer?fra=tull", "/versjon/1/endringer.docx", "/versjon/2/endringer.pdf", "/versjon/2/plan.json", "/versjon/1/tiltak/77"})
    void what_is_not_there_is_said_in_a_sentence(String path) {
        freeze("Utkast");
        HttpResponse<String> answer = new Guest(port).get(at + path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).containsAnyOf("ingen versjon 2", "Dette er den første versjonen", "ikke eldre", "Adressen mangler nummeret", "ikke noe tiltak nummer 77");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "01", "to", "99999999999999999999", "1%20", "1;x"})
    void a_number_that_is_no_number_is_said_to_be_none(String number) {
        freeze("Utkast");
        for (String rest : List.of("", "/endringer", "/plan.json", "/tiltak/1")) {
            assertThat(new Guest(port).get(at + "/versjon/" + number + rest).statusCode()).as(number + rest).isIn(400, 404);
        }
    }

    @Test
    void what_was_typed_stays_where_something_is_wrong() {
        String endless = "x".repeat(2_000);
        HttpResponse<String> wrong = keeper.fillIn(desk, desk, Map.of("name", endless, "note", "Til møtet", "day", "31.31.2017"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page(wrong).select("#name").attr("value")).isEqualTo(endless);
        assertThat(page(wrong).select(".ds-error-summary a").eachAttr("href")).containsExactly("#name", "#day");
        assertThat(keeper.fillIn(desk, desk, Map.of("name", " ", "note", "", "day", "2017-10-20")).body()).contains("Gi versjonen et navn.");
        assertThat(keeper.fillIn(desk, desk, Map.of("name", "<b>&\"", "note", "n".repeat(2_001), "day", "2017-10-20")).statusCode()).isEqualTo(422);
        assertThat(versions.list(plan)).isEmpty();
    }

    @Test
    void signs_that_nothing_can_hold_are_left_out_and_marks_are_shown_as_marks() {
        Map<String, String> odd = Map.of("name", "Ut\u0000kast\n<b>&\"' 😀", "note", "\u0001", "day", "2017-10-20");
        Document confirmation = page(keeper.fillIn(desk, desk, odd));
        assertThat(page(send(confirmation)).text()).contains("er frosset.", "Utkast <b>&\"' 😀");
        assertThat(versions.latest(plan).orElseThrow().note()).isNull();
        assertThat(keeper.fillIn(desk, desk, Map.of("name", "\u0000", "note", "", "day", "2017-10-20")).statusCode()).isEqualTo(422);
        assertThat(new Guest(port).get(at + "/versjon/1/plan.docx").statusCode()).isEqualTo(200);
    }

    @Test
    void an_unchanged_or_an_empty_plan_and_an_earlier_day_are_refused_in_a_sentence() {
        freeze("Utkast");
        HttpResponse<String> same = keeper.fillIn(desk, desk, typed("En gang til"));
        assertThat(same.statusCode()).isEqualTo(409);
        assertThat(same.body()).contains("Planen er ikke endret siden versjon 1");

        apply(Field.TITLE.put(course, "Kurs", "Kurset"));
        HttpResponse<String> early = keeper.fillIn(desk, desk, Map.of("name", "Eldre", "note", "", "day", "2017-10-19"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("20. oktober 2017. Velg den dagen eller en senere.");

        apply(new Change.Remove(goal));
        HttpResponse<String> empty = keeper.fillIn(desk, desk, typed("Tom"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Planen er tom.");
    }

    @Test
    void whoever_confirms_what_has_changed_meanwhile_looks_again() {
        Document asked = page(keeper.fillIn(desk, desk, typed("Utkast")));
        apply(Field.TITLE.put(course, "Kurs", "Kurset"));
        HttpResponse<String> again = send(asked);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Noen har endret planen");
        assertThat(page(send(page(again))).text()).contains("Versjon 1 er frosset.");
    }

    @Test
    void a_hidden_plans_versions_are_as_hidden_as_the_plan() {
        freeze("Utkast");
        apply(Field.TITLE.put(course, "Kurs", "Kurset"));
        freeze("Forslag");
        plans.show(plan, false, TEST);
        for (String path : List.of("/versjon", "/versjon/1", "/versjon/1/endringer", "/versjon/1/plan.json", "/versjon/1/tiltak/1", "/versjon/2/endringer.docx", "/versjon/2/endringer.pdf")) {
            assertThat(new Guest(port).get(at + path).statusCode()).as(path).isEqualTo(404);
            assertThat(keeper.get(at + path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private String hero() {
        return page(new Guest(port).get(at)).select(".sam-hero").text();
    }

    private void freeze(String name) {
        assertThat(send(page(keeper.fillIn(desk, desk, typed(name)))).body()).contains("er frosset.");
    }

    private static Map<String, String> typed(String name) {
        return Map.of("name", name, "note", "Til møtet", "day", "2017-10-20");
    }

    /** Presses the button of the confirmation that is shown. */
    private HttpResponse<String> send(Document confirmation) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        confirmation.select("main form input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        return keeper.postBlindly(desk, fields);
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private void apply(Change... changes) {
        assertThat(plans.apply(plan, List.of(changes), TEST, Reach.WHOLE)).isInstanceOf(Outcome.Done.class);
    }
}
