package no.samspill.people.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import no.samspill.frame.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** A cookie of ours: for this site alone, out of reach of scripts, over no open line where people reach us encrypted. */
record Biscuit(String name, @Nullable Duration lasts, PublicAddress address) {
    /** Browsers keep no more than 4,096 bytes, the name and the rest included. */
    static final int LARGEST = 3_500;

    @Nullable String in(HttpServletRequest request) {
        Cookie found = WebUtils.getCookie(request, name);
        return found == null || found.getValue().isEmpty() ? null : found.getValue();
    }

    void give(String value, HttpServletRequest request, HttpServletResponse response) {
        set(value, lasts, request, response);
    }

    void takeBack(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private void set(String value, @Nullable Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value).path("/").httpOnly(true).secure(address.encrypted() || request.isSecure()).sameSite("Lax");
        response.addHeader(HttpHeaders.SET_COOKIE, (age == null ? cookie : cookie.maxAge(age)).build().toString());
    }
}
