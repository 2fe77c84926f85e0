package no.samspill.frame.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Links.Choice;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** Which language the pages speak: the one asked for by {@code ?sprak=}, then as the cookie remembers, then bokmål. */
final class Languages implements HandlerInterceptor {
    private final PublicAddress address;

    Languages(PublicAddress address) {
        this.address = address;
    }

    static final String NAME = "sprak";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    static Language of(HttpServletRequest request) {
        return chosen(request).orElse(Language.NB);
    }

    static Optional<Language> chosen(HttpServletRequest request) {
        return asked(request).or(() -> Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> Language.of(cookie.getValue())));
    }

    /** The address asked for, in each language. */
    static List<Choice> choices(HttpServletRequest request) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language, address(request, language)))
                .toList();
    }

    private static String address(HttpServletRequest request, Language language) {
        if (request.getQueryString() == null) {
            return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed ? failed : request.getRequestURI()) + "?" + NAME + "=" + language.tag();
        }
        var asked = ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam(NAME, language.tag());
        // An error page is shown at the address that failed, not at its own.
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            asked.replacePath(failed);
        }
        var uri = asked.build();
        return uri.getPath() + "?" + uri.getQuery();
    }

    /** Read from the address alone: asking the request for a parameter fails again where its body was what failed. */
    private static Optional<Language> asked(HttpServletRequest request) {
        if (request.getQueryString() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(ServletUriComponentsBuilder.fromRequest(request).build().getQueryParams().getFirst(NAME))
                .map(Language::of);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(language -> response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, language.tag())
                        .path("/")
                        .maxAge(REMEMBERED)
                        .httpOnly(true)
                        .secure(address.encrypted() || request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString()));
        return true;
    }
}
