package no.samspill.frame.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leaves out of all that is sent the one sign that nobody types and no text in PostgreSQL can hold; the rest stays as it was sent. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class WithoutNul extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        chain.doFilter(new Cleaned(request), response);
    }

    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String sent = super.getParameter(name);
            return sent == null ? null : cleaned(sent);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] sent = super.getParameterValues(name);
            return sent == null ? null : cleaned(sent);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> all.put(name, cleaned(values)));
            return all;
        }

        private static String[] cleaned(String[] sent) {
            return Arrays.stream(sent).map(Cleaned::cleaned).toArray(String[]::new);
        }

        private static String cleaned(String sent) {
            return sent.indexOf('\0') < 0 ? sent : sent.replace("\0", "");
        }
    }
}
