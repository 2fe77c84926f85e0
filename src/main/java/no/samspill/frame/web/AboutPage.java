package no.samspill.frame.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;

/** A page of plain text about the service. */
public record AboutPage(Shell shell, String lead, List<Part> parts) implements Page {

    /** A heading with its paragraphs. */
    public record Part(String heading, List<String> paragraphs) {}
}
