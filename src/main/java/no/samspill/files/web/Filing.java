package no.samspill.files.web;

import java.time.Duration;
import java.util.List;
import no.samspill.frame.Problem;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import org.springframework.stereotype.Component;

/** How much anybody may have us keep in files: counted when it is known what they became, before any of it is kept. */
@Component
public final class Filing {
    /** A whole meeting may be one address. */
    public static final Limit MEGABYTES_OF_ONE = new Limit("file-megabytes-of-one", 1_000, Duration.ofDays(1));
    public static final Limit MEGABYTES_OF_PLAN = new Limit("file-megabytes-of-plan", 4_000, Duration.ofDays(1));

    private final Pace pace;

    Filing(Pace pace) {
        this.pace = pace;
    }

    /** @param plan that they are kept for @param field where it is said that there is no more room */
    public List<Problem> problems(Sent.Files files, String who, Object plan, String field) {
        boolean room = files.fit().isEmpty()
                || pace.take(MEGABYTES_OF_ONE, who, files.megabytes()) instanceof Turn.Granted && pace.take(MEGABYTES_OF_PLAN, plan.toString(), files.megabytes()) instanceof Turn.Granted;
        return room ? List.of() : List.of(Problem.of("input.file.full").at(field));
    }
}
