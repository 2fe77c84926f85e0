package no.samspill.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.samspill.people.signin.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/** Whether a request comes from somebody who is signed in, before it has come as far as to where that is asked. */
@Component
class Sessions {
    private final SessionRepository<? extends Session> sessions;
    private final CookieSerializer cookies;

    Sessions(SessionRepository<? extends Session> sessions, CookieSerializer cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    boolean signedIn(HttpServletRequest request) {
        return cookies.readCookieValues(request).stream().limit(1).anyMatch(this::signedIn);
    }

    private boolean signedIn(String id) {
        return Optional.ofNullable(sessions.findById(id))
                .map(session -> session.<SecurityContext>getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .map(SecurityContext::getAuthentication)
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .isPresent();
    }
}
