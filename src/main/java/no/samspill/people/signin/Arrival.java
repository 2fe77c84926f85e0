package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import no.samspill.frame.ChosenLanguage;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Somebody has signed in: notes it, and leads on to what they were about to send, to the page they asked for, or to their workspace. */
@Component
public final class Arrival implements AuthenticationSuccessHandler {
    /** A day's work with its pauses; every request begins it anew. */
    private static final Duration LASTS = Duration.ofHours(8);

    private final RequestCache pages;
    private final People people;
    private final BeenHere beenHere;
    private final ChosenLanguage languages;

    Arrival(People people, RequestCache pages, BeenHere beenHere, ChosenLanguage languages) {
        this.languages = languages;
        this.people = people;
        this.pages = pages;
        this.beenHere = beenHere;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        arrived(request, response, PersonId.of(authentication.getName()));
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
        return asked.getRedirectUrl();
    }

    /** What holds whichever way they came. */
    void arrived(HttpServletRequest request, HttpServletResponse response, PersonId person) {
        people.seen(person);
        languages.chosen(request).ifPresent(language -> people.speaks(person, language));
        beenHere.note(person, request, response);
        request.getSession().setMaxInactiveInterval((int) LASTS.toSeconds());
    }
}
