package no.samspill.followup;

import java.time.LocalDate;

/** What came of a report. */
public sealed interface Reporting {

    record Saved(Report report) implements Reporting {}

    /** The same form had come before: it is still one report. */
    record Before(Report report) implements Reporting {}

    /** Whoever reports may not do it for this one. */
    record NotTheirs(Holder holder) implements Reporting {}

    /** The measure is not in the plan now, or nobody of that name answers for it. */
    record NoSuchDuty() implements Reporting {}

    record InTheFuture(LocalDate today) implements Reporting {}

    /** What ends undone says why. */
    record WantsWords(State state) implements Reporting {}

    /** Nothing was told before, so "nothing new" says nothing. */
    record NothingBefore() implements Reporting {}

    /** What was to be corrected, has been already; or it is not there. */
    record CorrectedAlready() implements Reporting {}
}
