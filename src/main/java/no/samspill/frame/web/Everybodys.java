package no.samspill.frame.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Tidings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Gives out pages that are the {@linkplain SameForAll same for all} as bytes that were made before, to those who are nobody. It stands before the seats, since to give out what
 * is made takes none; where nothing is kept, or nobody can be sure that it holds, the page is made as any other.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Everybodys extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Everybodys.class);
    /** Said by whoever answers. */
    private static final Set<String> ANEW = Set.of("etag", "cache-control", "pragma", "expires", "vary", "content-type", "content-length", "content-encoding", "date", "connection", "keep-alive", "transfer-encoding");
    private static final long PATIENCE_SECONDS = 5;

    private final Clock clock;
    private final Tidings tidings;
    private final Shelf shelf;
    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    Everybodys(Clock clock, Tidings tidings, @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.clock = clock;
        this.tidings = tidings;
        this.shelf = new Shelf(tidings);
        this.routes = routes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Asked asked = Asked.by(request, LocalDate.now(clock)).orElse(null);
        KeptPage kept = asked == null ? null : shelf.find(asked);
        if (kept != null) {
            kept.answer(request, response);
            return;
        }
        SameForAll said = asked == null ? null : said(request);
        if (asked == null || said == null || tidings.latest(null).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        once(asked, said, request, response, chain);
    }

    private void once(Asked asked, SameForAll said, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        ReentrantLock making = shelf.making(asked);
        boolean mine = patiently(making);
        KeptPage made;
        try {
            KeptPage meanwhile = shelf.find(asked);
            made = meanwhile == null ? make(asked, said, request, response, chain) : meanwhile;
        } finally {
            if (mine) {
                making.unlock();
            }
        }
        if (made != null) {
            made.answer(request, response);
        }
    }

    /** Null where whoever made it has answered, since it is no page for all. */
    private @Nullable KeptPage make(Asked asked, SameForAll said, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        OptionalLong before = tidings.latest(null);
        Set<String> earlier = Set.copyOf(response.getHeaderNames());
        Handed handed = Handed.with(request);
        chain.doFilter(new Nobody(request), response);
        byte[] page = handed.page();
        if (page == null) {
            return null;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        response.getHeaderNames().stream().filter(name -> !earlier.contains(name) && !ANEW.contains(name.toLowerCase(Locale.ROOT))).forEach(name -> headers.put(name, response.getHeader(name)));
        UUID plan = said.ofItsPlan() && request.getAttribute(SameForAll.PLAN) instanceof UUID of ? of : null;
        OptionalLong mark = tidings.latest(plan);
        KeptPage made = new KeptPage(page, headers, plan, mark.orElse(-1));
        if (response.containsHeader(HttpHeaders.SET_COOKIE)) {
            LOG.error("A page that is said to be the same for all gives a cookie, and is not kept: {}", said);
            handed.toOne(response);
            return null;
        }
        // What has changed while it was made, may be in it and may not.
        if (before.isPresent() && mark.isPresent() && mark.getAsLong() <= before.getAsLong()) {
            shelf.put(asked, made);
        }
        return made;
    }

    private @Nullable SameForAll said(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(Assets.PATH)) {
            return null;
        }
        try {
            ServletRequestPathUtils.parseAndCache(request);
            HandlerExecutionChain found = routes.getObject().getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod method ? method.getMethodAnnotation(SameForAll.class) : null;
        } catch (Exception unfit) {
            // Whoever answers says what is wrong with it.
            return null;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }

    /** Who waits for the same no longer makes it alone. */
    private static boolean patiently(ReentrantLock making) {
        try {
            return making.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
