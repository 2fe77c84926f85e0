package no.samspill.hearing;

import java.util.List;

/** What came of announcing a hearing. */
public sealed interface Announcement {

    /** @param letters handed over */
    record Announced(Hearing hearing, int letters) implements Announcement {}

    /** Somebody else pressed first: it is announced once. */
    record Already(Hearing hearing) implements Announcement {}

    /** Somebody has changed it since its author looked. */
    record Moved(Hearing now) implements Announcement {}

    /** Somebody has taken it away since. */
    record Gone() implements Announcement {}

    record NotYet(List<Lack> lacks) implements Announcement {}

    /** What must be there first. */
    enum Lack {
        /** Nobody can read a plan that is hidden. */
        HIDDEN,
        /** Consultees are heard, and none is named. */
        NO_CONSULTEES,
        /** The council is no more. */
        DISSOLVED
    }
}
