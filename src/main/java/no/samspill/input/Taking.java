package no.samspill.input;

/** What came of sending a contribution in. */
public sealed interface Taking {
    Receipt receipt();

    record Taken(ContributionId id, Receipt receipt) implements Taking {}

    /** The same form had come before: it is still one contribution. */
    record Before(ContributionId id, Receipt receipt) implements Taking {}
}
