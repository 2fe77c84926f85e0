package no.samspill.hearing.statement;

import java.util.UUID;

/** On whose behalf something is said. */
public sealed interface Behalf {

    /** For themselves. */
    record Own() implements Behalf {}

    /** For an organisation that was asked, which its own link proves. @param consultee see {@code hearing_consultee} */
    record Proven(UUID consultee, String name) implements Behalf {}

    /** For an organisation, as the sender says; nothing proves it. */
    record Claimed(String name) implements Behalf {}
}
