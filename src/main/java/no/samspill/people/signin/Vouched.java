package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Identities;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * A provider vouches for somebody: tied to a person here, they are in; on their way to be tied, they are tied; anybody else is
 * turned away. An e-mail address that a provider tells ties nobody.
 */
final class Vouched implements AuthenticationSuccessHandler {
    private final Identities identities;
    private final Arrival arrival;

    Vouched(Identities identities, Arrival arrival) {
        this.identities = identities;
        this.arrival = arrival;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) throws IOException {
        var vouched = (OAuth2AuthenticationToken) authentication;
        var user = (OidcUser) Objects.requireNonNull(vouched.getPrincipal());
        String provider = vouched.getAuthorizedClientRegistrationId();
        String subject = Objects.requireNonNull(user.getSubject());
        String issuer = Objects.requireNonNull(user.getIssuer()).toString();
        Optional<PersonId> tying = Tying.end(request, provider);
        if (tying.isPresent()) {
            PersonId person = tying.get();
            boolean tied = identities.tie(person, issuer, subject, Author.person(person.value(), null, Through.TABLE));
            Entrance.enter(new SignedIn(person.value(), tied ? provider : null), request, response);
            response.sendRedirect(tied ? "/arbeid/meg?knyttet=" + provider : "/arbeid/meg?opptatt=" + provider);
            return;
        }
        Optional<PersonId> known = identities.find(issuer, subject).map(Person::id);
        if (known.isEmpty()) {
            Entrance.turnAway(request);
            response.sendRedirect("/logg-inn?feil=ukjent");
            return;
        }
        Entrance.enter(new SignedIn(known.get().value(), provider), request, response);
        arrival.arrived(request, response, known.get());
        response.sendRedirect(arrival.next(request, response));
    }
}
