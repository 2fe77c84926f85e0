package no.samspill.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import no.samspill.testing.ServerTest;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** So many contributions that they are fetched some at a time. bench/siege does the same with fifty thousand. */
@ServerTest
class ALongReportTest {
    private static final int MANY = 1_050;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    JdbcClient sql;

    private Commons commons;

    @BeforeEach
    void many_have_given_input() {
        commons = new Commons(server, port);
        sql.sql("""
                        insert into contribution (id, number, plan, receipt, sending, way, words, may_show, showing, read)
                        select gen_random_uuid(), n, p.id, upper(substr(md5('r' || n || p.id), 1, 12)), gen_random_uuid(), 'FORM', 'Innspill ' || n || repeat(' ord', 200), true, 'SHOWN',
                               case when n % 2 = 0 then clock_timestamp() end
                          from plan p, generate_series(1, ?) n where p.id = ?""")
                .params(MANY, commons.view().id().value())
                .update();
    }

    @Test
    void has_every_contribution_once_and_in_its_order() throws Exception {
        String csv = new String(get("127.0.4.1", "/rapport.csv").body(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1).map(line -> line.replaceFirst("^.*\"Innspill (\\d+) .*$", "$1"))).containsExactlyElementsOf(IntStream.rangeClosed(1, MANY).mapToObj(String::valueOf).toList());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(get("127.0.4.1", "/rapport.xlsx").body()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(MANY);
            assertThat(book.getSheetAt(0).getRow(MANY).getCell(1).getStringCellValue()).startsWith("Innspill " + MANY + " ord");
        }
    }

    @Test
    void is_counted_as_a_whole_and_shown_some_at_a_time() {
        var page = commons.open(commons.input() + "/rapport?side=11");
        assertThat(page.select("dd").eachText()).containsExactly("525", "525");
        assertThat(page.select("tbody tr")).hasSize(50);
        assertThat(page.select("tbody tr").last().text()).contains("Innspill " + MANY + " ord");
    }

    @Test
    void is_made_for_some_at_a_time_while_others_go_on_reading() {
        List<HttpResponse<byte[]>> answers = IntStream.range(0, 24).parallel().mapToObj(each -> get("127.0.4." + (each % 12 + 1), each % 2 == 0 ? "/rapport.xlsx" : "/rapport.csv")).toList();
        assertThat(commons.open(commons.input()).select("h1")).isNotEmpty();
        assertThat(answers).extracting(HttpResponse::statusCode).contains(200).isSubsetOf(200, 429, 503);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200 && answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/csv"))
                .allSatisfy(answer -> assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8).lines()).hasSize(MANY + 1));
    }

    private HttpResponse<byte[]> get(String from, String path) {
        try (var client = HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(from)).build()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + commons.input() + path)).build(), BodyHandlers.ofByteArray());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
