package no.samspill.post;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/** Tells from what went wrong whether it is worth trying again. */
final class Answers {
    private static final int LONGEST = 500;

    private Answers() {}

    static Delivery to(Exception wrong) {
        List<Throwable> all = causes(wrong);
        String words = all.stream().map(Throwable::getMessage).filter(Objects::nonNull).map(String::strip).distinct().collect(Collectors.joining(" · "));
        String answer = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        // A server that does not know us knows nothing about the addressee.
        boolean us = all.stream().anyMatch(AuthenticationFailedException.class::isInstance);
        return !us && all.stream().anyMatch(Answers::lasting) ? new Delivery.Refused(answer) : new Delivery.Failed(answer);
    }

    /** RFC 5321: a reply that begins with 5 stays so. */
    private static boolean lasting(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> address.getReturnCode() >= 500;
            case SMTPSendFailedException letter -> letter.getReturnCode() >= 500 && letter.getReturnCode() != 530;
            case AddressException unreadable -> true;
            default -> false;
        };
    }

    private static List<Throwable> causes(Throwable outermost) {
        List<Throwable> found = new ArrayList<>();
        collect(outermost, found);
        return found;
    }

    private static void collect(Throwable cause, List<Throwable> found) {
        if (found.contains(cause)) {
            return;
        }
        found.add(cause);
        if (cause instanceof MailSendException several) {
            several.getFailedMessages().values().forEach(one -> collect(one, found));
        }
        if (cause instanceof MessagingException chained && chained.getNextException() != null) {
            collect(chained.getNextException(), found);
        }
        if (cause.getCause() != null) {
            collect(cause.getCause(), found);
        }
    }
}
