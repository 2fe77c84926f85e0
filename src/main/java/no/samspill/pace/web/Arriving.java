package no.samspill.pace.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import no.samspill.frame.Bare;
import no.samspill.frame.Seat;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Share.Held;
import no.samspill.pace.Share.None;
import no.samspill.pace.Share;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads all that is sent before anything is begun, and then gives a seat to whoever can have one: a sender who takes their time, takes
 * nobody else's. A body that we will not read is the sender's to hear of, not a fault of ours to write in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class Arriving extends OncePerRequestFilter {
    private final Share seats = new Share(Bounds.SEATS, Bounds.SEATS_OF_ONE);
    private final Bare pages;

    Arriving(Bare pages) {
        this.pages = pages;
    }

    /** Those who watch over the server wait for nobody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(Reception.HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException e) {
            unread(request, response, e.getErrorCode());
            return;
        } catch (IllegalStateException e) {
            // Tomcat's word for too much text in the fields of a form with files.
            unread(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (request.getAttribute(Body.ATTRIBUTE) instanceof Body body && body.broken() != null) {
            unread(request, response, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        switch (seats.take(ClientAddress.of(request), Bounds.PATIENCE)) {
            case None none -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Bounds.PATIENCE.toSeconds()));
                pages.write(request, response, none.own() ? 429 : HttpServletResponse.SC_SERVICE_UNAVAILABLE, none.own() ? "429" : "503");
            }
            case Held held -> {
                try (held) {
                    Seat.given(request, held);
                    chain.doFilter(request, response);
                }
            }
        }
    }

    private void unread(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        Body.Broken why = request.getAttribute(Body.ATTRIBUTE) instanceof Body body ? body.broken() : null;
        if (response.isCommitted() || why == Body.Broken.GONE) {
            return;
        }
        int told = switch (why) {
            case TOO_SLOW -> HttpServletResponse.SC_REQUEST_TIMEOUT;
            case TOO_MUCH -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case GONE -> throw new IllegalStateException();
            case null -> status;
        };
        pages.write(request, response, told, Objects.toString(told));
    }
}
