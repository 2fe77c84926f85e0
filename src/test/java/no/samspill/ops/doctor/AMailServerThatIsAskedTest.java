package no.samspill.ops.doctor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class AMailServerThatIsAskedTest {

    /** It offers to take a password, and knows no TLS. */
    @Test
    void is_not_told_a_password_that_anybody_on_the_way_could_read() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = Thread.ofVirtual().start(() -> serve(door, told));
            var mail = new JavaMailSenderImpl();
            mail.setHost("127.0.0.1");
            mail.setPort(door.getLocalPort());
            mail.setUsername("plan");
            mail.setPassword("hemmelig");
            assertThat(new MailCheck(Optional.of(mail)).look().map(finding -> finding.in(Words.of(Language.NB)))).singleElement().asString().startsWith("✗ E-posttjeneren 127.0.0.1:").doesNotContain("hemmelig");
            server.join();
        }
        assertThat(told).isNotEmpty().noneMatch(line -> line.startsWith("AUTH"));
    }

    private static void serve(ServerSocket door, List<String> told) {
        try (Socket caller = door.accept(); var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII))) {
            var out = caller.getOutputStream();
            out.write("220 here\r\n".getBytes(US_ASCII));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                told.add(line);
                out.write((line.startsWith("EHLO") ? "250-here\r\n250 AUTH PLAIN LOGIN\r\n" : line.startsWith("QUIT") ? "221 bye\r\n" : "235 yes\r\n").getBytes(US_ASCII));
            }
        } catch (IOException gone) {
            // It hung up.
        }
    }
}
