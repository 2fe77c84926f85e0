package no.samspill.people.signin.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;

/**
 * @param path where it was to be sent
 * @param fields name to what was typed
 */
public record ReturnPage(Shell shell, String path, Map<String, List<String>> fields) implements Page {

    /** What was typed, as a person recognises it. */
    public List<String> typed() {
        return fields.values().stream().flatMap(List::stream).filter(text -> !text.isBlank()).toList();
    }
}
