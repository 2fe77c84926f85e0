package no.samspill.post;

import java.time.Duration;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param subject one line; line breaks and other control characters become spaces, so that nothing typed by anybody can
 *     become a line of the letter's head
 * @param text the whole letter in plain text
 * @param html the same letter for those who read HTML; null for none
 * @param useful how long it is worth sending, and how long it is kept: afterwards it is thrown away unsent
 * @param answer who gets what is answered to it; null for nobody
 * @param stop where a mail program's own button ends letters of this kind; null for those that come once, see {@link #stoppedAt}
 */
public record Letter(EmailAddress to, Language language, String subject, String text, @Nullable String html, Duration useful, @Nullable String stop, @Nullable EmailAddress answer) {
    private static final int LONGEST_SUBJECT = 200;
    private static final Duration LONGEST = Duration.ofDays(14);

    public Letter {
        subject = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        if (subject.isEmpty() || text.isBlank() || useful.isNegative() || useful.isZero() || useful.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a letter needs a subject, words, and at most 14 days");
        }
        subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT - 1) + "…" : subject;
    }

    public static Letter plain(EmailAddress to, Language language, String subject, String text, Duration useful) {
        return new Letter(to, language, subject, text, null, useful, null, null);
    }

    /**
     * One of those that come again and again, with a button for the end of them (RFC 8058).
     *
     * @param address the whole of it; what is sent there says {@code List-Unsubscribe=One-Click} and nothing else, and opening it does nothing
     */
    public Letter stoppedAt(String address) {
        return new Letter(to, language, subject, text, html, useful, address, answer);
    }

    /** One that somebody wants an answer to. */
    public Letter answeredTo(EmailAddress writer) {
        return new Letter(to, language, subject, text, html, useful, stop, writer);
    }
}
