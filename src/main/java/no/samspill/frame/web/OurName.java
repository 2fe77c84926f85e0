package no.samspill.frame.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import no.samspill.frame.Problem;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Where it is said what people find us by, we answer to that name and to none else: who points another name at us gets no page
 * of ours under it (RFC 9110, 15.5.20). This very machine may always ask: so do those who watch over the server, and the first
 * administrator.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OurName extends OncePerRequestFilter {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final PublicAddress address;

    OurName(PublicAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (address.isSet() && !ours(request.getServerName().toLowerCase(Locale.ROOT))) {
            request.setAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE, new Refused(HttpStatus.MISDIRECTED_REQUEST, Problem.of("error.421.text", address.uri())).leading(address.of("/"), "error.421.onward"));
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean ours(String name) {
        return HERE.contains(name) || name.equals(address.uri().getHost().toLowerCase(Locale.ROOT));
    }
}
