package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form that somebody sent when their session had run out, kept until they have signed in again.
 *
 * @param path it was sent to
 * @param fields name to what was typed; the proof that it came from us is left out
 * @param files whether the form may have had files, which are not kept
 */
public record Kept(String path, Map<String, List<String>> fields, boolean files) implements Serializable {
    public static final String PAGE = "/logg-inn/tilbake";

    private static final String ATTRIBUTE = Kept.class.getName();
    private static final int LONGEST = 500_000;

    public static Optional<Kept> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Kept kept ? Optional.of(kept) : Optional.empty();
    }

    /**
     * Keeps what was sent, if a person sent it from one of our own pages. Another site's form is not taken for theirs; a file is
     * not kept; a script looks after its own.
     */
    static boolean keep(HttpServletRequest request) {
        if (!showable(request)) {
            return false;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.copyOf(Arrays.asList(values))));
        fields.remove("_csrf");
        if (fields.values().stream().flatMap(List::stream).mapToLong(String::length).sum() > LONGEST) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new Kept(request.getRequestURI(), fields, hasFiles(request)));
        return true;
    }

    /** Whether a person sent it from one of our own pages, and what was written can be shown again; files are chosen anew. */
    static boolean showable(HttpServletRequest request) {
        String type = request.getContentType();
        return ours(request) && type != null && (hasFiles(request) || type.startsWith("application/x-www-form-urlencoded") && request.getContentLengthLong() <= LONGEST);
    }

    private static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    public static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    private static boolean ours(HttpServletRequest request) {
        @Nullable String mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null && !mode.equals("navigate")) {
            return false;
        }
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? sameHost(request) : site.equals("same-origin");
    }

    private static boolean sameHost(HttpServletRequest request) {
        @Nullable String origin = request.getHeader("Origin");
        try {
            return origin != null && request.getHeader("Host") != null && request.getHeader("Host").equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
