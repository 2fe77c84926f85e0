package no.samspill.pace;

import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.pace.Turn.TooSoon;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Counts turns. Nobody is remembered by name or address: only by a fingerprint, and no longer than it takes to forgive. */
@Service
public class Pace {
    private final PaceRepository turns;

    Pace(PaceRepository turns) {
        this.turns = turns;
    }

    /** @param who an account, an e-mail address, or {@link ClientAddress} */
    public Turn take(Limit limit, String who) {
        return turns.take(limit, who, 1);
    }

    /** @param much so many turns at one go: a large thing counts for more than a small one */
    public Turn take(Limit limit, String who, long much) {
        return turns.take(limit, who, Math.max(1, much));
    }

    /** @throws Refused with 429 and {@code Retry-After}, where it is too soon and there is no form to keep */
    public void insist(Limit limit, String who) {
        if (take(limit, who) instanceof TooSoon(var wait)) {
            throw new Refused(HttpStatus.TOO_MANY_REQUESTS, Problem.of("pace.wait", Waiting.minutes(wait)))
                    .with(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        }
    }
}
