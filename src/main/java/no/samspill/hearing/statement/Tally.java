package no.samspill.hearing.statement;

/** How many came in, by what is still to be done. */
public record Tally(int received, int unread, int waiting, int hidden, int late, int asked) {

    public int of(Wanted.Kind kind) {
        return switch (kind) {
            case ALL -> received;
            case UNREAD -> unread;
            case WAITING -> waiting;
            case HIDDEN -> hidden;
            case LATE -> late;
            case ASKED -> asked;
        };
    }
}
