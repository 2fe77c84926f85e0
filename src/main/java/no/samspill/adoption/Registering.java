package no.samspill.adoption;

import java.time.LocalDate;
import java.util.List;

/** What came of registering a decision. */
public sealed interface Registering {

    record Registered(Decision decision) implements Registering {}

    /** The same form had come before: it is still one decision. */
    record Before(Decision decision) implements Registering {}

    /** Whoever registers may not do it for this body. */
    record NotTheirs(Body body) implements Registering {}

    record InTheFuture(LocalDate today) implements Registering {}

    /** The body was not there on that day. @param heirs what those are called who came of its organisation; empty where nobody did */
    record NotThere(Body body, LocalDate day, List<String> heirs) implements Registering {}

    /** @param dated the day of the version, which nobody can have decided on earlier */
    record BeforeTheVersion(LocalDate dated) implements Registering {}

    /** A newer version is on its way already. */
    record Superseded(int version) implements Registering {}

    /** There is no such version, or its text is another than whoever registers has had before them. */
    record OtherText() implements Registering {}

    /** The body has decided on this version: that can be corrected, not decided again. */
    record Already(Decision decision) implements Registering {}

    /** What was to be corrected, has been corrected by another already. */
    record CorrectedAlready(Decision correction) implements Registering {}
}
