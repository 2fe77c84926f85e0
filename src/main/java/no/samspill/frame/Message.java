package no.samspill.frame;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Says what just happened, on the page that follows. Give it to a redirect as the flash attribute {@link #FLASH}.
 *
 * @param href where there is more of it; null where there is not
 * @param more what that is called; null where {@code href} is
 */
public record Message(Tone tone, String text, @Nullable String href, @Nullable String more) implements Serializable {

    public Message(Tone tone, String text) {
        this(tone, text, null, null);
    }

    /** The name of the flash attribute. */
    public static final String FLASH = "message";

    public enum Tone {
        /** What holds for the whole page, said in a low voice. */
        QUIET,
        SUCCESS,
        INFO,
        WARNING,
        DANGER
    }
}
