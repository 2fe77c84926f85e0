package no.samspill.meeting;

/** What came of registering for a meeting. */
public sealed interface Registering {

    record Registered(Registration registration) implements Registering {}

    /** The meeting takes no registrations. */
    record Closed() implements Registering {}
}
