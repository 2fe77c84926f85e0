package no.samspill.frame;

import jakarta.servlet.http.HttpServletRequest;

/** The place a request has among those that are worked on. It is left when the answer is made, and not when its reader has read it. */
public final class Seat {
    private static final String ATTRIBUTE = Seat.class.getName();

    private Seat() {}

    /** @param held closed when the request leaves its place; closing twice does nothing */
    public static void given(HttpServletRequest request, AutoCloseable held) {
        request.setAttribute(ATTRIBUTE, held);
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
