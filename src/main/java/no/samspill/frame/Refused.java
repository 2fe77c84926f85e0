package no.samspill.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Ends a request with an error page that says what is wrong in words of its own. */
public final class Refused extends ResponseStatusException {

    private final transient Problem problem;

    public Refused(HttpStatus status, Problem problem) {
        super(status);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
