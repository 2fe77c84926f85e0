package no.samspill.hearing.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Track;
import no.samspill.hearing.assessment.Assessment;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.assessment.Proposal;
import no.samspill.hearing.assessment.Said;
import no.samspill.hearing.assessment.Stocks;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
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

/** Answering what was said, through the pages and back. */
@ServerTest
class AtTheDeskTest {
    @Autowired private ApplicationContext server;
    @LocalServerPort private int port;

    private Said said;
    private Guest officer;

    @BeforeEach
    void a_desk() {
        said = new Said(World.of(server, "Gratangen")).cut();
        officer = said.heard.world.guest(said.heard.world.secretary("Siv Sekretær"), port);
    }

    private Document page(String query) {
        HttpResponse<String> got = officer.get(said.desk() + query);
        assertThat(got.statusCode()).isEqualTo(200);
        return Jsoup.parse(got.body());
    }

    private HttpResponse<String> send(String at, String form, Map<String, String> fields) {
        return officer.fillIn(said.desk() + at, said.desk() + form, fields);
    }

    private Point point(int at) {
        return said.point(said.municipality, at);
    }

    @Test
    void it_says_how_far_it_has_come_and_opens_the_first_point_without_an_answer() {
        Document page = page("");
        assertThat(page.select("h1").text()).isEqualTo("0 av 6 punkter er vurdert");
        assertThat(page.select(".sam-queue li")).hasSize(4);
        assertThat(page.select(".sam-point h3").eachText()).containsExactly("1.1 Hele planen", "1.2 Hele planen", "1.3 Hele planen");
        assertThat(page.select("form[action$=/merknader/1.1]")).hasSize(1);
        assertThat(page.select(".sam-point.is-here").attr("id")).isEqualTo("p-1-1");
        // Nothing was written by looking.
        assertThat(point(0).revision()).isEqualTo(1);
    }

