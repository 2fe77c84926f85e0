package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Somebody has signed in: notes it, and leads on to what they were about to send, to the page they asked for, or to their workspace. */
public final class Arrival implements AuthenticationSuccessHandler {
    /** A day's work with its pauses; every request begins it anew. */
    private static final Duration LASTS = Duration.ofHours(8);

    private final RequestCache pages = new HttpSessionRequestCache();
    private final People people;

    public Arrival(People people) {
        this.people = people;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        arrived(request, PersonId.of(authentication.getName()));
        response.sendRedirect(next(request, response));
    }

    /** Only ever a page of our own: of what was asked for, the path and the query. */
    String next(HttpServletRequest request, HttpServletResponse response) {
        if (Kept.in(request).isPresent()) {
            return Kept.PAGE;
        }
        SavedRequest asked = pages.getRequest(request, response);
        if (asked == null) {
            return "/arbeid";
        }
        pages.removeRequest(request, response);
        URI uri = URI.create(asked.getRedirectUrl());
        // Spring marks the address, to know it again.
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery().replaceFirst("(^|&)continue$", "");
        return uri.getRawPath() + (query.isEmpty() ? "" : "?" + query);
    }

    /** What holds whichever way they came. */
    void arrived(HttpServletRequest request, PersonId person) {
        people.seen(person);
        request.getSession().setMaxInactiveInterval((int) LASTS.toSeconds());
    }
}
