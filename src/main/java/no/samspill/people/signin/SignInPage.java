package no.samspill.people.signin;

import java.util.List;
import java.util.Locale;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;

/** @param typed the e-mail address, as it was typed */
public record SignInPage(Shell shell, Told told, String typed, List<Problem> problems, int status) implements Page {

    /** Why the person is here. */
    public enum Told {
        NOTHING,
        /** A link was tried that works no more. */
        SPENT,
        /** The session ran out while they wrote. */
        KEPT;

        public String key() {
            return "signin.told." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Field email() {
        return Field.text("email", shell.words().get("signin.email")).of("email", "username webauthn").helped(shell.words().get("signin.email.help")).holding(typed).with(problems);
    }
}
