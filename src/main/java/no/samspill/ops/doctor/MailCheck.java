package no.samspill.ops.doctor;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.post.MailReach;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Whether the mail server answers, and takes our word for who we are. No letter is sent. */
public final class MailCheck implements Check {
    private final Optional<JavaMailSenderImpl> server;

    /** @param server empty where none is set */
    public MailCheck(Optional<JavaMailSenderImpl> server) {
        this.server = server;
    }

    @Override
    public Stream<Finding> look() {
        return Stream.of(server.map(MailCheck::answers).orElseGet(() -> Finding.note("mail.none")));
    }

    private static Finding answers(JavaMailSenderImpl server) {
        String where = server.getHost() + ":" + server.getPort();
        try {
            MailReach.tried(server);
            return Finding.good("mail", where);
        } catch (MessagingException e) {
            return Finding.bad("mail.silent", where, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
