package no.samspill.ledger;

import java.util.List;
import java.util.Objects;
import no.samspill.frame.Problem;
import org.springframework.http.HttpStatus;

/** What it is to the one who asked that changes could not be made: the same status through every door, and a sentence beside the field. */
public final class Conflicts {
    private Conflicts() {}

    /** 403 for what is not theirs, 409 where somebody came first, else 422. */
    public static HttpStatus status(List<Clash> clashes) {
        List<HttpStatus> each = clashes.stream().map(clash -> status(clash.reason())).toList();
        return each.contains(HttpStatus.FORBIDDEN) ? HttpStatus.FORBIDDEN : each.contains(HttpStatus.CONFLICT) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public static HttpStatus status(Clash clash) {
        return status(clash.reason());
    }

    private static HttpStatus status(Clash.Reason reason) {
        return switch (reason) {
            case NOT_YOURS -> HttpStatus.FORBIDDEN;
            case TOO_LONG, UNTITLED, MISPLACED, FOREIGN, TOO_MANY -> HttpStatus.UNPROCESSABLE_CONTENT;
            case OTHER_WORDS, GONE, TAKEN, MOVED, DECIDED, FILLED -> HttpStatus.CONFLICT;
        };
    }

    /** For a form that shows the field. @param longest characters in it */
    public static Problem beside(Clash clash, int longest) {
        return switch (clash.reason()) {
            case OTHER_WORDS -> Problem.of("clash.here", Objects.requireNonNullElse(clash.stands(), "–"));
            case TOO_LONG -> Problem.of("form.long", longest);
            default -> Problem.of("clash." + clash.reason());
        };
    }
}
