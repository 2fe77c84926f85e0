package no.samspill.ops.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class PagesOverAThinLineTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/samspill.css", "/assets/designsystemet/index.css"})
    void come_packed_to_a_browser_that_can_unpack_them(String path) {
        var packed = new Guest(port).from(Map.of("Accept-Encoding", "gzip")).get(path);
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("Vary").orElse("")).containsIgnoringCase("accept-encoding");
    }

    @Test
    void come_as_they_are_to_one_that_has_not_asked_for_it() {
        assertThat(new Guest(port).get("/").headers().firstValue("Content-Encoding")).isEmpty();
    }
}
