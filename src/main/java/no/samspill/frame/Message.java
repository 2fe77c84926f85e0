package no.samspill.frame;

import java.io.Serializable;

/** Says what just happened, on the page that follows. Give it to a redirect as the flash attribute {@link #FLASH}. */
public record Message(Tone tone, String text) implements Serializable {

    /** The name of the flash attribute. */
    public static final String FLASH = "message";

    public enum Tone {
        SUCCESS,
        INFO,
        WARNING,
        DANGER
    }
}
