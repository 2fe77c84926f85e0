package no.samspill.adoption.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;

/**
 * Where anybody finds their municipality.
 *
 * @param asked a name or a number, as typed
 * @param problems why that found nothing
 * @param now those there are, by name
 * @param before those that are no more, by name
 */
public record MunicipalitiesPage(Shell shell, String asked, List<Problem> problems, List<Of> now, List<Of> before) implements Page {

    /** @param number the one it has, or had last */
    public record Of(String name, String number, String href) {}

    public MunicipalitiesPage {
        problems = List.copyOf(problems);
        now = List.copyOf(now);
        before = List.copyOf(before);
    }

    public Field find() {
        return Field.text("finn", shell.words().get("municipality.find")).helped(shell.words().get("municipality.find.help")).of("search", "off").holding(asked).with(problems);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 404;
    }
}
