package no.samspill.ops;

import java.io.Serial;
import java.util.Arrays;
import no.samspill.kernel.Words;

/** What stops a command, said to the person who typed it: what was wrong, where, and what to do. Never a stack trace. */
public final class Trouble extends RuntimeException implements Sentence {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    /** @param key the message among the words; {@code args} fill its {0}, {1} …; one that is a {@link Sentence} is said in the same language */
    public Trouble(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    /** The same, with what lay behind it, shown by {@code --debug} only. */
    public Trouble(Throwable cause, String key, Object... args) {
        this(key, args);
        initCause(cause);
    }

    public String key() {
        return key;
    }

    @Override
    public String in(Words words) {
        return words.get(key, Arrays.stream(args).map(arg -> arg instanceof Sentence within ? within.in(words) : arg).toArray());
    }
}
