package no.samspill.post;

/** What came of trying to send a letter. */
public sealed interface Delivery {

    record Sent() implements Delivery {}

    /**
     * The mail server will never take it, most often since the address does not exist.
     *
     * @param answer the server's own words; they may hold the address, so they are never logged
     */
    record Refused(String answer) implements Delivery {}

    /** It did not come through now, and may later. */
    record Failed(String answer) implements Delivery {}

    /** There is no mail server to give it to. */
    record NotSetUp() implements Delivery {}
}
