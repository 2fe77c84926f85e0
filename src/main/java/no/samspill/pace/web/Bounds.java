package no.samspill.pace.web;

import java.time.Duration;

/** How much of this server one address and everybody together may take at a time. All of it stands in GRENSER.md. */
final class Bounds {
    /** Requests that are read, worked on or answered. */
    static final int REQUESTS = 1024;
    static final int REQUESTS_OF_ONE = 128;

    /** Requests that are worked on, once all of them is read. More would only share the same processors and the same memory. */
    static final int SEATS = Math.max(8, 4 * Runtime.getRuntime().availableProcessors());
    static final int SEATS_OF_ONE = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    /** Of large forms that are sent, in kilobytes of the heap: all of it may come to lie in memory. Small ones are counted as requests alone. */
    static final int KILOBYTES = (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 4 >> 10);
    static final int KILOBYTES_OF_ONE = KILOBYTES / 2;

    /** A form, and any other body that is no file. Five hundred pages pasted into a statement, in letters of three bytes. */
    static final long FORM = 6 << 20;
    /** What is sent where no door stands open for the sender, a ticket and a few words, and what needs no room among the large. */
    static final long AT_A_CLOSED_DOOR = 64 << 10;
    /** What a browser is still let send of what was refused, so that a person reads why. */
    static final long SWALLOWED = 256L << 20;

    /** A place is waited for; who must wait for longer, is told. */
    static final Duration PATIENCE = Duration.ofSeconds(10);
    /** A body may take so long however little it is, */
    static final Duration GRACE = Duration.ofSeconds(15);
    /** after that it must come with so many bytes a second from its beginning on, and with half of what it takes to be here in time, */
    static final long BYTES_A_SECOND = 2048;
    /** which is this. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private Bounds() {}
}
