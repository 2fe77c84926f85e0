package no.samspill.adoption.amendment;

import java.time.LocalDate;

/** What came of asking for leave to change an adopted text. */
public sealed interface Opening {

    record Opened(Amendment amendment) implements Opening {}

    /** Nothing has been adopted as a whole: the text is free. */
    record NotAdopted() implements Opening {}

    /** There is leave already. */
    record Already(Amendment open) implements Opening {}

    /** Nobody has given leave tomorrow. */
    record InTheFuture(LocalDate today) implements Opening {}
}
