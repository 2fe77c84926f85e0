package no.samspill.frame.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import no.samspill.frame.Bare;
import no.samspill.frame.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * When the database is gone or its disk is full, says so on a page that asks the database nothing. It stands outside all other filters: the
 * page that other failures end on looks up who is asking, and would fail as they did.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Outages extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);
    private static final Duration LATELY = Duration.ofMinutes(1);

    private final Bare pages;
    private final ObjectProvider<Outage.Judge> judges;
    private volatile Instant said = Instant.MIN;

    Outages(Bare pages, ObjectProvider<Outage.Judge> judges) {
        this.pages = pages;
        this.judges = judges;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
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
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        pages.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, outage.name().toLowerCase(Locale.ROOT));
    }
}
