package no.samspill.people.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.people.Person;
import no.samspill.people.SignInLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * @param link a new way in, shown this once; null for none
 * @param roles those held: value sent to words shown
 * @param further roles the person may get: value sent to words shown
 */
public record OnePersonPage(
        Shell shell, Person person, @Nullable String link, Map<String, String> roles, Map<String, String> further, List<Problem> problems)
        implements Page {

    public Field role() {
        return Field.text("role", shell.words().get("person.role.more")).with(problems);
    }

    public Field name() {
        return Field.text("name", shell.words().get("person.name")).holding(person.name()).with(problems);
    }

    public long hours() {
        return SignInLinks.VALID.toHours();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }
}
