package no.samspill.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What is typed is kept on a person's own device until it is here ({@code draft.js}); the page that follows says that it is. */
public final class OnDevice {
    private static final String SAFE = "keptHere";

    private OnDevice() {}

    /** Says to the page that follows what need not be kept on the device any more: it is safe here. */
    public static void safe(RedirectAttributes next, String name) {
        next.addFlashAttribute(SAFE, name);
    }

    public static @Nullable String safe(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(SAFE) instanceof String name ? name : null;
    }
}
