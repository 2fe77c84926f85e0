package no.samspill.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.samspill.people.Role;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A mayor with a minute looks at the region's page. */
@ServerTest
class ARegionInAMinuteTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @BeforeEach
    void the_demonstration_has_started() {
        new Demonstration(server).fill();
    }

    @Test
    void it_says_where_the_plan_is_who_has_adopted_it_and_how_it_goes() {
        Document page = page("/sor-troms");
        assertThat(page.select(".sam-glances > li").text()).contains("Fase 5 av 5", "Gjennomføring", "Neste dato", "Planen er vedtatt av alle", "3 av 5 tiltak er under arbeid");
        assertThat(page.select(".sam-glances a[href$=/vedtak], .sam-glances a[href$=/status]")).hasSize(2);
        assertThat(page.select(".sam-fjord").text()).contains("7 av 7 kommunestyrer har vedtatt planen.");
    }

    @Test
    void the_way_to_the_plan_says_what_is_done_and_the_same_next_date() {
        assertThat(page("/sor-troms").select(".sam-glances > li").text()).contains("15. november 2018: Eksempel: regionrådsmøte");
        Document way = page("/sor-troms/utviklingsplan/prosess");
        assertThat(way.select(".sam-next").text()).contains("15. november 2018: Eksempel: regionrådsmøte").doesNotContain("Ingen nye datoer");
        assertThat(way.select(".sam-way li:contains(Høringsrunde)").text()).contains("20. oktober–1. desember 2017", "Holdt").doesNotContain("Ikke avklart");
        assertThat(way.select(".sam-way li:contains(Vedtak av plan i regionrådet)").text()).contains("Gjort 9. februar 2018").doesNotContain("Forsinket");
        assertThat(way.select(".sam-way li:contains(Vedtak i regionrådet)").text()).contains("Gjort 9. februar 2018").doesNotContain("Ikke avklart");
        assertThat(way.select(".sam-way li:contains(Vedtak i kommunene)").text()).contains("Gjort 1. mars 2018");
        assertThat(page("/sor-troms/utviklingsplan/prosess?dag=2017-12-01").select(".sam-way").text()).doesNotContain("Gjort 9. februar 2018");
    }

    @Test
    void the_own_municipality_is_one_press_away_and_sees_what_it_has_decided_and_is_to_do() {
        String own = page("/sor-troms").select("#kommunen a:contains(Ibestad)").attr("href");
        Document page = page(own.replaceFirst("#.*", ""));
        assertThat(page.select("#kommunen h2").text()).isEqualTo("Ibestad");
        assertThat(page.select("#kommunen a[aria-current]").text()).isEqualTo("Ibestad");
        assertThat(page.select(".sam-asks").text()).contains("Vedtatt av Ibestad kommunestyre 19. februar 2018", "Kommunen svarer for 5 tiltak", "Handlingsplanen til Ibestad");
        assertThat(page.select(".sam-asks li[data-open]").text()).contains("venter på melding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "Oslo", "%3Cscript%3E", ""})
    void a_municipality_that_is_not_of_the_region_is_simply_not_chosen(String asked) {
        Document page = page("/sor-troms?kommune=" + asked);
        assertThat(page.select("#kommunen h2").text()).isEqualTo("Kommunen din");
        assertThat(page.select(".sam-asks")).isEmpty();
    }

    @Test
    void of_a_plan_that_nobody_has_decided_on_it_is_not_said_that_anybody_has() {
        World world = World.of(server, "Lyngen", "Nordreisa");
        world.plan("plan");
        Document page = page("/" + world.region);
        assertThat(page.select(".sam-glances > li h3")).hasSize(1);
        assertThat(page.select("main").text()).doesNotContainIgnoringCase("vedtatt");
        assertThat(page("/" + world.region + page.select("#kommunen a").first().attr("href").replaceFirst("^[^?]*", "").replaceFirst("#.*", "")).select(".sam-asks").text()).contains("Planen ber ikke kommunen om noe nå");
    }

    @Test
    void whoever_belongs_to_a_municipality_meets_it_first_in_the_workspace_and_changes_nothing() {
        Guest mayor = new Guest(port);
        mayor.signsIn(Objects.requireNonNull(new Demonstration(server).links().get(Role.COUNCILLOR)));
        Document work = Jsoup.parse(mayor.get("/arbeid").body());
        assertThat(work.select("main h2").eachText()).contains("Det som gjelder Gratangen");
        assertThat(work.select(".sam-asks").text()).contains("Vedtatt av Gratangen kommunestyre", "Handlingsplanen til Gratangen");
        assertThat(mayor.get("/arbeid/sor-troms/utviklingsplan/tabell").statusCode()).isEqualTo(200);
        for (String closed : List.of("/arbeid/sor-troms/folk", "/arbeid/sor-troms/utviklingsplan/status", "/arbeid/sor-troms/utviklingsplan/vedtak", "/arbeid/sor-troms/utviklingsplan/innspill")) {
            assertThat(mayor.get(closed).statusCode()).as(closed).isEqualTo(404);
        }
    }

    @Test
    void a_measure_leads_to_where_one_says_what_one_means_of_its_area_and_those_who_may_to_where_it_is_changed() {
        Document measure = page("/sor-troms/utviklingsplan/tiltak/1");
        String input = measure.select("aside a[href*=/innspill]").attr("href");
        assertThat(page(input).select("input[name=omrade][checked]").attr("value")).isEqualTo(input.replaceFirst(".*=", ""));
        assertThat(page("/sor-troms/utviklingsplan/innspill?omrade=tull").select("input[name=omrade][checked]").attr("value")).isEmpty();
        assertThat(measure.select("a[href*=tabell]")).isEmpty();
        Guest editor = new Guest(port);
        editor.signsIn(Objects.requireNonNull(new Demonstration(server).links().get(Role.SECRETARIAT)));
        String change = Jsoup.parse(editor.get("/sor-troms/utviklingsplan/tiltak/1").body()).select("aside a[href*=tabell]").attr("href");
        assertThat(editor.get(change).statusCode()).isEqualTo(200);
    }

    @Test
    void history_lies_folded_until_somebody_asks_for_a_day() {
        assertThat(page("/sor-troms").select("#da details").hasAttr("open")).isFalse();
        assertThat(page("/sor-troms?dato=2017-10-20").select("#da details").hasAttr("open")).isTrue();
        assertThat(page("/sor-troms?dato=snart").select("#da details").hasAttr("open")).isTrue();
    }

    private Document page(String path) {
        return Jsoup.parse(new Guest(port).get(path).body());
    }
}
