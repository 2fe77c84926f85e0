package no.samspill.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.input.Contribution;
import no.samspill.input.NewContribution;
import no.samspill.testing.ServerTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class ManyAtOnceTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    private Commons commons;

    @BeforeEach
    void a_secretariat_with_a_list() {
        commons = new Commons(server, port);
    }

    @Test
    void a_thousand_lines_are_looked_over_and_taken_in_once() {
        String list = IntStream.rangeClosed(1, 1200).mapToObj(at -> "Innspill, med komma; og semikolon, nummer " + at).collect(Collectors.joining("\n"));
        HttpResponse<String> preview = paste(list);

        assertThat(Commons.page(preview).select("h1").text()).matches("1.200 innspill kan legges inn");
        assertThat(commons.contributions.counts(commons.plan).received()).isZero();
        settle(preview, "legg-inn");
        assertThat(commons.contributions.counts(commons.plan).received()).isEqualTo(1200);
        assertThat(commons.newestFirst().getLast().words()).isEqualTo("Innspill, med komma; og semikolon, nummer 1");
    }

    @Test
    void cells_from_a_sheet_are_understood_by_their_headings_and_nothing_is_lost() {
        HttpResponse<String> preview = paste("Innspill\tOmråde\tNavn\tAlder\nMer lys\tkompetanse\tUngdomsrådet\t16\nMer buss\tReise\t\t\n\tReise\t\t");
        Document page = Commons.page(preview);

        assertThat(page.select("tbody tr").get(0).text()).contains("Mer lys Alder: 16", "Kompetanse", "Ungdomsrådet");
        assertThat(page.select("tbody tr").get(1).text()).contains("Mer buss", "Tema: Reise");
        assertThat(page.select(".sam-note").text()).contains("3");
        settle(preview, "legg-inn");
        assertThat(commons.newestFirst()).extracting(Contribution::words).containsExactly("Mer buss", "Mer lys\nAlder: 16");
        assertThat(commons.newestFirst()).extracting(Contribution::theme).containsExactly("Reise", null);
    }

    @Test
    void a_line_that_is_too_long_is_said_and_left_out() {
        HttpResponse<String> preview = paste("Kort\n" + "x".repeat(NewContribution.LONGEST + 1));

        assertThat(Commons.page(preview).select("h1").text()).isEqualTo("Ett innspill kan legges inn");
        assertThat(Commons.page(preview).select(".sam-note").text()).endsWith(": 2.");
    }

    @Test
    void a_discarded_list_leaves_nothing() {
        HttpResponse<String> preview = paste("Én\nTo");
        settle(preview, "forkast");

        assertThat(commons.contributions.counts(commons.plan).received()).isZero();
        assertThat(commons.secretariat.get(preview.uri().getPath()).statusCode()).isEqualTo(404);
    }

    @Test
    void an_empty_list_and_one_too_long_are_said_at_the_field() {
        assertThat(Commons.page(paste("  \n ")).select("#tekst-feil").text()).contains("tom");
        HttpResponse<String> long_ = paste("x\n".repeat(5001));
        assertThat(long_.statusCode()).isEqualTo(422);
        assertThat(Commons.page(long_).select("#tekst-feil").text()).contains("Del den i flere");
    }

    private HttpResponse<String> paste(String text) {
        return commons.secretariat.fillIn(commons.work() + "/liste", commons.work() + "/liste", Map.of("tekst", text));
    }

    private void settle(HttpResponse<String> preview, String action) {
        String path = preview.uri().getPath();
        HttpResponse<String> answer = commons.secretariat.fillIn(path, path, Map.of("handling", action, "vis", "true"));
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
