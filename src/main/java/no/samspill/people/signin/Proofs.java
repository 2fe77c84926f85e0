package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import no.samspill.frame.Browsers;
import no.samspill.frame.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * What proves that a form is ours: kept in the session of those who have one, and by the browser itself of everybody else. So nothing
 * is kept here for who only reads a page that a form stands on.
 */
@Component
public final class Proofs implements CsrfTokenRepository, Browsers {
    private static final String HEADER = "X-CSRF-TOKEN";

    private final HttpSessionCsrfTokenRepository sessions = new HttpSessionCsrfTokenRepository();
    private final CookieCsrfTokenRepository browsers = new CookieCsrfTokenRepository();

    Proofs(PublicAddress address) {
        sessions.setHeaderName(HEADER);
        browsers.setHeaderName(HEADER);
        browsers.setCookieName("bevis");
        browsers.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        if (address.isSet() && address.encrypted()) {
            // No other host beneath the same domain can set it in our name.
            browsers.setCookieName("__Host-bevis");
            browsers.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(true).path("/"));
        }
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return browsers.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        boolean here = request.getSession(false) != null;
        if (here) {
            sessions.saveToken(token, request, response);
        }
        if (!here || token == null && browsers.loadToken(request) != null) {
            browsers.saveToken(token, request, response);
        }
    }

    /** A session may have begun after the page was read: to use a passkey takes two steps. */
    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        CsrfToken here = request.getSession(false) == null ? null : sessions.loadToken(request);
        return here == null ? browsers.loadToken(request) : here;
    }

    @Override
    public Optional<String> browser(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null ? Optional.of(session.getId()) : Optional.ofNullable(browsers.loadToken(request)).map(CsrfToken::getToken);
    }
}
