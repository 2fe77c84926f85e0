package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Refuses without telling what is there: another region's workspace looks like one that does not exist. Whose session ran out
 * while they wrote, signs in and goes on.
 */
public final class Hidden implements AccessDeniedHandler {
    private final RequestMatcher behindDoors;

    public Hidden(RequestMatcher behindDoors) {
        this.behindDoors = behindDoors;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) throws IOException {
        boolean strange = refused instanceof CsrfException;
        if (strange && behindDoors.matches(request) && !signedIn() && Kept.keep(request)) {
            response.sendRedirect("/logg-inn?ventet");
            return;
        }
        boolean hide = behindDoors.matches(request) && !strange;
        response.sendError((hide ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN).value());
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
