package no.samspill.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The place a request has among those that are worked on. It is left when the answer is made, and not when its reader has read it; and it is left
 * for good by whoever must wait for a turn of something that there is less of, since those who wait would else have all the places.
 */
public final class Seat {
    private static final String ATTRIBUTE = Seat.class.getName();

    private Seat() {}

    /** @param held closed when the request leaves its place; closing twice does nothing */
    public static void given(HttpServletRequest request, AutoCloseable held) {
        request.setAttribute(ATTRIBUTE, held);
    }

    /** Whoever works on a request in this thread is about to wait. Nobody else has a seat to leave. */
    public static void leave() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            leave(now.getRequest());
        }
    }

    /** All that is left is to send what was made: at the reader's pace, which may be slow. */
    public static void leave(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof AutoCloseable held) {
            try {
                held.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
