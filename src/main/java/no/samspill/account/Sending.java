package no.samspill.account;

/** What came of checking or sending a status report. */
public sealed interface Sending {

    record Checked(Draft draft) implements Sending {}

    record Sent(Account account) implements Sending {}

    /** Somebody has written since it was read. */
    record Changed() implements Sending {}

    /** Nobody has read it through as it stands. */
    record Unchecked() implements Sending {}

    /** It tells of a day that has not come. */
    record TooEarly() implements Sending {}

    /** Another has taken the place of the same one meanwhile. */
    record AlreadyCorrected(int by) implements Sending {}
}
