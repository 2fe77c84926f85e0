package no.samspill.frame.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Enumeration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A page as bytes, with all that is said about it; packed when the first comes who can unpack it. */
final class KeptPage {
    /** Whoever keeps it may give it to anybody, and asks each time whether it still holds. */
    static final String CACHE_CONTROL = "public, max-age=0, must-revalidate";
    static final String TYPE = "text/html;charset=UTF-8";
    private static final int PRINT_BYTES = 16;

    private final byte[] plain;
    private final String print;
    private final Map<String, String> headers;
    private final @Nullable UUID plan;
    private final long mark;
    private volatile byte @Nullable [] packed;

    /**
     * @param headers with which it was first answered
     * @param plan whose changes make another page of it; null for all that changes anywhere
     * @param mark what had been heard of them when it began to be made
     */
    KeptPage(byte[] plain, Map<String, String> headers, @Nullable UUID plan, long mark) {
        this.plain = plain;
        this.print = print(plain);
        this.headers = Map.copyOf(headers);
        this.plan = plan;
        this.mark = mark;
    }

    @Nullable UUID plan() {
        return plan;
    }

    long mark() {
        return mark;
    }

    /** In memory, at most: what is packed is less than what is not. */
    int bytes() {
        return 2 * plain.length;
    }

    /** The whole answer: the page, or that whoever asks has it already. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Packing packing = Packing.of(request);
        String tag = '"' + print + (packing == Packing.PLAIN ? "" : "-" + packing.coding()) + '"';
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        if (known(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = packed(packing);
        if (packing.coding() != null) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, packing.coding());
        }
        response.setContentType(TYPE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Weak comparison (RFC 9110, 13.1.2): whoever packed it anew on the way says so with W/. */
    private static boolean known(HttpServletRequest request, String tag) {
        Enumeration<String> said = request.getHeaders(HttpHeaders.IF_NONE_MATCH);
        while (said.hasMoreElements()) {
            for (String one : said.nextElement().split(",")) {
                String known = one.strip();
                if (known.equals("*") || known.equals(tag) || known.startsWith("W/") && known.substring(2).equals(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    private byte[] packed(Packing packing) {
        if (packing == Packing.PLAIN) {
            return plain;
        }
        byte[] known = packed;
        return known == null ? pack(packing) : known;
    }

    private synchronized byte[] pack(Packing packing) {
        byte[] known = packed;
        if (known == null) {
            known = packing.pack(plain);
            packed = known;
        }
        return known;
    }

    private static String print(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, PRINT_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
