package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import no.samspill.frame.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The page that somebody asked for before they were signed in: its path and query, kept by their own browser. */
public final class AskedFor implements RequestCache {
    private static final int LONGEST = 1_000;

    private final RequestMatcher which;
    private final Biscuit cookie;

    /** @param which pages that people are led on to */
    public AskedFor(RequestMatcher which, PublicAddress address) {
        this.which = which;
        this.cookie = new Biscuit("videre", Duration.ofHours(1), address);
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        if (HttpMethod.GET.matches(request.getMethod()) && which.matches(request) && asked.length() <= LONGEST) {
            cookie.give(Base64.getUrlEncoder().withoutPadding().encodeToString(asked.getBytes(StandardCharsets.UTF_8)), request, response);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(cookie.in(request)).flatMap(AskedFor::page).map(SimpleSavedRequest::new).orElse(null);
    }

    /** It is opened anew. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (cookie.in(request) != null) {
            cookie.takeBack(request, response);
        }
    }

    /** Only ever a page of our own, whoever wrote the cookie. */
    private static Optional<String> page(String kept) {
        try {
            String asked = new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8);
            URI uri = new URI(asked);
            boolean ours = uri.getScheme() == null && uri.getRawAuthority() == null && asked.startsWith("/") && !asked.startsWith("//") && asked.chars().allMatch(sign -> sign > ' ' && sign < 0x7f && sign != '\\');
            return ours ? Optional.of(asked) : Optional.empty();
        } catch (IllegalArgumentException | URISyntaxException e) {
            return Optional.empty();
        }
    }
}
