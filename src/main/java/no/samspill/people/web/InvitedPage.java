package no.samspill.people.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.LetterCode;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;

/**
 * @param role in words
 * @param typed the code of the letter, as it was typed
 */
public record InvitedPage(Shell shell, String at, String name, String role, String typed, List<Problem> problems) implements Page {

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    public Field code() {
        return LetterCode.field(typed, problems, shell.words());
    }
}
