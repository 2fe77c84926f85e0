package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.samspill.frame.PublicAddress;
import no.samspill.people.Access;
import no.samspill.people.Door;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/** Sign-in by passkey: Spring Security's WebAuthn, with pages and a script of our own. */
@Configuration(proxyBeanMethods = false)
class ByPasskey {

    @Bean
    WebAuthnRelyingPartyOperations ceremonies(
            PublicKeyCredentialUserEntityRepository holders, UserCredentialRepository keys, People people, PublicAddress address, Environment settings) {
        return new Ceremonies(holders, keys, people, address, settings);
    }

    @Bean
    Customizer<HttpSecurity> signInByPasskey(Arrival arrival, Proofs proofs) {
        return http -> http.webAuthn(passkeys -> passkeys.disableDefaultRegistrationPage(true).withObjectPostProcessor(new Ours(arrival, proofs)));
    }

    @Bean
    Door.Keeper doorsOfPasskeys() {
        return () -> List.of(Door.post("/webauthn/register", Access.SIGNED_IN));
    }

    /** The filter begins a new session for the person, as every way in must, and tells our script where to go. */
    private record Ours(Arrival arrival, Proofs proofs) implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {

        @Override
        public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
            filter.setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                    List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(proofs))));
            filter.setAuthenticationSuccessHandler((request, response, authentication) -> arrived(request, response, PersonId.of(authentication.getName())));
            return filter;
        }

        private void arrived(HttpServletRequest request, HttpServletResponse response, PersonId person) throws IOException {
            Entrance.enter(SignedIn.of(person), request, response);
            arrival.arrived(request, response, person);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(arrival.next(request, response));
        }
    }
}
