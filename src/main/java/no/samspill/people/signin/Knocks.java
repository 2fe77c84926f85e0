package no.samspill.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn.TooSoon;
import no.samspill.pace.Turn;
import no.samspill.people.Asker;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before everything that is sent to the ways in, also before a session is begun for it. */
final class Knocks extends OncePerRequestFilter {
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher WAYS_IN = new OrRequestMatcher(
            PATHS.matcher(HttpMethod.POST, "/logg-inn/**"),
            PATHS.matcher(HttpMethod.POST, "/login/**"),
            PATHS.matcher(HttpMethod.POST, "/webauthn/**"),
            PATHS.matcher(HttpMethod.GET, "/login/oauth2/**"),
            PATHS.matcher(HttpMethod.GET, "/oauth2/authorization/**"));

    private static final RequestMatcher CODE = PATHS.matcher(HttpMethod.POST, "/logg-inn/lenke");

    private final Pace pace;
    private final Askers askers;

    Knocks(Pace pace, Askers askers) {
        this.pace = pace;
        this.askers = askers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (WAYS_IN.matches(request) && turn(request) instanceof TooSoon(var wait)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private Turn turn(HttpServletRequest request) {
        Turn turn = pace.take(Limits.KNOCKS, ClientAddress.of(request));
        // A code is short: whoever asked for somebody else's letter does not get to guess it.
        Optional<Asker> asker = CODE.matches(request) && request.getParameter(Offered.CODE) != null ? askers.in(request) : Optional.empty();
        return turn instanceof TooSoon || asker.isEmpty() ? turn : pace.take(Limits.CODES, asker.get().mark());
    }
}
