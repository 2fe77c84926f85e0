package no.samspill.people.signin.web;

import java.util.List;
import java.util.regex.Pattern;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.people.signin.Kept;

public record ReturnPage(Shell shell, Kept kept) implements Page {
    /** What a page carries along for itself, and nobody typed: keys, what a button or a choice is called. */
    private static final Pattern CARRIED = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z][A-Z_]+|true|false");

    /** What was typed, as a person recognises it. */
    public List<String> typed() {
        return kept.fields().values().stream().flatMap(List::stream).filter(text -> !text.isBlank() && !CARRIED.matcher(text).matches()).toList();
    }
}
