package no.samspill.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import no.samspill.plan.table.Council;
import no.samspill.publishing.Order;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKey;
import no.samspill.publishing.Press;
import no.samspill.testing.Guest;
import no.samspill.testing.RawLine;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** More than there are seats, from more addresses than it takes to have them all: a paper is made, and all of them want another. */
@ServerTest
class WhoWaitsForTheirTurnTest {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Press press;

    private final CountDownLatch slow = new CountDownLatch(1);
    private final List<Order> making = new ArrayList<>();
    private final List<RawLine> lines = new ArrayList<>();

    @BeforeEach
    void all_who_make_papers_are_busy() {
        for (int each = 0; each < 2; each++) {
            Callable<byte[]> never = () -> {
                slow.await();
                throw new IOException("never made");
            };
            making.add(press.order(new PaperKey.Living(UUID.randomUUID().toString(), PaperFormat.PDF), never));
        }
    }

    @AfterEach
    void go() throws Exception {
        slow.countDown();
        for (RawLine line : lines) {
            line.close();
        }
    }

    @Test
    void has_left_their_seat_to_those_who_need_none_of_it() throws Exception {
        Council council = new Council(server);
        for (int each = 0; each < 80; each++) {
            RawLine line = new RawLine("127.0.7." + (1 + each % 10), port);
            lines.add(line.says("GET /" + council.region + "/plan/plan.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        }
        Thread.sleep(1_000);
        for (String page : List.of("/logg-inn", "/" + council.region + "/plan")) {
            long began = System.nanoTime();
            assertThat(new Guest(port).get(page).statusCode()).isEqualTo(200);
            assertThat(System.nanoTime() - began).as(page).isLessThan(5_000_000_000L);
        }
    }
}
