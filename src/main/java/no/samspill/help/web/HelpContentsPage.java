package no.samspill.help.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;

/** Everything there is help for, by what somebody is there to do. */
public record HelpContentsPage(Shell shell, List<Part> parts) implements Page {

    public record Part(String heading, List<Shell.Crumb> topics) {}
}
