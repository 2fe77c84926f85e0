package no.samspill.meeting;

import java.time.LocalDate;

/** What came of laying minutes out for correction. */
public sealed interface LayingOut {

    record LaidOut() implements LayingOut {}

    /** They are laid out until that day already. */
    record Unchanged() implements LayingOut {}

    /** That day is over. */
    record TooEarly(LocalDate until) implements LayingOut {}

    /** Nothing is written yet. */
    record NotYet() implements LayingOut {}

    record IsLocked() implements LayingOut {}
}