    @Test
    void when_all_is_answered_while_it_is_open_it_says_when_the_result_can_be_laid_out() {
        Heard open = Heard.now(World.of(server, "Salangen"));
        NewStatement letter = new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.LETTER, new Behalf.Own(), null, "Mer lys", null, Said.TODAY, true, Sender.nobody(Language.NB));
        var taken = ((Taking.Taken) said.bean(Statements.class).take(open.hearing, letter, World.TEST)).statement();
        Point whole = said.bean(Points.class).of(taken).getFirst();
        said.bean(Assessment.class).propose(open.hearing, whole.id(), whole.revision(), new Proposal(Judgement.NOTED, "Takk for det dere sa.", null, null, null, null, null), World.TEST);
        Guest keeper = open.world.guest(open.world.secretary("Kari"), port);
        Document page = Jsoup.parse(keeper.get("/arbeid" + open.address() + "/merknader").body());
        assertThat(page.select("h1").text()).as("one point is no points").isEqualTo("1 av 1 punkt er vurdert");
        assertThat(page.select(".sam-deskhead").text()).contains("Resultatet kan legges fram når høringen er over: etter", "23.59.59, norsk tid").doesNotContain("Halvparten");
        assertThat(page.select("form[action$=/framlegging]")).isEmpty();
    }

    @Test
    void an_answer_is_saved_and_the_next_point_is_open() {
        HttpResponse<String> next = send("?punkt=1.1", "/1.1", Map.of("utfall", "FOLLOWED", "svar", "Vi er enige, og nettverket er fast.", "gjelder", said.heard.second.toString(), "frist", "2026-12-05", "tema", "Nettverk"));
        Document page = Jsoup.parse(next.body());
        assertThat(page.select("h1").text()).isEqualTo("1 av 6 punkter er vurdert");
        assertThat(page.select(".sam-point.is-here").attr("id")).isEqualTo("p-1-2");
        assertThat(page.select("#p-1-1").text()).contains("gjelder Tiltak 2, Nettverk", "Tas til følge", "Vi er enige");
        assertThat(point(0).due()).isEqualTo("2026-12-05");
    }

    @Test
    void an_answer_without_a_reason_is_refused_and_stays_in_the_form() {
        HttpResponse<String> refused = send("?punkt=1.1", "/1.1", Map.of("utfall", "NOT_FOLLOWED", "svar", "Nei."));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".ds-error-summary").text()).contains("minst 15 tegn");
        assertThat(page.select("#svar").text()).isEqualTo("Nei.");
        assertThat(page.select("input[name=utfall][checked]").val()).isEqualTo("NOT_FOLLOWED");
        assertThat(point(0).answered()).isFalse();
    }

    @Test
    void two_at_one_point_are_told_and_neither_loses_what_they_wrote() {
        Point seen = point(0);
        said.bean(Assessment.class).propose(said.heard.hearing, seen.id(), seen.revision(), new Proposal(Judgement.NOTED, "Takk fra kollegaen.", null, null, null, null, null), World.TEST);
        HttpResponse<String> clash = send("?punkt=1.1", "/1.1", Map.of("sett", String.valueOf(seen.revision()), "utfall", "FOLLOWED", "svar", "Mitt eget svar som er langt nok."));
        assertThat(clash.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(clash.body());
        assertThat(page.select(".sam-clash").text()).contains("Takk fra kollegaen.");
        assertThat(page.select("#svar").text()).isEqualTo("Mitt eget svar som er langt nok.");
        assertThat(point(0).wording()).isEqualTo("Takk fra kollegaen.");
        String now = page.select("form[action$=/merknader/1.1] input[name=sett]").val();
        send("?punkt=1.1", "/1.1", Map.of("sett", now, "utfall", "FOLLOWED", "svar", "Mitt eget svar som er langt nok."));
        assertThat(point(0).wording()).isEqualTo("Mitt eget svar som er langt nok.");
    }

    @Test
    void points_are_cut_where_sentences_begin_and_joined_again() {
        Document page = page("?uttalelse=2&punkt=2.1");
        assertThat(page.select("form[action$=/2.1/deling]")).isEmpty();
        send("?punkt=1.1", "/1.1/sammenslaing", Map.of());
        assertThat(page("?uttalelse=1").select(".sam-point")).hasSize(2);
        page = page("?punkt=1.1");
        assertThat(page.select("form[action$=/1.1/deling] label").eachText()).containsExactly("Hvem betaler?");
        send("?punkt=1.1", "/1.1/deling", Map.of("ved", page.select("input[name=ved]").val()));
        assertThat(page("?uttalelse=1").select(".sam-point .sam-pointwords .sam-said").eachText()).containsExactly("Nettverket må være fast.", "Hvem betaler?", "Fylkesveien bør med.");
        assertThat(send("?punkt=1.1", "/1.1/sammenslaing", Map.of("sett", "0")).statusCode()).isEqualTo(409);
    }

    @Test
    void many_get_one_answer_with_their_number_and_it_is_undone_as_one() {
        HttpResponse<String> done = officer.fillIn(said.desk(), said.desk() + "/samlet", Map.of("valgt", point(0).id() + "," + point(1).id(), "hva", "svar", "samletutfall", "NOTED", "samletsvar", "Takk."));
        Document page = Jsoup.parse(done.body());
        assertThat(page.select(".sam-message").text()).isEqualTo("2 punkter fikk svaret.");
        assertThat(page.select(".sam-undo").text()).contains("Gjort med 2 punkter under ett.");
        String at = done.uri().getRawPath() + "?" + done.uri().getRawQuery();
        HttpResponse<String> undone = officer.fillIn(at, said.desk() + "/angre", Map.of());
        assertThat(Jsoup.parse(undone.body()).select(".sam-message").text()).isEqualTo("2 punkter er som før igjen.");
        assertThat(point(0).answered()).isFalse();
        assertThat(officer.fillIn(said.desk(), said.desk() + "/samlet", Map.of("hva", "svar", "samletsvar", "Takk alle sammen")).body()).contains("Kryss av ved minst ett punkt.", "Takk alle sammen");
    }

    @Test
    void a_standard_answer_is_kept_put_in_and_shown_where_it_is_used() {
        officer.fillIn(said.desk(), "/arbeid" + said.heard.address() + "/standardsvar", Map.of("tittel", "Utenfor", "ord", "Fylkesveier avgjøres av fylkeskommunen."));
        String stock = said.bean(Stocks.class).list(said.heard.hearing).getFirst().id().toString();
        Document page = page("?punkt=1.3&standardsvar=" + stock);
        assertThat(page.select("#svar").text()).isEqualTo("Fylkesveier avgjøres av fylkeskommunen.");
        assertThat(point(2).wording()).isEmpty();
        send("?punkt=1.3&standardsvar=" + stock, "/1.3", Map.of("utfall", "OUTSIDE", "svar", "Fylkesveier avgjøres av fylkeskommunen."));
        assertThat(page("").select(".sam-stock").text()).contains("Brukt i ett punkt");
        assertThat(page("?standardsvar=" + stock).select(".sam-point h3").eachText()).containsExactly("1.3 Hele planen");
    }

    @Test
    void an_editor_of_a_municipality_gives_advice_and_decides_nothing() {
        Guest editor = said.heard.world.guest(said.heard.world.editor("Eli Redaktør"), port);
        Document page = Jsoup.parse(editor.get(said.desk() + "?punkt=1.3").body());
        assertThat(page.select("form[action$=/1.3]")).isEmpty();
        assertThat(page.select("#samlet")).isEmpty();
        editor.fillIn(said.desk() + "?punkt=1.3", said.desk() + "/1.3/rad", Map.of("rad", "Vegen er fylkets."));
        assertThat(page("?punkt=1.3").text()).contains("Råd fra Eli Redaktør: Vegen er fylkets.");
        assertThat(point(2).answered()).isFalse();
    }

    @Test
    void the_result_is_laid_out_when_every_point_is_answered_and_not_before() {
        assertThat(page("").select("form[action$=/framlegging]")).isEmpty();
        said.answered();
        assertThat(send("", "/framlegging", Map.of()).body()).contains("Resultatet er lagt fram.");
        assertThat(said.bean(Hearings.class).get(said.heard.hearing.id()).concluded()).isNotNull();
        Document page = page("?punkt=1.1");
        assertThat(page.select("h1").text()).isEqualTo("6 av 6 punkter er vurdert");
        assertThat(page.select("form[action$=/1.1]")).isEmpty();
        assertThat(send("?punkt=1.1", "/1.1/opplasing", Map.of("grunn", " ")).statusCode()).isEqualTo(422);
        send("?punkt=1.1", "/1.1/opplasing", Map.of("grunn", "Feil tiltak"));
        assertThat(point(0).locked()).isFalse();
        assertThat(send("?punkt=1.1", "/1.1", Map.of("utfall", "", "svar", "")).statusCode()).isEqualTo(409);
    }
}
