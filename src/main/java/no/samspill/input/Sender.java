package no.samspill.input;

import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who a contribution comes from, as far as they say.
 *
 * @param name of a person or an organisation; null where they would not say
 * @param namePublic whether everybody may see the name: only where they say so themselves
 * @param email to be told by; null for none
 * @param language that they are written to in
 */
public record Sender(@Nullable String name, boolean namePublic, @Nullable EmailAddress email, Language language) {
    /** A name's characters at most. */
    public static final int LONGEST = 120;

    public static Sender nobody(Language language) {
        return new Sender(null, false, null, language);
    }

    public static Sender named(String name, boolean isPublic, Language language) {
        return new Sender(name, isPublic, null, language);
    }
}
