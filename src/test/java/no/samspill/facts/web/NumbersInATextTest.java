package no.samspill.facts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import no.samspill.facts.Facts;
import no.samspill.facts.IndicatorId;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A number that is counted stands in the plan's text: it moves with its source there, and stands still in a version. */
@ServerTest
class NumbersInATextTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    private final ElementId course = new ElementId(UUID.randomUUID());
    private IndicatorId founded = IndicatorId.random();
    private World world;
    private Counted counted;
    private PlanId plan = new PlanId(new UUID(0, 0));

    @BeforeEach
    void a_number_stands_in_a_measures_text() {
        world = World.apart(server, "Storvik");
        plan = world.plan("plan");
        counted = new Counted(server, plan);
        founded = counted.indicator("Nye foretak", "nye foretak for hver 1000 innbyggere");
        counted.delivered(founded, "2023", new BigDecimal("2.9"));
        world.apply(plan, List.of(
                Kind.MEASURE.add(course, null, 0), Field.TITLE.put(course, null, "Kurs"),
                Field.TEXT.put(course, null, "<p>Eksempel: Det ble startet <data value=\"" + founded + "/region/siste\">noe</data> i regionen.</p>")));
    }

    @Test
    void the_page_says_the_number_its_year_its_source_and_its_age_and_leads_on() {
        Document page = page(at() + "/tiltak/1");

        assertThat(page.select("a.sam-fact").text()).isEqualTo("2,9 nye foretak for hver 1000 innbyggere 2023");
        assertThat(page.select("a.sam-fact").attr("href")).isEqualTo(at() + "/tall/1");
        assertThat(page.select(".sam-factnotes summary").text()).startsWith("Om tallet: hentet 5. november 2025");
        assertThat(page.select(".sam-factcard").text()).contains("Eksempel, tabell 1, CC BY 4.0", "Regionrådet, 2023");

        ElementId goal = new ElementId(UUID.randomUUID());
        world.apply(plan, List.of(Kind.GOAL.add(goal, null, 1), Field.TITLE.put(goal, null, "Flere foretak"), Field.TEXT.put(goal, null, "<p>Nå <data value=\"" + founded + "/region/2023\">x</data></p>")));
        assertThat(page(at()).select("a.sam-fact").text()).isEqualTo("2,9 nye foretak for hver 1000 innbyggere 2023");
        assertThat(Jsoup.parse(new Guest(port).get(at() + "/tiltak/1?sprak=en").body()).select(".sam-factcard dt").eachText()).contains("Source");
    }

    @Test
    void a_version_keeps_what_it_said_and_the_living_number_moves() throws IOException {
        long revision = view().revision();
        PlanVersion first = frozen();
        assertThat(page(at() + "/tiltak/1").select(".sam-factcard").text()).contains("I versjon 1 Det samme. Frosset.");
        counted.delivered(founded, "2024", new BigDecimal("3.9"));

        Document living = page(at() + "/tiltak/1");
        assertThat(living.select("a.sam-fact").text()).isEqualTo("3,9 nye foretak for hver 1000 innbyggere 2024");
        assertThat(living.select(".sam-factcard").text()).contains("I versjon 1 2,9 nye foretak for hver 1000 innbyggere (2023). Frosset.");
        assertThat(view().revision()).as("a new number is no change of the text").isEqualTo(revision);
        assertThat(server.getBean(Journal.class).ofElement(course.value())).noneMatch(entry -> entry.event().deed().name().contains("deliver"));

        Document kept = page(at() + "/versjon/1/tiltak/1");
        assertThat(kept.select("a.sam-fact").text()).isEqualTo("2,9 nye foretak for hver 1000 innbyggere 2023");
        assertThat(kept.select(".sam-factnotes summary").text()).isEqualTo("Om tallet: frosset i denne versjonen, hentet 5. november 2025");
        assertThat(server.getBean(Versions.class).find(plan, 1).orElseThrow().version().print()).isEqualTo(first.print());
        assertThat(text(at() + "/versjon/1/plan.docx")).contains("2,9 nye foretak for hver 1000 innbyggere (2023)", "Frosset i denne versjonen, hentet 5. november 2025.").doesNotContain("3,9");
        assertThat(text(at() + "/plan.docx")).contains("3,9 nye foretak for hver 1000 innbyggere (2024)", "Kilde: Eksempel, tabell 1, CC BY 4.0. Hentet 5. november 2025.").as("it is not what the version says").contains("Utkast etter versjon 1");
        assertThat(new Guest(port).get(at() + "/plan.json").body()).contains("\"number\": \"3,9\"", "\"fetched\": \"2025-11-05\"");
        assertThat(new Guest(port).get(at() + "/versjon/1/plan.json").body()).contains("\"number\": \"2,9\"");

        String desk = "/arbeid" + at() + "/versjoner";
        Document confirmed = Jsoup.parse(world.guest(world.secretary("Kari"), port).fillIn(desk, desk, Map.of("name", "Nye tall", "day", "2025-12-01")).body());
        assertThat(confirmed.select("main").text()).as("whoever freezes sees which number is another").contains("Tall i teksten");

        PlanVersion second = frozen();
        assertThat(second.number()).isEqualTo(2);
        Document changes = page(at() + "/versjon/2/endringer");
        assertThat(changes.select("main").text()).contains("Tall i teksten");
        assertThat(changes.select("main del").text()).contains("2,9");
        assertThat(changes.select("main ins").text()).contains("3,9");
    }

    @Test
    void a_number_that_is_missing_says_why_and_one_that_was_taken_out_says_so() {
        counted.delivered(founded, "2025", null);
        Facts facts = server.getBean(Facts.class);
        ElementId network = new ElementId(UUID.randomUUID());
        world.apply(plan, List.of(
                Kind.MEASURE.add(network, null, 1), Field.TITLE.put(network, null, "Nettverk"), Field.TEXT.put(network, null, "<p>I 2025: <data value=\"" + founded + "/region/2025\">3</data>.</p>")));
        assertThat(page(at() + "/tiltak/2").select("a.sam-fact").text()).startsWith("Nye foretak: ").endsWith("2025").doesNotContain("0 nye");
        assertThat(page(at() + "/tiltak/1").select("a.sam-fact").text()).as("the latest is the last that is a number").contains("2,9");

        assertThat(Jsoup.parse(world.guest(world.secretary("Kari"), port).get("/arbeid" + at() + "/tall/1/om").body()).select("aside").text()).as("whoever takes it out is told where it stands").contains("Tallet står i 2 tekster: Tiltak 1 og Tiltak 2.");

        facts.remove(plan, founded, World.TEST, Reach.WHOLE);
        Document gone = page(at() + "/tiltak/2");
        assertThat(gone.select(".sam-fact[data-gone]").text()).isEqualTo("3");
        assertThat(gone.select(".sam-factnotes summary").text()).isEqualTo("Om tallet. Ett tall kan ikke hentes lenger");
        assertThat(gone.select(".sam-factcard").text()).contains("Ordene i teksten er slik de sto da tallet ble valgt.");
    }

    @Test
    void those_who_write_choose_among_what_is_counted_without_scripts_too() {
        Guest kari = world.guest(world.secretary("Kari"), port);
        Document page = Jsoup.parse(kari.get("/arbeid" + at() + "/tall/valg").body());
        assertThat(page.select("#tall-indikator option").eachText()).containsExactly("Nye foretak");
        assertThat(page.select("#tall-tid option").eachText()).containsExactly("Det siste, alltid", "2023");
        assertThat(page.select("data").attr("value")).isEqualTo(founded + "/region/siste");
        String typed = page.select("#tall-klamme").text();

        String old = view().words(course, Field.TEXT).orElseThrow();
        var saved = kari.fillIn("/arbeid" + at() + "/tabell?rad=" + course, "/arbeid" + at() + "/tabell/rad/" + course, Map.of("ord-text", "Nå: " + typed, "sett-text", old));
        assertThat(saved.statusCode()).isLessThan(400);
        assertThat(view().words(course, Field.TEXT).orElseThrow()).isEqualTo("<p>Nå: <data value=\"" + founded + "/region/siste\">2,9 nye foretak for hver 1000 innbyggere (2023)</data></p>");
        assertThat(Jsoup.parse(kari.get("/arbeid" + at() + "/tabell?rad=" + course).body()).select("#ord-text").text()).isEqualTo("Nå: " + typed);

        assertThat(kari.get("/arbeid" + at() + "/tall/valg?indikator=borte&sted=9999&tid=i+g%C3%A5r").body()).contains("finnes ikke lenger").contains("2,9");
    }

    private String at() {
        return "/" + world.region + "/plan";
    }

    private PlanView view() {
        return server.getBean(Plans.class).get(plan);
    }

    private Document page(String address) {
        var answer = new Guest(port).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private String text(String address) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(URI.create("http://localhost:" + port + address).toURL().openStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    text.append(Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), org.jsoup.parser.Parser.xmlParser()).wholeText());
                }
            }
        }
        return text.toString();
    }

    private PlanVersion frozen() {
        Freezing made = server.getBean(Versions.class).freeze(plan, new NewVersion("Utkast", null, LocalDate.of(2025, 12, 1), null), World.TEST);
        assertThat(made).isInstanceOf(Freezing.Frozen.class);
        return ((Freezing.Frozen) made).version();
    }
}
