package no.samspill.hearing.statement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Opening;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.Statement;
import no.samspill.input.Showing;
import no.samspill.input.web.Sending;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class SortingStatementsTest {
    @LocalServerPort private int port;
    @Autowired private ApplicationContext server;

    private final LocalDate today = LocalDate.now(Opening.NORWAY);
    private Speaker speaker;
    private Guest secretary;
    private String inbox;

    @BeforeEach
    void a_hearing_and_its_secretariat() {
        opens(today.minusDays(60), today.plusDays(7));
    }

    private void opens(LocalDate opens, LocalDate deadline) {
        World world = World.of(server, "Gratangen");
        speaker = new Speaker(new Heard(world, opens, deadline), port);
        secretary = world.guest(world.secretary("Sekretær"), port);
        inbox = "/arbeid" + speaker.hearing + "/uttalelser";
    }

    @Test
    void what_came_in_is_listed_read_and_laid_out_and_looking_writes_nothing() {
        speaker.comments("tiltak-1", "Kurs på kveldstid", "epost", "kari@eksempel.no");
        Document list = Speaker.page(secretary.get(inbox));
        assertThat(list.select("h1").text()).isEqualTo("Én uttalelse, én er ulest");
        assertThat(Speaker.page(secretary.get(inbox + "/1")).select("main").text()).contains("Kurs på kveldstid", "kari@eksempel.no", "Kurs i alle kommunene");
        assertThat(one().read()).isNull();

        secretary.fillIn(inbox, inbox, Map.of("valgt", "1"));
        assertThat(one().showing()).isEqualTo(Showing.SHOWN);
        assertThat(speaker.open(speaker.hearing).select("#tiltak-1 .sam-heard").text()).contains("Kurs på kveldstid");

        secretary.fillIn(inbox + "/1", inbox + "/1/skjuling", Map.of("grunn", "PERSONAL"));
        assertThat(speaker.open(speaker.hearing).text()).doesNotContain("kveldstid");
        assertThat(Speaker.page(secretary.get(inbox + "/1")).select("main").text()).contains("privatliv");
        assertThat(Speaker.page(secretary.get(inbox + "?vis=skjulte")).select(".sam-inputs > li")).hasSize(1);
        assertThat(Speaker.page(secretary.get(inbox + "?vis=uleste")).select(".sam-inputs > li")).isEmpty();
        assertThat(Speaker.page(secretary.get(inbox + "?q=KVELDSTID")).select(".sam-inputs > li")).hasSize(1);
    }

    @Test
    void what_a_sender_does_not_want_shown_is_not_laid_out() {
        speaker.comments("tiltak-1", "Bare til dere", "vis", "");
        secretary.fillIn(inbox, inbox, Map.of("valgt", "1"));

        assertThat(one().showing()).isEqualTo(Showing.WAITING);
    }

    @Test
    void a_letter_is_entered_for_the_consultee_who_sent_it_with_both_dates_and_a_file() {
        speaker.consultee("Ibestad kommune");
        String consultee = Speaker.page(secretary.get(inbox + "/ny")).select("#instans option:contains(Ibestad)").val();
        var answer = enters(Map.of("maate", "brev", "instans", consultee, "datert", today.minusDays(5).toString(), "mottatt", today.minusDays(3).toString(), "tekst", "Vi støtter planen.", "person", "Ola Rådmann", "vis", "true"), new Sending.File("brev.txt", "Brevet".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.uri().getPath()).isEqualTo(inbox + "/1");
        assertThat(Speaker.page(answer).select("main").text()).contains("Vi støtter planen.", "Ola Rådmann", "brev.txt");
        assertThat(one().channel()).isEqualTo(Channel.LETTER);
        assertThat(one().behalf()).isInstanceOf(Behalf.Proven.class);
        assertThat(one().publicName()).isEqualTo("Ibestad kommune");
        secretary.fillIn(inbox, inbox, Map.of("valgt", "1"));
        assertThat(speaker.open(speaker.hearing + "/uttalelser").text()).contains("Ibestad kommune").doesNotContain("Rådmann");
    }

    @ParameterizedTest
    @CsvSource({"2, -1, mottatt, senere enn i dag", "1, 3, datert, datert etter"})
    void dates_that_cannot_be_are_said_at_the_field_and_nothing_typed_is_lost(int authored, int received, String field, String said) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("maate", "e-post", "tekst", "Hei", "organisasjon", "Velforeningen", "vis", "true"));
        fields.put("datert", today.minusDays(authored).toString());
        fields.put("mottatt", today.minusDays(received).toString());
        var answer = enters(fields);

        Document page = Speaker.page(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#" + field + "-feil").text()).contains(said);
        assertThat(page.select("#tekst").val().strip()).isEqualTo("Hei");
        assertThat(page.select("#organisasjon").val()).isEqualTo("Velforeningen");
        assertThat(speaker.received()).isEmpty();
    }

    @Test
    void what_came_late_is_marked_with_whether_it_counts() {
        opens(today.minusDays(60), today.minusDays(10));
        enters(Map.of("maate", "mote", "mottatt", today.minusDays(2).toString(), "tekst", "Sagt på møtet", "vis", "true"));

        assertThat(one().late()).isTrue();
        assertThat(Speaker.page(secretary.get(inbox + "/1")).select(".sam-mark").text()).isEqualTo("Kom etter fristen, og teller med");
        assertThat(Speaker.page(secretary.get(inbox + "?vis=sene")).select(".sam-inputs > li")).hasSize(1);
    }

    @Test
    void who_asks_to_be_erased_is_erased_by_a_button_and_nobody_else_is() {
        speaker.comments("tiltak-1", "Kurs på kveldstid");
        Statement said = one();
        assertThat(Speaker.page(secretary.get(inbox + "/1")).select("form[action$=/sletting]")).isEmpty();
        String own = speaker.hearing + "/svar/" + said.receipt();
        speaker.guest.fillIn(own, own + "/sletting", Map.of("sikker", "true"));
        secretary.fillIn(inbox + "/1", inbox + "/1/sletting", Map.of());

        assertThat(one().erased()).isNotNull();
        assertThat(Speaker.page(speaker.guest.get(own)).select("main").text()).contains("slettet").doesNotContain("kveldstid");
    }

    @Test
    void a_sheet_says_first_what_becomes_public_and_as_many_come_in_as_it_has_rows() {
        speaker.consultee("Ibestad kommune");
        var preview = sheet("Uttalelse;Organisasjon;Navn;Mottatt;Datert;Gjelder;Vises;E-post\n"
                + "Vi støtter planen;Ibestad kommune;Ola Rådmann;" + day(3) + ";" + day(4) + ";;ja;ola@eksempel.no\n"
                + "Mer lys;;Kari Nordmann;" + day(2) + ";;Kurs i alle kommunene;nei;kari@eksempel.no\n");
        assertThat(Speaker.page(preview).select("main").text())
                .contains("2 uttalelser kan leses inn", "Ingenting blir synlig", "Én uttalelse kan da leses av alle, og én ikke", "Navnet på én organisasjon", "Navnene på 2 personer", "«E-post»")
                .doesNotContain("@eksempel");
        assertThat(speaker.received()).isEmpty();

        var done = secretary.fillIn(preview.uri().getPath(), preview.uri().getPath(), Map.of("handling", "legg-inn"));
        assertThat(Speaker.page(done).select(".sam-message").text()).isEqualTo("2 rader i arket, 2 uttalelser lest inn.");
        assertThat(speaker.received()).extracting(Statement::words).containsExactly("Vi støtter planen", "Mer lys");
        assertThat(speaker.received().getFirst().behalf()).isInstanceOf(Behalf.Proven.class);
        assertThat(speaker.received().get(1).place().element()).isEqualTo(speaker.heard.first);
        assertThat(speaker.received()).noneMatch(Statement::everybodysToRead);
    }

    @Test
    void a_sheet_with_one_wrong_row_is_refused_whole() {
        var preview = sheet("Uttalelse;Mottatt;Gjelder\nGod;" + day(3) + ";\nFeil;35.12.2017;Z99\n;" + day(2) + ";\n");

        assertThat(Speaker.page(preview).select("main").text()).contains("2 rader må rettes først", "Rad 3:", "«Z99»", "«35.12.2017»", "Rad 4:");
        assertThat(Speaker.page(preview).select("button[value=legg-inn]")).isEmpty();
        secretary.fillIn(preview.uri().getPath(), preview.uri().getPath(), Map.of("handling", "legg-inn"));
        assertThat(speaker.received()).isEmpty();
    }

    @Test
    void a_sheet_without_words_is_said_to_be() {
        assertThat(Speaker.page(sheet("Navn;Mottatt\nKari;" + day(2) + "\n")).select("#fil-feil").text()).contains("heter «Uttalelse»");
        assertThat(Speaker.page(sheet("Uttalelse;Mottatt\n")).select("#fil-feil").text()).contains("ingen rader");
    }

    private String day(int ago) {
        LocalDate day = today.minusDays(ago);
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private HttpResponse<String> sheet(String lines) {
        return Sending.send(secretary, inbox + "/ark", inbox + "/ark", Map.of(), "fil", List.of(new Sending.File("ark.csv", lines.getBytes(StandardCharsets.UTF_8))));
    }

    private HttpResponse<String> enters(Map<String, String> fields, Sending.File... files) {
        return Sending.send(secretary, inbox + "/ny", inbox + "/ny", fields, "fil", List.of(files));
    }

    private Statement one() {
        return speaker.received().getFirst();
    }
}
