package no.samspill.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samspill.followup.Following;
import no.samspill.followup.State;
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
class StatusReportsOnThePagesTest {
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 8);

    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private Following up;
    private String at;
    private String desk;
    private Guest secretary;

    @BeforeEach
    void a_plan_that_is_followed_up() {
        World world = World.apart(server, "Gratangen", "Salangen");
        up = new Following(world, LocalDate.of(2018, 2, 1));
        up.tells(0, up.course, State.UNDER_WAY, JUNE, "Første kursdag er holdt");
        at = "/" + world.region + "/utviklingsplan/rapport";
        desk = "/arbeid" + at;
        secretary = world.guest(world.secretary("Kari"), port);
    }

    private Document read(String path) {
        return Jsoup.parse(new Guest(port).get(path).body());
    }

    /** What the page of the draft has in its form, with the button that is pressed. */
    private Map<String, String> form(String path, String press) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Element field : Jsoup.parse(secretary.get(path).body()).select("main form.sam-form [name]")) {
            typed.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText().strip() : field.tagName().equals("select") ? field.select("option[selected]").attr("value") : field.val());
        }
        typed.remove("_csrf");
        typed.put("what", press);
        return typed;
    }

    /** As from a page of ours. */
    private HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Jsoup.parse(secretary.get(desk).body()).select("main form input[name=_csrf]").forEach(ticket -> all.put("_csrf", ticket.val()));
        return secretary.postBlindly(path, all);
    }

    /** Where it led. */
    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.uri().getPath();
    }

    private String begun() {
        return location(post(desk, Map.of("occasion", "COUNCIL")));
    }

    @Test
    void it_goes_from_the_first_press_to_a_page_that_everybody_reads() {
        assertThat(read(at).text()).contains("Ingen statusrapport er sendt ennå");
        String draft = begun();
        Map<String, String> typed = form(draft, "save");
        assertThat(typed.get("matter0")).contains("Skal tiltaket ha en ansvarlig");
        typed.put("day", "2018-06-08");
        typed.put("summary", "Vi er i gang.\n\nDet går bra.");
        assertThat(location(post(draft, typed))).isEqualTo(draft);
        assertThat(secretary.get(draft + "/vis").body()).contains("Vi er i gang.", "1 av 3 tiltak er under arbeid");
        assertThat(new Guest(port).get(at + "/1").statusCode()).isEqualTo(404);
        Map<String, String> unsaved = form(draft, "check");
        unsaved.put("onwards", "Skrevet rett før kontrollen");
        post(draft, unsaved);
        Map<String, String> written = form(draft, "send");
        assertThat(written).containsEntry("onwards", "Skrevet rett før kontrollen");
        written.put("onwards", "Skrevet etter kontrollen");
        assertThat(post(draft, written).statusCode()).as("what nobody has checked").isEqualTo(409);
        post(draft, form(draft, "check"));
        assertThat(location(post(draft, form(draft, "send")))).isEqualTo(at + "/1");
        Document page = read(at + "/1");
        assertThat(page.select("h2").eachText()).contains("1 av 3 tiltak er under arbeid. Én sak må avgjøres.", "Kort fortalt");
        assertThat(page.select("h3").eachText()).contains("Dette må avgjøres");
        assertThat(read(at).select("main li h2").eachText()).containsExactly("Status for Utviklingsplan");
        for (String format : new String[] {"pdf", "docx", "odt", "pptx"}) {
            assertThat(new Guest(port).get(at + "/1." + format).statusCode()).as(format).isEqualTo(200);
        }
        assertThat(location(secretary.get(desk + "/1"))).isEqualTo(at + "/1");
        assertThat(location(post(desk + "/1", Map.of("what", "send")))).isEqualTo(at + "/1");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        String draft = begun();
        Map<String, String> typed = form(draft, "save");
        typed.put("title", "");
        typed.put("day", "31. juni");
        typed.put("since", "77");
        typed.put("why3", "Uten sak");
        typed.put("summary", "Dette skrev jeg");
        HttpResponse<String> answer = post(draft, typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[data-field=validation]").eachText()).contains("Skriv hva rapporten heter", "Velg en av rapportene som er sendt", "Skriv hva som må avgjøres").hasSize(4);
        assertThat(page.selectFirst("#summary").wholeText()).contains("Dette skrev jeg");
        assertThat(page.text()).contains("Uten sak");
        typed = form(draft, "save");
        typed.put("day", "2018-06-08");
        typed.put("meeting", "2017-01-01");
        assertThat(post(draft, typed).body()).contains("Rapporten kan ikke legges fram før den dagen den forteller om");
        typed.put("day", "2199-01-01");
        assertThat(post(draft, typed).body()).contains("Rapporten kan ikke fortelle om en dag som ikke er kommet");
    }

    @Test
    void two_who_write_at_once_lose_nothing() {
        String draft = begun();
        Map<String, String> one = form(draft, "save");
        Map<String, String> other = new LinkedHashMap<>(one);
        one.put("summary", "Den enes ord");
        other.put("summary", "Den andres ord");
        assertThat(post(draft, one).statusCode()).isEqualTo(200);
        HttpResponse<String> late = post(draft, other);
        assertThat(late.statusCode()).isEqualTo(409);
        Document kept = Jsoup.parse(late.body());
        assertThat(kept.selectFirst("[role=alert]").text()).contains("Noen har endret utkastet");
        assertThat(kept.selectFirst("#summary").wholeText()).contains("Den andres ord");
        assertThat(kept.select(".sam-note").eachText()).as("beside what is another, and there alone").containsExactly("Lagret nå: Den enes ord");
        assertThat(kept.selectFirst("#summary").attr("aria-describedby")).contains(kept.selectFirst(".sam-note").id());
        assertThat(secretary.get(draft).body()).contains("Den enes ord");

        Map<String, String> seen = new LinkedHashMap<>(other);
        seen.put("revision", kept.select("#utkast [name=revision]").attr("value"));
        seen.put("summary", "Begges ord");
        assertThat(post(draft, seen).statusCode()).isEqualTo(200);
        assertThat(secretary.get(draft).body()).contains("Begges ord");
    }

    @Test
    void unchecked_it_is_not_sent_and_the_page_says_so() {
        String draft = begun();
        HttpResponse<String> answer = post(draft, form(draft, "send"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Rapporten må kontrolleres slik den står før den sendes");
    }

    @Test
    void a_correction_wants_a_reason_and_the_first_one_leads_to_it() {
        sent();
        assertThat(post(desk + "/1/rett", Map.of("why1", " ")).statusCode()).isEqualTo(422);
        String draft = location(post(desk + "/1/rett", Map.of("why1", "Feil tall for kurset")));
        send(draft);
        assertThat(read(at + "/1").selectFirst(".sam-noted").text()).startsWith("Denne rapporten er rettet. Rapport 2 står i stedet");
        assertThat(read(at + "/2").selectFirst(".sam-noted").text()).contains("Denne rapporten står i stedet for rapport 1: Feil tall for kurset");
        HttpResponse<String> again = post(desk + "/1/rett", Map.of("why1", "En gang til"));
        assertThat(again.statusCode()).isEqualTo(409);
    }

    @Test
    void what_came_late_is_said_beside_the_report_that_does_not_have_it() {
        sent();
        up.tells(1, up.course, State.UNDER_WAY, JUNE, null);
        assertThat(read(at + "/1").select(".sam-noted").text()).contains("Én melding om tiden rapporten forteller om, er kommet etter at den ble sendt");
    }

    @Test
    void what_waits_is_where_the_secretariat_begins() {
        String draft = begun();
        assertThat(secretary.get("/arbeid").body()).contains("«Status for Utviklingsplan» er ikke kontrollert");
        assertThat(post(draft, Map.of("what", "discard", "revision", "77")).statusCode()).isEqualTo(409);
        post(draft, Map.of("what", "discard", "revision", "1"));
        assertThat(secretary.get("/arbeid").body()).doesNotContain("er ikke kontrollert");
    }

    @Test
    void what_the_council_decides_in_its_meeting_is_somebodys_to_do_and_the_next_report_tells_what_became_of_it() {
        sent();
        String meeting = desk + "/1/mote";
        assertThat(secretary.get(desk).body()).contains(meeting);
        assertThat(Jsoup.parse(secretary.get(meeting).body()).selectFirst("h1").text()).isEqualTo("Én sak gjenstår");
        HttpResponse<String> wanting = post(meeting, Map.of("matter", "1", "words1", "Gratangen tar det", "owner1", "", "due1", "2017-01-01"));
        assertThat(wanting.statusCode()).isEqualTo(422);
        assertThat(wanting.body()).contains("Velg hvem som skal gjøre det", "Fristen kan ikke være før vedtaket", "Gratangen tar det");
        Map<String, String> decision = Map.of(
                "matter", "1", "sending", "7f0a2c1e-0000-4000-8000-" + up.members().getFirst().id().toString().substring(24), "words1", "Gratangen tar ansvaret for den fast ansatte", "owner1", up.members().getFirst().id().toString(),
                "due1", "2018-09-01");
        post(meeting, decision);
        Document after = Jsoup.parse(post(meeting, decision).body());
        assertThat(after.selectFirst("h1").text()).isEqualTo("Saken er avgjort");
        assertThat(after.select("#sak-1 .sam-decided > li")).hasSize(1);
        assertThat(post(meeting, Map.of("matter", "7", "words7", "x")).statusCode()).isEqualTo(404);
        Map<String, String> meanwhile = new LinkedHashMap<>(decision);
        meanwhile.put("words1", "Gratangen tar det likevel ikke");
        meanwhile.put("sending", java.util.UUID.randomUUID().toString());
        HttpResponse<String> other = post(meeting, meanwhile);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Noen har ført inn noe om denne saken", "Gratangen tar det likevel ikke");
        String correction = location(post(desk + "/1/rett", Map.of("why1", "Skrivefeil")));
        assertThat(location(post(desk + "/1/rett", Map.of("why1", "Enda en skrivefeil")))).as("one correction at a time").isEqualTo(correction);
        send(correction);
        assertThat(location(secretary.get(meeting))).isEqualTo(desk + "/2/mote");
        assertThat(Jsoup.parse(secretary.get(desk + "/2/mote").body()).selectFirst("h1").text()).as("what was decided of a matter holds when its report is corrected").isEqualTo("Saken er avgjort");
        assertThat(post(meeting, decision).statusCode()).isEqualTo(409);
        String next = begun();
        assertThat(secretary.get(next + "/vis").body()).contains("Det råd og styrer har bedt om", "Gratangen tar ansvaret for den fast ansatte", "R1-1");
    }

    @Test
    void a_choice_is_pressed_and_becomes_the_words_of_a_decision_that_nobody_has_to_act_on_and_the_next_report_tells_it_once() {
        sent();
        String meeting = desk + "/1/mote";
        Document page = Jsoup.parse(secretary.get(meeting).body());
        assertThat(page.select("#sak-1 button[name=choice]").eachText()).containsExactly("Regionrådet tar ansvaret", "En kommune tar ansvaret", "Tiltaket stanses");
        Map<String, String> typed = new LinkedHashMap<>(Map.of("matter", "1", "entered", "0", "owner1", "ingen", "due1", "", "words1", "", "choice", "3"));
        Document chosen = Jsoup.parse(post(meeting, typed).body());
        assertThat(chosen.selectFirst("#words1").wholeText()).contains("Tiltaket stanses. Det blir stående i planen som stanset, med grunn.");
        assertThat(chosen.select("#owner1 option[selected]").attr("value")).as("what was chosen stays").isEqualTo("ingen");
        typed.put("words1", "Mot to stemmer");
        assertThat(Jsoup.parse(post(meeting, typed).body()).selectFirst("#words1").wholeText()).as("what was typed stays").contains("Mot to stemmer").contains("Tiltaket stanses.");
        typed.put("choice", "9");
        assertThat(post(meeting, typed).statusCode()).isEqualTo(404);
        typed.remove("choice");
        typed.putAll(Map.of("words1", "Tiltaket stanses.", "due1", "2018-09-01"));
        assertThat(post(meeting, typed).body()).contains("Fristen hører til den som skal gjøre det");
        typed.put("due1", "");
        Document after = Jsoup.parse(post(meeting, typed).body());
        assertThat(after.selectFirst("h1").text()).isEqualTo("Saken er avgjort");
        assertThat(after.select("#sak-1 .sam-decided > li").text()).contains("Tiltaket stanses.", "Ingen skal gjøre noe.");
        assertThat(up.followUps().now(up.view()).orders()).as("nobody is waited for").isEmpty();
        assertThat(secretary.get("/arbeid/" + at.split("/")[1] + "/utviklingsplan/historikk").body()).contains("bestemte noe som ingen skal gjøre noe med");
        String next = begun();
        Map<String, String> written = form(next, "save");
        written.put("day", "2018-09-01");
        post(next, written);
        assertThat(Jsoup.parse(secretary.get(next + "/vis").body()).select("#bestemt").text()).contains("Tiltaket stanses.", "Ingen skal gjøre noe", "R1-1");
        send(next);
        assertThat(Jsoup.parse(secretary.get(begun() + "/vis").body()).select("#bestemt").text()).as("told once").doesNotContain("Tiltaket stanses.");
    }

    @Test
    void a_decision_that_was_entered_wrongly_is_put_right_and_both_stay_with_day_and_reason() {
        sent();
        String meeting = desk + "/1/mote";
        post(meeting, Map.of("matter", "1", "words1", "Gratangen tar det", "owner1", up.members().getFirst().id().toString(), "due1", "2018-09-01"));
        var order = up.followUps().orders(up.view()).getFirst();
        Document form = Jsoup.parse(secretary.get(meeting + "?rett=1").body());
        assertThat(form.selectFirst("#words1").wholeText()).contains("Gratangen tar det");
        assertThat(secretary.get(meeting + "?rett=77").statusCode()).isEqualTo(404);
        Map<String, String> right = new LinkedHashMap<>(Map.of("matter", "1", "corrects", "1", "words1", "Salangen tar det", "owner1", up.members().getLast().id().toString(), "due1", "2018-10-01", "why1", ""));
        HttpResponse<String> wanting = post(meeting, right);
        assertThat(wanting.statusCode()).isEqualTo(422);
        assertThat(wanting.body()).contains("Skriv hva som var feil", "Salangen tar det");
        right.put("why1", "Feil kommune");
        Document after = Jsoup.parse(post(meeting, right).body());
        assertThat(after.select("#sak-1 .sam-decided > li").eachText()).hasSize(2);
        assertThat(after.select("#sak-1 .sam-decided > li[data-off]").text()).contains("Gratangen tar det", "Rettet", "Grunn: Feil kommune");
        assertThat(after.select("#sak-1 .sam-decided > li:not([data-off])").text()).contains("Salangen tar det", "Står i stedet for");
        HttpResponse<String> late = post(meeting, right);
        assertThat(late.statusCode()).as("put right already").isEqualTo(409);
        assertThat(late.body()).contains("Noen har rettet eller tatt bort");
        assertThat(up.followUps().now(up.view()).find(order.element()).orElseThrow().lines().getFirst().duty().holder().name()).as("what is reported follows").startsWith("Salangen");
        String next = Jsoup.parse(secretary.get(begun() + "/vis").body()).select("#bestemt").text();
        assertThat(next).contains("Salangen tar det").doesNotContain("Gratangen tar det");
        String orders = desk.replace("/rapport", "/oppfolging/vedtak");
        Map<String, String> typed = form(orders + "?rett=2", "enter");
        typed.putAll(Map.of("words", "Salangen tar det nå", "why", "Skrivefeil"));
        assertThat(post(orders, typed).body()).contains("Vedtaket er rettet", "Grunn: Skrivefeil", "Grunn: Feil kommune");
        assertThat(up.followUps().orders(up.view())).hasSize(3).filteredOn(each -> each.lifted() == null).singleElement().extracting(each -> each.element()).isEqualTo(order.element());
    }

    @Test
    void who_is_silent_about_very_much_is_told_by_how_much_and_not_by_a_page_of_numbers() {
        up.grown(70);
        sent();
        String silent = read(at + "/1").select("tr:contains(Har aldri meldt)").text();
        assertThat(silent).contains("71 av 72 de har ansvar for", "Alle 72 de har ansvar for");
    }

    private void sent() {
        String draft = begun();
        Map<String, String> typed = form(draft, "save");
        typed.put("day", "2018-06-08");
        post(draft, typed);
        send(draft);
    }

    private void send(String draft) {
        post(draft, form(draft, "check"));
        assertThat(post(draft, form(draft, "send")).statusCode()).isEqualTo(200);
    }
}
