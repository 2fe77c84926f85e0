package no.samspill.action;

import no.samspill.followup.Holder;

/** What came of saying something about an action plan. */
public sealed interface Saying {

    /** @param changed how much became otherwise; 0 where it stood like that already */
    record Said(int changed) implements Saying {}

    record NotTheirs(Holder holder) implements Saying {}

    /** Somebody else has said something of the same since the form was opened. */
    record Meanwhile() implements Saying {}
}
