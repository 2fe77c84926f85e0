package no.samspill.people;

/** What came of inviting somebody. */
public sealed interface Inviting {

    record Sent(Invitation invitation) implements Inviting {}

    /** They have the role already. */
    record HasTheRole(String name) implements Inviting {}

    /** They are asked already, and have not answered. */
    record AskedAlready(Invitation invitation) implements Inviting {}
}
