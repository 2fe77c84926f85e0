package no.samspill.people.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samspill.frame.Stale;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Refuses without telling what is there: another region's workspace looks like one that does not exist. Whose session ran out
 * while they wrote, signs in and goes on, or goes on at once if they have signed in anew meanwhile; whose public form stood open for too
 * long, gets it again with what they typed.
 */
public final class Hidden implements AccessDeniedHandler {
    private final RequestMatcher behindDoors;
    private final RequestMatcher shownAgain;
    private final BeenHere beenHere;
    private final Pace pace;

    /** @param shownAgain forms that their own address shows with what was typed */
    public Hidden(RequestMatcher behindDoors, RequestMatcher shownAgain, BeenHere beenHere, Pace pace) {
        this.beenHere = beenHere;
        this.pace = pace;
        this.behindDoors = behindDoors;
        this.shownAgain = shownAgain;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) throws IOException, ServletException {
        boolean strange = refused instanceof CsrfException;
        if (strange && behindDoors.matches(request) && kept(request)) {
            response.sendRedirect(signedIn() ? Kept.PAGE : "/logg-inn?ventet");
            return;
        }
        if (strange) {
            Stale.mark(request);
        }
        if (strange && shownAgain.matches(request) && Kept.showable(request)) {
            request.getRequestDispatcher(request.getServletPath()).forward(new AskedFor(request), response);
            return;
        }
        boolean hide = behindDoors.matches(request) && !strange;
        response.sendError((hide ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN).value());
    }

    /** For strangers nothing is kept: anybody could fill the database. */
    private boolean kept(HttpServletRequest request) {
        return beenHere.in(request).filter(person -> pace.take(Limits.KEPT, person.toString()) instanceof Turn.Granted).isPresent() && Kept.keep(request);
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    /** The same address and fields, but asking to see and not to do. */
    private static final class AskedFor extends HttpServletRequestWrapper {
        AskedFor(HttpServletRequest sent) {
            super(sent);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
