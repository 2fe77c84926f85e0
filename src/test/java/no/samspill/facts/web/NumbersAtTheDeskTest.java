package no.samspill.facts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.facts.Delivering;
import no.samspill.facts.Delivery;
import no.samspill.facts.Facts;
import no.samspill.facts.Figure;
import no.samspill.facts.NewDelivery;
import no.samspill.facts.NewValue;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Source;
import no.samspill.facts.Term;
import no.samspill.ledger.Reach;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class NumbersAtTheDeskTest {
    @Autowired
    ApplicationContext server;

    @LocalServerPort
    int port;

    /** No two municipalities have a number at once. */
    private static int worlds;

    private World world;
    private String number;
    private Guest secretary;
    private String desk;
    private String open;

    @BeforeEach
    void a_region_of_one_municipality() {
        world = World.apart(server, "Salangen");
        number = String.valueOf(7100 + worlds++);
        assertThat(world.bean(Reforms.class).enter(new Reform.Renumber(world.municipality(), number, LocalDate.of(1990, 1, 1)), World.TEST)).isEmpty();
        world.plan("plan");
        secretary = new Guest(port);
        secretary.signsIn(world.link(world.secretary("Kari")));
        desk = "/arbeid/" + world.region + "/plan/tall";
        open = "/" + world.region + "/plan/tall";
    }

    @Test
    void what_is_written_stands_on_the_page_for_all_with_its_source() {
        count("COUNT");
        assertThat(write("2017", "2 220", "Folketellingen").statusCode()).isEqualTo(200);
        String page = secretary.get(open + "/1").body();
        assertThat(page).contains("2220").contains("Kilde:").contains("Folketellingen");
        assertThat(new Guest(port).get(open).body()).contains("Innbyggere").contains("Folketellingen");
    }

    @Test
    void a_number_without_a_source_is_refused_and_what_was_typed_stays() {
        count("COUNT");
        HttpResponse<String> answer = write("2017", "2220", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Et tall uten kilde kan ikke lagres").contains("value=\"2220\"");
        assertThat(secretary.get(open + "/1").body()).doesNotContain("2220");
    }

    @Test
    void text_where_a_number_stands_says_which_and_saves_nothing() {
        count("COUNT");
        HttpResponse<String> answer = write("2017", "ganske mange", "Telling");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("«ganske mange» for Salangen");
    }

    @Test
    void a_sign_is_kept_as_what_it_means_and_is_never_nought() {
        count("COUNT");
        write("2017", ":", "Telling");
        assertThat(secretary.get(open + "/1").body()).contains("vises ikke").doesNotContain(">0<");
        write("2018", "0", "Telling");
        assertThat(secretary.get(open + "/1").body()).contains(">0<");
    }

    @Test
    void an_indicator_in_words_takes_words_and_draws_nothing() {
        count("TEXT");
        assertThat(write("2017", "Skolen er lagt ned", "Telling").statusCode()).isEqualTo(200);
        assertThat(secretary.get(open + "/1").body()).contains("Skolen er lagt ned").contains("Innbyggere: i ord, sist for 2017").doesNotContain("sam-figurebox");
        assertThat(secretary.get(desk + "/1?tid=2017").body()).contains("value=\"Skolen er lagt ned\"");
        assertThat(secretary.get(open).statusCode()).isEqualTo(200);
        assertThat(secretary.get("/" + world.region + "/plan/plan.docx").statusCode()).isEqualTo(200);
        assertThat(secretary.get(open + "/tall.json").statusCode()).isEqualTo(200);
    }

    @Test
    void a_correction_keeps_both() {
        count("COUNT");
        write("2017", "2220", "Telling");
        write("2017", "2223", "Ny telling");
        String page = secretary.get(desk + "/1?tid=2017").body();
        assertThat(page).contains("2 verdier har stått her").contains("2220").contains("value=\"2223\"").contains("Ny telling");
        assertThat(secretary.get(open + "/1").body()).contains("2223").doesNotContain("2220");
    }

    @Test
    void two_who_write_the_same_do_not_overwrite_each_other_unseen() {
        count("COUNT");
        Map<String, String> first = fields("2017", "2220", "Telling");
        Map<String, String> second = fields("2017", "9999", "En annen telling");
        assertThat(secretary.fillIn(desk + "/1", desk + "/1/verdier", first).statusCode()).isEqualTo(200);
        HttpResponse<String> late = secretary.fillIn(desk + "/1", desk + "/1/verdier", second);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Noen andre har lagret").contains("value=\"9999\"");
        assertThat(secretary.get(open + "/1").body()).contains("2220").doesNotContain("9999");
    }

    @Test
    void what_is_pasted_is_looked_at_before_it_is_saved() {
        count("COUNT");
        HttpResponse<String> look = secretary.fillIn(desk + "/1", desk + "/1/inn", Map.of("lim", "Kommune\t2017\t2018\nSalangen " + world.region + "\t2220\t..\nAndeby\t7\t8"));
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.body()).contains("Det som blir nytt").contains("2220").contains("mangler").contains("Ett sted i filen er ikke i regionen");
        assertThat(secretary.get(open + "/1").body()).doesNotContain("2220");
        HttpResponse<String> taken = secretary.fillIn(look.uri().getPath(), look.uri().getPath(), Map.of("kilde", "Telling", "handling", "legg-inn"));
        assertThat(taken.body()).contains("2 tall er lagret");
        assertThat(secretary.get(open + "/1").body()).contains("2220").contains("mangler");
        assertThat(secretary.get(look.uri().getPath()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_read_says_why_and_stays_in_the_field() {
        count("COUNT");
        HttpResponse<String> answer = secretary.fillIn(desk + "/1", desk + "/1/inn", Map.of("lim", "Kommune\tFarge\nSalangen\tblå"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Salangen\tblå");
    }

    @Test
    void a_target_says_how_far_it_is() {
        count("COUNT");
        write("2017", "2220", "Telling");
        secretary.fillIn(desk + "/1", desk + "/1/mal", Map.of("sted", "region", "maltid", "2021", "tall", "2300"));
        assertThat(secretary.get(open + "/1").body()).contains("Regionen mangler 80 på målet for 2021, 2300");
        secretary.fillIn(desk + "/1", desk + "/1/mal", Map.of("sted", "region", "maltid", "2021", "tall", ""));
        assertThat(secretary.get(open + "/1").body()).doesNotContain("på målet");
    }

    @Test
    void another_municipalitys_number_is_not_theirs_to_write() {
        count("COUNT");
        Guest editor = new Guest(port);
        editor.signsIn(world.link(world.editor("Per")));
        assertThat(editor.get(desk + "/1").body()).contains("Det er andre som passer på dette tallet");
        assertThat(editor.get(desk + "/1").body()).doesNotContain("verdier\"");
        Facts facts = server.getBean(Facts.class);
        PlanView view = server.getBean(Plans.class).find(world.region, "plan").orElseThrow();
        NewDelivery one = new NewDelivery(UUID.randomUUID(), Delivery.Way.FORM, null, new Source("Telling", null, null, null), null, Instant.now(), List.of(new NewValue(number, Term.year(2017), Figure.of(BigDecimal.ONE), null)), null);
        assertThat(facts.deliver(view, facts.find(view, 1).orElseThrow(), one, null, new Reach.Organisations(Set.of(world.municipality().value())), World.TEST)).isEqualTo(new Delivering.NotTheirs());
    }

    @Test
    void another_council_that_counts_the_same_counts_it_in_the_same_unit() {
        assertThat(secretary.fillIn(desk + "/ny", desk + "/ny", Map.of("name", "Innbyggere", "unit", "innbyggere", "kind", "COUNT", "direction", "UP", "decimals", "0", "often", "YEAR", "shared", "true")).statusCode()).isEqualTo(200);
        World other = World.apart(server, "Ibestad");
        other.plan("plan");
        Guest theirs = new Guest(port);
        theirs.signsIn(other.link(other.secretary("Ola")));
        String at = "/arbeid/" + other.region + "/plan/tall";
        Facts facts = server.getBean(Facts.class);
        PlanView ours = server.getBean(Plans.class).find(world.region, "plan").orElseThrow();
        String common = facts.find(ours, 1).orElseThrow().id().toString();
        assertThat(theirs.get(at + "/ny").body()).contains("value=\"" + common + "\"");
        assertThat(theirs.fillIn(at + "/ny", at + "/ny", Map.of("common", common, "unit", "personer", "kind", "MEAN")).statusCode()).isEqualTo(200);
        PlanView view = server.getBean(Plans.class).find(other.region, "plan").orElseThrow();
        assertThat(facts.find(view, 1).orElseThrow().said()).satisfies(said -> {
            assertThat(said.name()).isEqualTo("Innbyggere");
            assertThat(said.unit()).isEqualTo("innbyggere");
            assertThat(said.kind()).isEqualTo(NumberKind.COUNT);
        });
        assertThat(theirs.fillIn(at + "/1/om", at + "/1/om", Map.of("name", "Innbyggere", "kind", "COUNT", "unit", "personer")).statusCode()).isEqualTo(200);
        assertThat(facts.now(view.id()).getFirst().said().unit()).isEqualTo("innbyggere");
        HttpResponse<String> decided = secretary.fillIn(desk + "/1/om", desk + "/1/om", Map.of("name", "Innbyggere", "kind", "COUNT", "unit", "personer"));
        assertThat(decided.body()).contains("Andre regioner følger også dette tallet");
        assertThat(secretary.get(desk + "/1").body()).contains("Ett annet råd følger det samme tallet");
    }

    @Test
    void what_is_due_waits_for_those_who_see_to_it() {
        count("COUNT");
        write("2017", "2220", "Telling");
        assertThat(secretary.get("/arbeid").body()).contains("Innbyggere: tallet for 2018 mangler");
    }

    @Test
    void what_was_done_stands_in_the_plans_history() {
        count("COUNT");
        write("2017", "2220", "Telling");
        assertThat(secretary.get("/arbeid/" + world.region + "/plan/historikk").body()).contains("«Innbyggere»: 1 tall fra Telling");
    }

    @Test
    void taken_out_it_is_gone_for_all_and_comes_back_with_its_numbers() {
        count("COUNT");
        write("2017", "2220", "Telling");
        secretary.fillIn(desk + "/1/om", desk + "/1/fjerning", Map.of());
        assertThat(secretary.get(open + "/1").statusCode()).isEqualTo(404);
        secretary.fillIn(desk, desk + "/1/gjenoppretting", Map.of());
        assertThat(secretary.get(open + "/1").body()).contains("2220");
    }

    private void count(String kind) {
        assertThat(secretary.fillIn(desk + "/ny", desk + "/ny", Map.of("name", "Innbyggere", "unit", "innbyggere", "kind", kind, "direction", "UP", "decimals", "0", "often", "YEAR")).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> write(String term, String amount, String source) {
        return secretary.fillIn(desk + "/1", desk + "/1/verdier", fields(term, amount, source));
    }

    private Map<String, String> fields(String term, String amount, String source) {
        String page = secretary.get(desk + "/1?tid=" + term).body();
        Map<String, String> fields = new HashMap<>();
        for (String hidden : new String[] {"sending", "seen", "s." + number}) {
            Matcher found = Pattern.compile("name=\"" + Pattern.quote(hidden) + "\" value=\"([^\"]*)\"").matcher(page);
            fields.put(hidden, found.find() ? found.group(1) : "");
        }
        fields.put("tid", term);
        fields.put("v." + number, amount);
        fields.put("kilde", source);
        return fields;
    }
}
