package no.samspill.people.signin.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.people.signin.Offered;

/**
 * @param leaves whether letters leave the house; else an administrator has the link
 * @param minutes the link works
 * @param here whether it was asked for in this browser
 */
public record SentPage(Shell shell, boolean leaves, long minutes, boolean here, List<Problem> problems) implements Page {

    public Field code() {
        return Field.text(Offered.CODE, shell.words().get("signin.code")).of("text", "one-time-code").helped(shell.words().get("signin.code.help")).with(problems);
    }
}
