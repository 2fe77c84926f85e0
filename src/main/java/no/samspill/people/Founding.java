package no.samspill.people;

/** What came of entering a regional council. */
public sealed interface Founding {

    record Founded(OrganisationId council) implements Founding {}

    /** Another council has this address. */
    record AddressTaken(String slug) implements Founding {}

    /** Another organisation has this municipality number today. */
    record NumberTaken(String number) implements Founding {}
}
