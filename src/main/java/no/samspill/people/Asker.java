package no.samspill.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The browser in which somebody asks for a letter to sign in by: what it was given to be known by, and nobody else has. */
public record Asker(String value) {
    private static final Pattern FORM = Pattern.compile("[\\w-]{32}");
    private static final int MARK = 6;

    public static Asker random() {
        return new Asker(Key.random().value());
    }

    /** Empty for what we never gave to anybody. */
    public static Optional<Asker> of(@Nullable String shown) {
        return shown != null && FORM.matcher(shown).matches() ? Optional.of(new Asker(shown)) : Optional.empty();
    }

    /** A token or a code, and where it was asked for: together they let in. */
    public String with(String offered) {
        return offered + "." + value;
    }

    /** Tells askers apart, and gives nothing of them away. */
    public String mark() {
        return new Key(value).digest().substring(0, MARK);
    }
}
