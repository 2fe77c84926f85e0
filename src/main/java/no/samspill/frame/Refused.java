package no.samspill.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Ends a request with an error page that says what is wrong in words of its own. */
public final class Refused extends ResponseStatusException {

    private final transient Problem problem;
    private final transient HttpHeaders headers = new HttpHeaders();
    private transient @Nullable Onward onward;
    private transient @Nullable String title;

    /** Where to go from here. @param key of what the link says */
    public record Onward(String href, String key) {}

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

    /** Shows a way on from the error page, instead of the front page. @param key of what the link says */
    public Refused leading(String href, String key) {
        onward = new Onward(href, key);
        return this;
    }

    /** Says as a heading what is so, where nothing has gone wrong. @param key of the heading */
    public Refused titled(String key) {
        title = key;
        return this;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable Onward onward() {
        return onward;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    public Problem problem() {
        return problem;
    }
}
