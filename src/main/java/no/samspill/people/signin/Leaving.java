package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Whoever a provider vouched for, is signed out there too. */
public final class Leaving implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) throws IOException {
        @Nullable String provider = authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person.provider() : null;
        response.sendRedirect(provider == null ? "/" : "/logg-ut/hos/" + provider);
    }
}
