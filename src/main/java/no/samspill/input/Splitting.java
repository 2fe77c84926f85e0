package no.samspill.input;

import java.util.List;

/** What came of splitting a contribution. */
public sealed interface Splitting {

    record Split(List<ContributionId> parts) implements Splitting {}

    /** Two parts are the fewest. */
    record TooFew() implements Splitting {}

    /** The parts together are not the sender's words. */
    record OtherWords() implements Splitting {}

    /** It is split, handled together with another, or erased. */
    record NotNow() implements Splitting {}
}
