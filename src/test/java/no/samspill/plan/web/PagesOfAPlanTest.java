package no.samspill.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.samspill.testing.BrowserTest;
import no.samspill.testing.Guest;
import no.samspill.testing.SorTroms;
import no.samspill.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@BrowserTest
class PagesOfAPlanTest {
    private static final String PLAN = "/sor-troms/utviklingsplan";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @BeforeEach
    void the_demonstration_has_started() {
        SorTroms.in(server);
    }

    @Test
    void a_search_for_one_form_of_a_word_finds_the_others_and_marks_them() {
        Document page = page(PLAN + "?q=kommune");

        assertThat(page.select(".sam-document mark").eachText()).contains("kommunene", "kommuner");
    }

    @Test
    void a_filter_can_be_taken_off_again() {
        Document page = page(PLAN + "?ar=2020&gjelder=besok");

        assertThat(page.select(".sam-measure")).hasSize(1);
        assertThat(page.select(".sam-chosen a.sam-chip").eachAttr("href"))
                .containsExactly(PLAN + "?ar=2020#les", PLAN + "?gjelder=besok#les");
    }

    @Test
    void where_nothing_fits_the_page_says_what_to_do() {
        assertThat(page(PLAN + "?q=romfart").select(".sam-none").text()).contains("Ta bort et filter", "Vis hele planen");
    }

    @Test
    void each_municipality_is_listed_where_the_sheet_says_seven_business_developers() {
        Document page = page(PLAN + "?vis=ansvarlige");

        assertThat(page.select("tbody th[scope=row]").eachText())
                .contains("Gratangen", "Harstad", "Ibestad", "Kvæfjord", "Lavangen", "Salangen", "Skånland");
    }

    @Test
    void who_answers_for_what_is_a_picture_too_the_same_as_in_the_papers() {
        assertThat(page(PLAN + "?vis=ansvarlige").select(".sam-drawn[data-wide] svg[role=img]").attr("aria-label")).isEqualTo("Hvem har ansvar for hvilke tiltak");
    }

    @Test
    void the_document_says_where_we_are_along_the_fjord_and_names_the_neighbours_it_works_with() {
        Document whole = page(PLAN);

        assertThat(whole.select(".sam-fjord .sam-here h2").text()).isEqualTo("Her er vi nå");
        assertThat(whole.select("#naboer li").eachText()).contains("Samspill med Narvikregionen");
        assertThat(page(PLAN + "?q=nettverk").select("#naboer")).isEmpty();
    }

    @Test
    void what_has_no_date_is_not_dropped_from_the_timeline() {
        assertThat(page(PLAN + "?vis=tidslinje").select("[aria-labelledby=h-udatert] li").text()).startsWith("B3");
    }

    @Test
    void the_words_stand_beside_what_is_understood_of_them() {
        assertThat(page(PLAN + "/tiltak/3").select("main table td").eachText()).contains("Bedrift/besøk?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/sor-troms/nowhere", PLAN + "/tiltak/99"})
    void an_address_that_leads_nowhere_says_so_in_plain_words(String path) {
        var answer = new Guest(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Vi finner ikke siden");
    }

    @Test
    void without_javascript_the_filters_work_too(Visitor visitor) {
        var page = visitor.opensWithoutJavaScript(PLAN);
        page.fill("#q", "makerspace");
        page.click(".sam-search button");

        assertThat(page.locator(".sam-measure").count()).isEqualTo(1);
    }

    private Document page(String path) {
        var answer = new Guest(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
