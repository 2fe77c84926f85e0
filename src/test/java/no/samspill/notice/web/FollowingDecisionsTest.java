package no.samspill.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Decision;
import no.samspill.adoption.NewDecision;
import no.samspill.adoption.Registering;
import no.samspill.adoption.Spot;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.reconciliation.Choice;
import no.samspill.adoption.reconciliation.NewText;
import no.samspill.adoption.reconciliation.Reconciling;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.plan.version.NewVersion;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class FollowingDecisionsTest {
    private static final LocalDate DATED = LocalDate.of(2017, 12, 4);

    @LocalServerPort int port;
    @Autowired ApplicationContext server;
    @Autowired JdbcClient sql;

    private Deciding way;
    private Guest anybody;
    private String at;
    private String folg;
    private String email;

    @BeforeEach
    void a_plan_on_its_way() {
        World world = World.apart(server, "Gratangen", "Salangen");
        way = new Deciding(world, DATED);
        anybody = new Guest(port);
        at = "/" + world.region + "/utviklingsplan/vedtak";
        folg = "/" + world.region + "/utviklingsplan/folg";
        email = "folger@" + world.region + ".no";
    }

    private List<String> letters() {
        return sql.sql("select subject || e'\\n' || body from letter where recipient = ? order by subject").param(email).query(String.class).list();
    }

    private String key() {
        return sql.sql("select key from notice_follower where email = ?").param(email).query(String.class).single();
    }

    private void follow() {
        anybody.fillIn(at + "/folg", folg, Map.of("epost", email, "hva", "vedtak"));
        anybody.fillIn(at + "/folg/" + key(), folg + "/" + key(), Map.of("handling", "ja", "kode", code()));
    }

    /** As it stands in the letter. */
    private String code() {
        return letters().stream().flatMap(String::lines).filter(line -> line.startsWith("Skriv denne koden")).findFirst().orElseThrow().replaceFirst(".*: ", "");
    }

    private List<String> told() {
        return letters().stream().filter(each -> !each.startsWith("Vil du ha") && !each.startsWith("Du følger")).toList();
    }

    @Test
    void an_address_gets_one_letter_until_its_owner_says_that_it_is_theirs() {
        HttpResponse<String> answer = anybody.fillIn(at + "/folg", folg, Map.of("epost", email, "hva", "vedtak"));
        assertThat(answer.body()).as("this server has no mail server").contains("E-posten med lenken går ut når den får en").doesNotContain(email);
        assertThat(letters()).singleElement().satisfies(letter -> assertThat(letter).contains("Vil du ha e-post om", folg + "/" + key()));
        assertThat(anybody.get(folg + "/" + key()).body()).contains("Ja, send meg e-post").doesNotContain(email);
        for (String pressed : List.of("ja", "slutt")) {
            HttpResponse<String> robot = anybody.fillIn(at + "/folg/" + key(), folg + "/" + key(), Map.of("handling", pressed));
            assertThat(robot.statusCode()).isEqualTo(422);
            assertThat(robot.body()).contains("Skriv koden slik den står i e-posten");
        }
        way.register(way.of(way.council(), Verdict.ADOPTED));
        assertThat(told()).isEmpty();
        assertThat(anybody.fillIn(at + "/folg/" + key(), folg + "/" + key(), Map.of("handling", "ja", "kode", code())).body()).contains("Du følger vedtakene og får e-post når noe skjer.");
        way.register(way.of(way.municipality(), Verdict.ADOPTED));
        assertThat(told()).singleElement().satisfies(letter -> assertThat(letter).contains("Gratangen", "Vedtatt, versjon 1, 5. desember 2017", at, folg + "/" + key()));
    }

    @Test
    void each_decision_is_told_once_a_correction_as_one_and_the_last_that_the_plan_is_adopted() {
        follow();
        NewDecision once = way.of(way.council(), Verdict.ADOPTED);
        way.register(once);
        way.register(once);
        assertThat(told()).hasSize(1);
        Decision wrong = ((Registering.Registered) way.register(way.of(way.municipality(), Verdict.REJECTED))).decision();
        way.register(way.of(way.municipality(), Verdict.ADOPTED, DATED.plusDays(1), 1, wrong));
        assertThat(told()).filteredOn(letter -> letter.startsWith("Rettelse.")).singleElement().satisfies(letter -> assertThat(letter).contains("Grunnen: Protokollen viser noe annet").doesNotContain("som helhet"));
        way.register(way.of(way.adoption().route().steps().get(2), Verdict.ADOPTED));
        assertThat(told()).filteredOn(letter -> letter.contains("Planen som helhet er med dette vedtatt.")).hasSize(1);
        assertThat(told()).hasSize(4);
    }

    @Test
    void a_version_made_of_several_texts_is_told_once_with_whose_turn_it_is_then() {
        follow();
        way.register(way.of(way.council(), Verdict.ADOPTED));
        Decision theirs = way.changes(way.municipality(), 1, DATED.plusDays(2), "Et nettverk");
        Reconciling reconciling = server.getBean(Reconciling.class);
        Spot spot = new Spot(way.measure, Field.TITLE);
        reconciling.choose(way.plan, 1, 0, List.of(new Choice(spot, Choice.Way.BODY, theirs.id(), null)), World.TEST);
        var wanted = new NewText(1, 1, 2, server.getBean(Plans.class).get(way.plan).revision(), null, new NewVersion("Samordnet", null, DATED.plusDays(9), null));
        reconciling.make(way.plan, wanted, World.TEST);
        reconciling.make(way.plan, wanted, World.TEST);
        assertThat(told()).filteredOn(letter -> letter.contains("versjon 2 er laget av vedtakene")).singleElement().satisfies(letter -> assertThat(letter).contains(
                "Noen vedtok versjon 1 med endring. Nå er tekstene gjort til én: versjon 2.", "Trenger ikke vedta på nytt, siden de har vedtatt akkurat den teksten: Gratangen", "Skal vedta den: Regionrådet", at, folg + "/" + key()));
    }

    @Test
    void who_stops_is_gone_and_so_are_letters_on_their_way() {
        follow();
        way.register(way.of(way.council(), Verdict.ADOPTED));
        String link = folg + "/" + key();
        assertThat(anybody.get(link).body()).contains("Slutt å få e-post");
        assertThat(told()).hasSize(1);
        assertThat(anybody.fillIn(link, link, Map.of("handling", "slutt")).body()).contains("Du får ikke flere e-poster");
        assertThat(letters()).isEmpty();
        assertThat(anybody.get(link).statusCode()).isEqualTo(404);
        way.register(way.of(way.municipality(), Verdict.ADOPTED));
        assertThat(letters()).isEmpty();
    }

    @Test
    void whoever_asks_what_is_stored_about_them_hears_of_it_and_is_erased() {
        follow();
        Guest secretary = way.world.guest(way.world.secretary("Kari"), port);
        String privacy = "/arbeid/" + way.world.region + "/utviklingsplan/innspill/personvern";
        assertThat(secretary.fillIn(privacy, privacy, Map.of("hvem", email, "handling", "hvem")).body()).contains("Følger én ting i planen med e-post");
        String ticket = Jsoup.parse(secretary.get(privacy).body()).select("input[name=_csrf]").val();
        secretary.postBlindly(privacy + "/sletting", Map.of("hvem", email, "_csrf", ticket));
        assertThat(sql.sql("select count(*) from notice_follower where email = ?").param(email).query(Integer.class).single()).isZero();
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        HttpResponse<String> answer = anybody.fillIn(at + "/folg", folg, Map.of("epost", "kari", "hva", "vedtak"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).selectFirst("input[name=epost]").val()).isEqualTo("kari");
        for (int times = 0; times < 5; times++) {
            anybody.fillIn(at + "/folg", folg, Map.of("epost", email, "hva", "vedtak"));
        }
        assertThat(anybody.fillIn(at + "/folg", folg, Map.of("epost", email.toUpperCase(java.util.Locale.ROOT), "hva", "vedtak")).statusCode()).isEqualTo(429);
        assertThat(anybody.get(at + "/folg/x").statusCode()).isEqualTo(404);
    }

    @Test
    void a_meeting_that_put_the_case_off_stands_in_the_calendar_on_the_day_it_was_put_off_to() {
        NewDecision once = way.of(way.municipality(), Verdict.POSTPONED, DATED.plusDays(10), 1, null);
        way.register(new NewDecision(once.sending(), once.step(), 1, once.print(), Verdict.POSTPONED, once.decided(), "18. januar", null, null, null, List.of(), null, null));
        String calendar = anybody.get(at + ".ics").body();
        assertThat(calendar).as("a year that nobody said is the next one").contains("DTSTART;VALUE=DATE:20180118", "STATUS:TENTATIVE").contains("UID:vedtak-" + way.municipality().id().value());
        assertThat(calendar).as("and the meeting itself stays").contains("DTSTART;VALUE=DATE:20171214");
        way.register(way.of(way.municipality(), Verdict.ADOPTED, DATED.plusDays(45), 1, null));
        assertThat(anybody.get(at + ".ics").body()).as("held").doesNotContain("STATUS:TENTATIVE");
    }

    @Test
    void programs_read_what_was_decided_and_when_bodies_met() {
        way.register(way.of(way.council(), Verdict.ADOPTED));
        Decision wrong = ((Registering.Registered) way.register(way.of(way.municipality(), Verdict.REJECTED))).decision();
        way.register(way.of(way.municipality(), Verdict.ADOPTED, DATED.plusDays(2), 1, wrong));
        Document feed = Jsoup.parse(anybody.get(at + ".atom").body(), Parser.xmlParser());
        assertThat(feed.select("entry > title").eachText()).satisfiesExactly(
                corrected -> assertThat(corrected).startsWith("Rettet: Gratangen").endsWith("Vedtatt"), first -> assertThat(first).endsWith("Ikke vedtatt"), council -> assertThat(council).isEqualTo("Regionrådet: Vedtatt"));
        HttpResponse<String> calendar = anybody.get(at + ".ics");
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(calendar.body()).contains("DTSTART;VALUE=DATE:20171206", "SUMMARY:Regionrådet: Vedtatt").doesNotContain("Ikke vedtatt");
        Document page = Jsoup.parse(anybody.get(at).body());
        assertThat(page.select("main a[href$=/vedtak.atom], main a[href$=/vedtak.ics], main a[href$=/folg?hva=vedtak]")).hasSize(3);
        assertThat(page.select("link[type=application/atom+xml]")).hasSize(1);
    }
}
