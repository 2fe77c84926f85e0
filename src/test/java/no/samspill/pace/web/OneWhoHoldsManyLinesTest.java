package no.samspill.pace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samspill.testing.RawLine;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with room for ninety lines, that answers all who have one. */
class OneWhoHoldsManyLinesTest {
    private static final int ALL = 90;

    private final List<RawLine> lines = new ArrayList<>();
    private final Tomcat server = new Tomcat();

    @TempDir
    private Path room;

    @BeforeEach
    void begin() throws Exception {
        Connector connector = new Connector(CountedProtocol.class.getName());
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxConnections", String.valueOf(ALL));
        ((CountedProtocol) connector.getProtocolHandler()).leaveUncounted("127.0.9.0/24,::1/128");
        server.setBaseDir(room.toString());
        server.setConnector(connector);
        server.getEngine().getPipeline().addValve(new ValveBase() {
            @Override
            public void invoke(Request request, Response response) throws IOException {
                response.getResponse().getWriter().print("ja");
            }
        });
        server.start();
    }

    @AfterEach
    void end() throws Exception {
        hangUp();
        server.stop();
        server.destroy();
    }

    @Test
    void has_no_more_than_half_as_many_as_are_left_to_others() {
        assertThat(answered("127.0.8.1", ALL)).isEqualTo(30);
        assertThat(answered("127.0.8.2", ALL)).isEqualTo(20);
        assertThat(answered("127.0.8.3", ALL)).isBetween(13, 14);
        assertThat(answered("127.0.8.4", 1)).isEqualTo(1);
    }

    @Test
    void has_room_again_when_they_have_let_go() throws Exception {
        for (int time = 0; time < 10; time++) {
            answered("127.0.8.1", ALL);
            hangUp();
            int again = 0;
            for (int tries = 0; again == 0 && tries < 100; tries++) {
                Thread.sleep(20);
                again = answered("127.0.8.1", 1);
            }
            assertThat(again).isEqualTo(1);
            hangUp();
            Thread.sleep(50);
        }
    }

    @Test
    void is_not_who_brings_the_requests_of_others() {
        assertThat(answered("127.0.9.1", ALL - 2)).isEqualTo(ALL - 2);
    }

    /** How many of them are. */
    private int answered(String from, int many) {
        int answered = 0;
        for (int each = 0; each < many; each++) {
            RawLine line = new RawLine(from, server.getConnector().getLocalPort());
            lines.add(line);
            try {
                answered += line.says("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").status() == 200 ? 1 : 0;
            } catch (IOException cut) {
                // not answered
            }
        }
        return answered;
    }

    private void hangUp() throws IOException {
        for (RawLine line : lines) {
            line.close();
        }
        lines.clear();
    }
}
