package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import no.samspill.people.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Whoever has said yes by the link and the code in their letter has proved that it came to them: they come in by the same press. */
@Component
public final class ByInvitation {
    private final Arrival arrival;
    private final SessionAuthenticationStrategy anew;

    ByInvitation(Arrival arrival, Proofs proofs) {
        this.arrival = arrival;
        this.anew = new CompositeSessionAuthenticationStrategy(List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(proofs)));
    }

    /** @return where they go on, a page of our own */
    public String enter(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        Entrance.enter(SignedIn.of(person), request, response);
        anew.onAuthentication(Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()), request, response);
        arrival.arrived(request, response, person);
        return arrival.next(request, response);
    }
}
