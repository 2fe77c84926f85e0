package no.samspill.adoption;

/** What came of laying out a route. */
public sealed interface Routing {

    record Laid(Route route) implements Routing {}

    /** Somebody has changed it since the form was filled in. */
    record Changed(Route route) implements Routing {}

    /** A step where something was decided stays. */
    record Decided(RouteStep step) implements Routing {}

    /** The same body stands twice at one place. */
    record Twice(String body) implements Routing {}

    /** The plan is adopted, and would not be by this way. */
    record Unadopts(int version) implements Routing {}

    /** Nobody decides. */
    record NobodyDecides() implements Routing {}

    /** The rule asks for more municipal councils than decide. */
    record TooMany(int deciding) implements Routing {}
}
