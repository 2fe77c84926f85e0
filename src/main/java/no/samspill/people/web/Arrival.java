package no.samspill.people.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Somebody has signed in: notes it, and leads on to the page they asked for, or to their workspace. */
final class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {
    private final People people;

    Arrival(People people) {
        this.people = people;
        setDefaultTargetUrl("/arbeid");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        people.seen(PersonId.of(authentication.getName()));
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
