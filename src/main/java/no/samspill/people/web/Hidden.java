package no.samspill.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Refuses without telling what is there: another region's workspace looks like one that does not exist. */
final class Hidden implements AccessDeniedHandler {
    private final RequestMatcher behindDoors;

    Hidden(RequestMatcher behindDoors) {
        this.behindDoors = behindDoors;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) throws IOException {
        boolean hide = behindDoors.matches(request) && !(refused instanceof CsrfException);
        response.sendError((hide ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN).value());
    }
}
