package no.samspill.people.signin.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.people.signin.Provider;
import org.jspecify.annotations.Nullable;

/**
 * @param typed the e-mail address, as it was typed
 * @param providers those who may vouch for people, by what our addresses call them
 */
public record SignInPage(Shell shell, Told told, String typed, Map<String, Provider> providers, List<Problem> problems, int status) implements Page {

    /** Why the person is here. */
    public enum Told {
        NOTHING,
        /** A link was tried that works no more. */
        SPENT,
        /** The session ran out while they wrote. */
        KEPT,
        /** A provider vouches for somebody we do not know. */
        UNKNOWN,
        /** They pressed "cancel" there. */
        CANCELLED,
        /** What the provider said does not hold. */
        REFUSED,
        /** The provider does not answer. */
        AWAY;

        static Told of(@Nullable String link, @Nullable String waited, @Nullable String wrong) {
            if (waited != null) {
                return KEPT;
            }
            return switch (wrong == null ? "" : wrong) {
                case "ukjent" -> UNKNOWN;
                case "avbrutt" -> CANCELLED;
                case "avvist" -> REFUSED;
                case "borte" -> AWAY;
                default -> "brukt".equals(link) ? SPENT : NOTHING;
            };
        }

        public String key() {
            return "signin.told." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Field email() {
        return Field.text("email", shell.words().get("signin.email")).of("email", "email").helped(shell.words().get("signin.email.help")).holding(typed).with(problems);
    }
}
