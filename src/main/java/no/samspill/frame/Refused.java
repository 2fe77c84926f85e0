package no.samspill.frame;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Ends a request with an error page that says what is wrong in words of its own. */
public final class Refused extends ResponseStatusException {

    private final transient Problem problem;
    private final transient HttpHeaders headers = new HttpHeaders();

    public Refused(HttpStatus status, Problem problem) {
        super(status);
        this.problem = problem;
    }

    /** What the address names, is not there, or not for the one who asks. */
    public static Refused unknown(String key, Object... args) {
        return new Refused(HttpStatus.NOT_FOUND, Problem.of(key, args));
    }

    /** Sends a header along. */
    public Refused with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    public Problem problem() {
        return problem;
    }
}
