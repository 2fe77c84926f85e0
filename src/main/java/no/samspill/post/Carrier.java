package no.samspill.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Gives one letter to the mail server. */
final class Carrier {
    private final JavaMailSender server;
    private final String from;
    private final Clock clock;

    Carrier(JavaMailSender server, String from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    /** @param id the same at every try, so that a mailbox that got the letter twice can tell */
    Delivery carry(UUID id, Letter letter) {
        try {
            server.send(written(id, letter));
            return new Delivery.Sent();
        } catch (MailException | MessagingException e) {
            return Answers.to(e);
        }
    }

    private MimeMessage written(UUID id, Letter letter) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, letter.html() != null, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to().value());
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(clock.instant()));
        if (letter.html() == null) {
            helper.setText(letter.text());
        } else {
            helper.setText(letter.text(), letter.html());
        }
        if (letter.answer() != null) {
            helper.setReplyTo(letter.answer().value());
        }
        message.setHeader("Message-ID", "<" + id + from.substring(from.indexOf('@')).replaceFirst(">$", "") + ">");
        message.setHeader("Content-Language", letter.language().tag());
        if (letter.stop() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        // RFC 3834: keeps holiday replies from answering.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
