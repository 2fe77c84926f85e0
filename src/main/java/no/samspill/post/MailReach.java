package no.samspill.post;

import jakarta.mail.MessagingException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Whether a mail server lets us in, under the demands that letters have. */
public final class MailReach {
    private MailReach() {}

    /** @throws MessagingException where nobody answers, a password would go in the clear, or it is not taken */
    public static void tried(JavaMailSenderImpl server) throws MessagingException {
        MailServer.neverInTheClear(server);
        server.testConnection();
    }
}
