package no.samspill.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipInputStream;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Guest;
import no.samspill.testing.LongPlan;
import no.samspill.testing.Look;
import no.samspill.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Five measures are read from one end to the other; a thousand are opened a part at a time, and all of it is there all the same. */
@BrowserTest
class ALongPlanTest {
    private static final int ON_THE_LINE = 300_000;

    /** By how many measures they have: nothing here changes them. */
    private static final Map<Integer, String> MADE = new ConcurrentHashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @ParameterizedTest
    @ValueSource(ints = {5, 50, 500, 1000})
    void every_measure_is_on_each_page_and_no_page_is_long_on_the_line(int measures) throws IOException {
        String plan = planOf(measures);

        for (View view : View.values()) {
            String html = new Guest(port).get(plan + "?vis=" + view.address()).body();

            assertThat(Jsoup.parse(html).select("main").text()).as("%s of %d", view, measures).contains(titles(measures));
            assertThat(packed(html)).as("%s of %d", view, measures).isLessThan(ON_THE_LINE);
        }
    }

    @Test
    void a_short_plan_is_open_and_a_long_one_is_opened_area_by_area() {
        assertThat(page(planOf(50), "").select(".sam-chapter")).isEmpty();
        assertThat(page(planOf(500), "").select(".sam-area > .sam-chapter > summary").eachText()).hasSize(10).containsOnly("Les 5 målsettinger og 50 tiltak");
        assertThat(page(planOf(500), "?ar=2018").select(".sam-chapter")).isEmpty();
    }

    @Test
    void who_answers_is_counted_area_by_area_and_no_table_has_a_column_for_each_measure() {
        Document page = page(planOf(500), "?vis=ansvarlige");

        assertThat(page.select("table")).allSatisfy(table -> assertThat(table.select("thead th").size()).isLessThanOrEqualTo(12));
        assertThat(page.select(".sam-counts tbody tr:has(th:contains(Gratangen)) td").eachText()).hasSize(11).last().isEqualTo("250");
        assertThat(page.select(".sam-counts tbody th a").eachAttr("href")).anyMatch(href -> href.contains("kommune=Gratangen"));
    }

    @Test
    void the_years_are_drawn_area_by_area_along_one_axis_and_what_has_no_time_is_counted() {
        Document page = page(planOf(500), "?vis=tidslinje");

        assertThat(page.select(".sam-onepart summary").eachText()).contains("40 tiltak med tid").hasSize(20);
        assertThat(page.select("[aria-labelledby=h-udatert] summary").text()).isEqualTo("100 tiltak");
        assertThat(page.select(".sam-onepart .sam-drawn[data-wide] > svg").stream().map(svg -> svg.select("text").stream().map(Element::text).filter(text -> text.matches("20[0-9]{2}")).limit(3).toList()).distinct()).hasSize(1);
    }

    @Test
    void an_address_into_a_closed_area_opens_it_and_paper_and_whoever_has_no_script_get_all_of_it(Visitor visitor) {
        String plan = planOf(500);
        Page page = visitor.opens(plan + "#tiltak-255");

        page.waitForFunction("() => { const place = document.getElementById('tiltak-255').getBoundingClientRect(); return place.height > 0 && place.top >= 0 && place.top < innerHeight; }");
        assertThat(page.locator(".sam-chapter[open]").count()).isEqualTo(1);
        assertThat(page.locator("#tiltak-1 a").isVisible()).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#tiltak-1 a").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.locator("[data-open-all] button").click();
        assertThat(page.locator("#tiltak-1 a").isVisible()).isTrue();
        assertThat(visitor.opensWithoutJavaScript(plan).locator("#tiltak-1 a").isVisible()).isTrue();
        for (Look look : List.of(Look.DESK_LIGHT, Look.PHONE_LIGHT)) {
            assertThat(visitor.opens(plan + "?vis=ansvarlige", look).evaluate("() => { document.querySelectorAll('details').forEach(part => { part.open = true; }); return document.documentElement.scrollWidth - innerWidth; }")).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.pptx", "status.pptx"})
    void a_thousand_measures_are_told_on_twenty_slides(String deck) throws IOException {
        int slides = 0;
        try (var file = new ZipInputStream(URI.create("http://localhost:" + port + planOf(1000) + "/" + deck).toURL().openStream())) {
            for (var part = file.getNextEntry(); part != null; part = file.getNextEntry()) {
                slides += part.getName().matches("ppt/slides/slide[0-9]+\\.xml") ? 1 : 0;
            }
        }

        assertThat(slides).isBetween(3, 20);
    }

    private Document page(String plan, String query) {
        return Jsoup.parse(new Guest(port).get(plan + query).body());
    }

    private String planOf(int measures) {
        return MADE.computeIfAbsent(measures, size -> LongPlan.of(server, size));
    }

    private static List<String> titles(int measures) {
        return java.util.stream.IntStream.range(0, measures).mapToObj(LongPlan::title).toList();
    }

    private static int packed(String html) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
