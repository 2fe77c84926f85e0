package no.samspill.hearing;

import java.time.Instant;
import java.time.LocalDate;

/** What came of giving a hearing more time. */
public sealed interface Prolonging {

    /** @param letters handed over */
    record Prolonged(Hearing hearing, int letters) implements Prolonging {}

    /** Nobody gets less time than was announced. @param deadline as it stands */
    record NotLater(LocalDate deadline) implements Prolonging {}

    /** It is not announced, called off, or its answers are laid out. */
    record Ended(Hearing hearing) implements Prolonging {}

    /** One that was done: what the deadline was, what it became, and why. */
    record Done(Track track, Instant at, LocalDate earlier, LocalDate deadline, String reason) {}
}
