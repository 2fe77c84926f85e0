package no.samspill.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samspill.pace.web.CountedProtocol;
import no.samspill.testing.Guest;
import no.samspill.testing.RawLine;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Short forms of what bench/siege does at full size. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class WhoTakesTheirTimeTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data; boundary=skille";

    @LocalServerPort
    private int port;

    private final List<RawLine> lines = new ArrayList<>();

    @AfterEach
    void hangUp() throws Exception {
        for (RawLine line : lines) {
            line.close();
        }
    }

    @Test
    void keeps_nobody_else_waiting() throws Exception {
        for (int each = 0; each < 330; each++) {
            from("127.0.3." + each / 110).posts("/logg-inn/e-post", each % 2 == 0 ? FORM : FILES, 1000).says("e");
        }
        assertThat(new Guest(port).get("/helse").statusCode()).isEqualTo(200);
        assertThat(new Guest(port).get("/logg-inn").statusCode()).isEqualTo(200);
    }

    @Test
    void has_no_more_than_a_share_of_the_server_to_take_it_from() throws Exception {
        for (int each = 0; each < 128; each++) {
            from("127.0.3.9").posts("/logg-inn/e-post", FORM, 1000).says("e");
        }
        int status = 0;
        for (int tries = 0; tries < 100 && status != 429; tries++) {
            RawLine line = from("127.0.3.9").says("GET /logg-inn HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            status = line.status();
        }
        assertThat(status).isEqualTo(429);
        assertThat(new Guest(port).get("/logg-inn").statusCode()).isEqualTo(200);
    }

    @Test
    void has_a_line_that_is_counted(@Autowired ServletWebServerApplicationContext server) {
        assertThat(server.getWebServer()).isInstanceOfSatisfying(TomcatWebServer.class, tomcat -> assertThat(tomcat.getTomcat().getConnector().getProtocolHandler()).isInstanceOf(CountedProtocol.class));
    }

    @Test
    void is_refused_before_a_byte_is_read_where_no_door_stands_open() throws Exception {
        assertThat(from("127.0.3.9").posts("/finnes/ikke/her", FILES, 30_000_000).status()).isEqualTo(413);
        assertThat(from("127.0.3.9").posts("/arbeid/sor-troms/plan/import", FILES, 30_000_000).status()).isEqualTo(413);
        assertThat(from("127.0.3.9").posts("/arbeid/sor-troms/plan/tabell/steg", FORM, 490_000).status()).isEqualTo(413);
        assertThat(from("127.0.3.9").posts("/logg-inn/e-post", FORM, 7_000_000).status()).isEqualTo(413);
        RawLine undeclared = from("127.0.3.9").says("POST /finnes/ikke HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        assertThat(undeclared.status()).isEqualTo(413);
    }

    @Test
    void keeps_the_room_for_large_forms_and_not_that_for_small_ones() throws Exception {
        long large = 30_000_000;
        for (int each = 0; each <= Runtime.getRuntime().maxMemory() / 4 / large; each++) {
            from("127.0.3." + each % 4).posts("/logg-inn/e-post", FILES, large).says("--skille");
        }
        Thread.sleep(500);
        long began = System.nanoTime();
        assertThat(new Guest(port).fillIn("/logg-inn", "/logg-inn/e-post", Map.of("email", "ingen@example.no")).statusCode()).isEqualTo(200);
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    @Test
    void is_told_in_their_own_language_and_hung_up_on() throws Exception {
        RawLine line = from("127.0.3.9").says("POST /finnes/ikke?sprak=en HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FILES + "\r\nContent-Length: 30000000\r\n\r\n");
        assertThat(line.status()).isEqualTo(413);
        assertThat(line.rest()).contains("We do not take that much at once", "</html>");
    }

    @Test
    void breaks_off_without_a_word_in_the_log(CapturedOutput log) throws Exception {
        for (String type : List.of(FORM, FILES)) {
            for (int each = 0; each < 10; each++) {
                from("127.0.3.9").posts("/logg-inn/e-post", type, 1000).says("--skille\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\ne");
            }
        }
        Thread.sleep(300);
        hangUp();
        Thread.sleep(500);
        assertThat(new Guest(port).get("/logg-inn").statusCode()).isEqualTo(200);
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    private RawLine from(String address) {
        RawLine line = new RawLine(address, port);
        lines.add(line);
        return line;
    }
}
