package no.samspill.frame.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request as whoever makes a page for all may see it: the address and the chosen language, and nothing of who asks. */
final class Nobody extends HttpServletRequestWrapper {
    private final Cookie @Nullable [] language;

    Nobody(HttpServletRequest request) {
        super(request);
        Cookie[] all = request.getCookies();
        Cookie[] left = all == null ? new Cookie[0] : Arrays.stream(all).filter(cookie -> cookie.getName().equals(Languages.NAME)).toArray(Cookie[]::new);
        this.language = left.length == 0 ? null : left;
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return language == null ? null : language.clone();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return HttpHeaders.HOST.equalsIgnoreCase(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return HttpHeaders.HOST.equalsIgnoreCase(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(List.of(HttpHeaders.HOST));
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }
}
