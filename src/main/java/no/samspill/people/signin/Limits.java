package no.samspill.people.signin;

import java.time.Duration;
import no.samspill.pace.Limit;

/** How often somebody may try to come in. A town hall is one address to us, so those by address are wide. */
public final class Limits {
    /** Letters with links to one e-mail address, asked for from one address on the net. */
    public static final Limit LETTERS_OF_ONE_ASKER = new Limit("sign-in-letter-asked", 5, Duration.ofHours(1));
    /** Letters with links to one e-mail address, whoever asks for them, in browsers where its owner has not been in lately. */
    public static final Limit LETTERS_TO_ONE = new Limit("sign-in-letter", 15, Duration.ofHours(1));
    /** Those that its owner asks for in a browser where they have been in: no stranger's count. */
    public static final Limit LETTERS_TO_OWNER = new Limit("sign-in-letter-owner", 5, Duration.ofHours(1));
    /** Codes that are tried in one browser. */
    static final Limit CODES = new Limit("sign-in-code", 10, Duration.ofMinutes(30));
    /** Letters that one address orders. */
    public static final Limit LETTERS_FROM_ONE = new Limit("sign-in-letters", 30, Duration.ofMinutes(10));
    /** Whatever is sent to our ways in from one address. */
    static final Limit KNOCKS = new Limit("sign-in", 300, Duration.ofMinutes(10));

    /** Forms of one person, sent when their session had run out, that are kept until they are signed in again. */
    static final Limit KEPT = new Limit("kept-form", 10, Duration.ofHours(1));

    private Limits() {}
}
