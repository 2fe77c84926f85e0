package no.samspill.ops.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import no.samspill.frame.Bare;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes nothing in while the disk has hardly any room left. PostgreSQL refuses a row that it has no room for, but dies where it has none for its log, and
 * cannot begin again until somebody makes room: so the last of it is left, and everybody can read meanwhile.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class NoRoomLeft extends OncePerRequestFilter {
    /** Two files of PostgreSQL's log. */
    static final long LEAST = 32L << 20;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ObjectProvider<Room> room;
    private final Bare pages;
    private volatile boolean little;
    private volatile long asked = System.nanoTime() - FRESH.toNanos();

    NoRoomLeft(ObjectProvider<Room> room, Bare pages) {
        this.room = room;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || !little()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
            pages.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "disk");
        }
    }

    private boolean little() throws IOException {
        Room known = room.getIfAvailable();
        if (known != null && System.nanoTime() - asked >= FRESH.toNanos()) {
            asked = System.nanoTime();
            little = known.usableBytes().orElse(Long.MAX_VALUE) < LEAST;
        }
        return little;
    }
}
