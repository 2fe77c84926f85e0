package no.samspill.pace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bytes on a socket: what a server in front might read in another way than we do. */
@ServerTest
class WhatIsNoHttpTest {
    private static final String GOOD = "GET /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nX-One: a\r\nAccept-Language: nb\r\nConnection: close\r\n\r\n";

    @LocalServerPort
    int port;

    @Test
    void as_it_is_written_down_it_is_answered_however_it_is_cut_to_pieces() throws IOException {
        assertThat(said(GOOD)).startsWith("HTTP/1.1 200 ");
        assertThat(said("\r\n" + GOOD)).as("an empty line before it (RFC 9112 2.2)").startsWith("HTTP/1.1 200 ");
        assertThat(said(GOOD.replace("1.1\r\nHost", "1.0\r\nHost"))).startsWith("HTTP/1.1 200 ");
        for (int cut = 1; cut < GOOD.length(); cut++) {
            assertThat(said(GOOD.substring(0, cut), GOOD.substring(cut))).as("cut at %d", cut).startsWith("HTTP/1.1 200 ");
        }
        String kept = GOOD.replace("Connection: close\r\n", "");
        assertThat(said(kept + "POST /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\n\r\na\n\n b\n" + GOOD)).as("one after another, with a body in between").containsSubsequence("HTTP/1.1 200 ", "HTTP/1.1 4", "HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /tilgjengelighet HTTP/1.1\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /tilgjengelighet HTTP/1.1\r\nHost: localhost\nConnection: close\r\n\r\n",
        "GET /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nConnection: close\n\r\n",
        "GET /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\n",
        "GET /tilgjengelighet HTTP/1.1\nHost: localhost\nConnection: close\n\n",
        "GET /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nX-One: a\r\n b\r\nConnection: close\r\n\r\n",
        "GET /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nX-One: a\r\n\tb\r\nConnection: close\r\n\r\n",
        "GET /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nX-One:\r\n a\r\nConnection: close\r\n\r\n",
        "GET /tilgjengelighet HTTP/1.1\r\n Host: localhost\r\nConnection: close\r\n\r\n",
        "GET /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nX-One: a\rX-Two: b\r\nConnection: close\r\n\r\n",
        "GET /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nX-One : a\r\nConnection: close\r\n\r\n",
        "GET /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "GET /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nHost: example.no\r\nConnection: close\r\n\r\n",
        "GET /tilgjengelighet HTTP/1.1\r\nConnection: close\r\n\r\n",
        "POST /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\nConnection: close\r\n\r\n0\r\n\r\n"
    })
    void is_refused_where_it_may_be_read_in_two_ways(String request) throws IOException {
        assertThat(said(request)).startsWith("HTTP/1.1 400 ");
        for (int cut = request.length() / 2; cut < request.length(); cut += 7) {
            assertThat(said(request.substring(0, cut), request.substring(cut))).as("cut at %d", cut).startsWith("HTTP/1.1 400 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /tilgjengelighet\r\n", "GET /tilgjengelighet\n", "GET /tilgjengelighet\r\n\r\n"})
    void of_the_first_kind_without_a_version_is_answered_with_nothing(String request) throws IOException {
        assertThat(said(request)).isEmpty();
    }

    @Test
    void with_two_lengths_gets_no_second_request_in() throws IOException {
        String smuggled = "POST /tilgjengelighet HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /helse HTTP/1.1\r\nHost: localhost\r\n\r\n";
        assertThat(said(smuggled)).doesNotContain("\"status\"");
    }

    private String said(String... pieces) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            for (int at = 0; at < pieces.length; at++) {
                if (at > 0) {
                    pause();
                }
                out.write(pieces[at].getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException closedWithoutAWord) {
            return "";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
