package no.samspill.frame.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samspill.frame.Outage;
import no.samspill.frame.Shell;
import no.samspill.frame.Templates;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * When the database is gone or its disk is full, says so on a page that asks the database nothing. It stands outside all other filters: the
 * page that other failures end on looks up who is asking, and would fail as they did.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Outages extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);
    private static final Duration LATELY = Duration.ofMinutes(1);

    private final Assets assets;
    private final ObjectProvider<Outage.Judge> judges;
    private final Templates templates = new Templates();
    private volatile Instant said = Instant.MIN;

    Outages(Assets assets, ObjectProvider<Outage.Judge> judges) {
        this.assets = assets;
        this.judges = judges;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Optional<Outage> out = outage(e);
            // Half an answer is broken off, not ended as if it were whole.
            if (out.isEmpty() || response.isCommitted()) {
                throw e;
            }
            note(out.get(), e);
            answer(request, response, out.get());
        }
    }

    private Optional<Outage> outage(Exception wrong) {
        return judges.stream().flatMap(judge -> judge.of(wrong).stream()).findFirst();
    }

    /** Once a minute is enough for the log. */
    private void note(Outage outage, Exception wrong) {
        Instant now = Instant.now();
        if (said.isBefore(now.minus(LATELY))) {
            said = now;
            LOG.error("Cannot serve for now ({}): {}", outage, wrong.toString());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Outage outage) throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", Headers.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        var visit = new Visit(Words.of(Languages.of(request)), new LiveLinks(assets, Languages.choices(request)), request.getRequestURI(), null, null, List.of(), List.of(), Optional::empty);
        String kind = outage.name().toLowerCase(Locale.ROOT);
        String title = visit.words().get("error." + kind + ".title");
        byte[] page = templates.bytes(new ErrorPage(Shell.of(visit, title), response.getStatus(), kind, null, null));
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
