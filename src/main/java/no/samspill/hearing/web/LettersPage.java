package no.samspill.hearing.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;

/** What a consultee wants of letters. @param key of their link */
public record LettersPage(Shell shell, HearingView at, String name, String key, Field remind, Field language, Map<String, String> languages, List<Problem> problems) implements Page {

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 403;
    }
}
