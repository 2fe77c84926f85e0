package no.samspill.frame.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.samspill.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** All that a page hangs on which is the same for all: who asks for the same, gets the same. */
record Asked(String path, @Nullable String query, Language language, LocalDate day, boolean encrypted) {
    private static final int LONGEST_QUERY = 300;
    /** Cookies of ours that tell nothing of who is signed in and what was just done, and that pages for all never read. Whoever brings any other may be somebody. */
    private static final Set<String> OF_NOBODY = Set.of(Languages.NAME, "bevis", "__Host-bevis", "innom", "nettleser");

    /** Empty for whoever may be somebody, or asks for more than to read. */
    static Optional<Asked> by(HttpServletRequest request, LocalDate day) {
        String method = request.getMethod();
        String query = request.getQueryString();
        boolean reads = method.equals("GET") || method.equals("HEAD");
        if (!reads || query != null && (query.length() > LONGEST_QUERY || query.contains(Languages.NAME)) || somebody(request)) {
            return Optional.empty();
        }
        return Optional.of(new Asked(request.getRequestURI(), query, Languages.of(request), day, request.isSecure()));
    }

    private static boolean somebody(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader("HX-Request") != null || request.getRequestedSessionId() != null) {
            return true;
        }
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (!OF_NOBODY.contains(cookie.getName())) {
                    return true;
                }
            }
        }
        return false;
    }
}
