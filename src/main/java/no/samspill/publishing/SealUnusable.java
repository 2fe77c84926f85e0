package no.samspill.publishing;

import java.io.Serial;

/** The certificate that somebody has set cannot seal anything: said when the server starts, and never first on a page. */
public final class SealUnusable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key of the words that say why, under {@code proof.seal.} */
    public SealUnusable(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return "proof.seal." + key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
