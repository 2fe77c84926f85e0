package no.samspill.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Registering;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Verdict;
import no.samspill.people.Impossible;
import no.samspill.people.OrganisationId;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class WhichPlansBindAMunicipalityTest {
    private static final LocalDate DATED = LocalDate.of(2017, 12, 4);

    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private World world;
    private Deciding way;
    private Guest anybody;
    private RouteStep gratangen;
    private RouteStep skånland;
    private String number;

    @BeforeEach
    void a_plan_on_its_way_to_two_municipalities() {
        world = World.apart(server, "Gratangen", "Skånland");
        way = new Deciding(world, DATED);
        anybody = new Guest(port);
        gratangen = way.adoption().route().steps().get(1);
        skånland = way.adoption().route().steps().get(2);
        number = numbered(gratangen, LocalDate.of(2000, 1, 1));
    }

    /** With a number that nobody has. */
    private String numbered(RouteStep of, LocalDate on) {
        return entered(free -> new Reform.Renumber(of.body().organisation(), free, on));
    }

    private String entered(Function<String, Reform> reform) {
        String free;
        Optional<Impossible> taken;
        do {
            free = String.valueOf(ThreadLocalRandom.current().nextInt(6000, 9999));
            taken = server.getBean(Reforms.class).enter(reform.apply(free), World.TEST);
        } while (taken.isPresent());
        return free;
    }

    private Document page(String number) {
        HttpResponse<String> answer = anybody.get("/kommune/" + number);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String group(Document page, String tie) {
        return Optional.ofNullable(page.selectFirst("section[aria-labelledby=h-" + tie + "]")).map(Element::text).orElse("");
    }

    @Test
    void a_plan_that_it_decides_on_is_on_its_way_until_it_has_adopted_it() {
        assertThat(group(page(number), "decides")).contains("Utviklingsplan", "har ikke tatt stilling ennå", "Ingen har vedtatt planen ennå");
        way.register(way.of(gratangen, Verdict.ADOPTED));
        Document page = page(number);
        assertThat(group(page, "decides")).isEmpty();
        assertThat(group(page, "adopted")).contains("Vedtatt av Gratangen", "5. desember 2017", "Versjon 1, uendret");
        assertThat(page.select("a[href=/" + world.region + "/utviklingsplan/versjon/1]")).hasSize(1);
        assertThat(page.select("a[href=/" + world.region + "/utviklingsplan/vedtak]")).hasSize(1);
    }

    @Test
    void one_that_it_has_rejected_does_not_bind_it() {
        way.register(way.of(gratangen, Verdict.REJECTED));
        assertThat(group(page(number), "decides")).contains("Ikke vedtatt av Gratangen");
    }

    @Test
    void what_it_has_adopted_holds_until_it_adopts_another_version() {
        way.register(way.of(gratangen, Verdict.ADOPTED));
        way.freeze();
        way.register(way.of(way.council(), Verdict.ADOPTED, DATED.plusDays(2), 2, null));
        way.register(way.of(gratangen, Verdict.POSTPONED, DATED.plusDays(3), 2, null));
        assertThat(group(page(number), "adopted")).contains("Versjon 1, uendret", "Utsatt av Gratangen");
        way.register(way.of(gratangen, Verdict.ADOPTED, DATED.plusDays(4), 2, null));
        assertThat(group(page(number), "adopted")).contains("Versjon 2, uendret").doesNotContain("Versjon 1", "Utsatt");
    }

    @Test
    void a_decision_that_was_registered_wrongly_does_not_count() {
        Decision wrong = ((Registering.Registered) way.register(way.of(gratangen, Verdict.ADOPTED))).decision();
        way.register(way.of(gratangen, Verdict.REJECTED, DATED.plusDays(1), 1, wrong));
        assertThat(group(page(number), "adopted")).isEmpty();
    }

    @Test
    void a_plan_of_its_region_covers_it_where_it_is_not_asked() {
        PlanId other = world.plan("uten-vei");
        assertThat(group(page(number), "covered")).contains("Kommunestyret er ikke bedt om vedtak", "Planen er ikke på vei til vedtak ennå");
        server.getBean(Plans.class).show(other, false, World.TEST);
        assertThat(group(page(number), "covered")).as("a draft is nobody's business").isEmpty();
    }

    @Test
    void a_former_number_leads_to_the_same_plans_and_says_so() {
        String later = numbered(gratangen, LocalDate.of(2020, 1, 1));
        way.register(way.of(gratangen, Verdict.ADOPTED));
        assertThat(page(later).text()).contains("Kommunenummer " + later).doesNotContain("tidligere nummer");
        assertThat(page(number).text()).contains("Kommunenummer " + later, number + " er et tidligere nummer", "Vedtatt av Gratangen");
    }

    @Test
    void the_one_that_took_over_is_bound_by_what_its_predecessors_adopted() {
        String old = numbered(skånland, LocalDate.of(2000, 1, 1));
        way.register(way.of(skånland, Verdict.ADOPTED_WITH_CHANGES));
        List<OrganisationId> both = List.of(gratangen.body().organisation(), skånland.body().organisation());
        String successor = entered(free -> new Reform.Merge(both, new Reform.Part("Nykommune " + world.region, free), LocalDate.of(2020, 1, 1)));
        Document page = page(successor);
        assertThat(group(page, "adopted")).contains("Vedtatt med endring av Skånland", "Versjon 1, endret", "Gratangen").contains("har ikke tatt stilling ennå");
        Document before = page(old);
        assertThat(before.text()).contains("er ikke egen kommune lenger, siden 1. januar 2020", "Vedtatt med endring av Skånland").doesNotContain("Gratangen " + world.region + " kommunestyre");
        assertThat(before.select("a[href=/kommune/" + successor + "]")).isNotEmpty();
    }

    @Test
    void a_name_or_a_number_leads_to_its_page() {
        String name = skånland.body().name().replace(" kommunestyre", "");
        String skånlands = numbered(skånland, LocalDate.of(2000, 1, 1));
        for (String asked : List.of(skånlands, " " + skånlands + " ", name, name.toUpperCase(Locale.ROOT))) {
            HttpResponse<String> answer = anybody.get("/kommune?finn=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
            assertThat(answer.body()).as(asked).contains("Kommunenummer " + skånlands);
        }
        assertThat(Jsoup.parse(anybody.get("/kommune").body()).select("a[href=/kommune/" + skånlands + "]")).hasSize(1);
    }

    @Test
    void a_name_that_one_has_and_another_had_is_the_one_s_that_has_it() {
        numbered(skånland, LocalDate.of(2000, 1, 1));
        String name = skånland.body().name().replace(" kommunestyre", "");
        String successor = entered(free -> new Reform.Merge(
                List.of(gratangen.body().organisation(), skånland.body().organisation()), new Reform.Part(name, free), LocalDate.of(2020, 1, 1)));
        assertThat(anybody.get("/kommune?finn=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).body()).contains("Kommunenummer " + successor);
    }

    @Test
    void one_that_is_not_there_is_said_with_what_was_asked() {
        for (String wrong : List.of("0000", "123", "abc", "12345", "%3Cb%3E", "1913%20")) {
            assertThat(anybody.get("/kommune/" + wrong).statusCode()).as(wrong).isEqualTo(404);
        }
        assertThat(anybody.get("/kommune/0000").body()).contains("Ingen kommune her har eller har hatt", "«0000»");
        HttpResponse<String> asked = anybody.get("/kommune?finn=%3Cb%3EUtopia");
        assertThat(asked.statusCode()).isEqualTo(404);
        assertThat(asked.body()).contains("«&lt;b&gt;Utopia»").doesNotContain("<b>Utopia");
        assertThat(Jsoup.parse(asked.body()).selectFirst("input[name=finn]").val()).isEqualTo("<b>Utopia");
    }
}
