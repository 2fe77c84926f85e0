package no.samspill.frame.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes a page that was made for all from whoever wrote it, so that it is answered in whatever way those who ask can have it. */
final class Handed {
    private static final String ATTRIBUTE = Handed.class.getName();

    private byte @Nullable [] page;

    static Handed with(HttpServletRequest request) {
        Handed handed = new Handed();
        request.setAttribute(ATTRIBUTE, handed);
        return handed;
    }

    /** Null where nobody waits for a page for all. */
    static @Nullable Handed in(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Handed handed ? handed : null;
    }

    void take(byte[] made) {
        page = made;
    }

    /** Null where none was made. */
    byte @Nullable [] page() {
        return page;
    }

    /** Answers with it after all as if it were nobody else's. */
    void toOne(HttpServletResponse response) throws IOException {
        byte[] bytes = page == null ? new byte[0] : page;
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType(KeptPage.TYPE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
