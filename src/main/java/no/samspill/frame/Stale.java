package no.samspill.frame;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that stood open so long that the proof of its coming from us was forgotten. Nothing of it has been taken in; its own page
 * is shown again, asked for as by GET and with the fields as they were typed, to be sent once more.
 */
public final class Stale {
    private static final String ATTRIBUTE = Stale.class.getName();

    private Stale() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    /** What to say above the form. */
    public static Problem problem() {
        return Problem.of("form.stale");
    }
}
