package no.samspill.help.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.help.Telling;
import org.jspecify.annotations.Nullable;

/**
 * How one job is done.
 *
 * @param note what is good to know; null for nothing
 * @param picture of the page it is done on; null for none
 * @param beside further help for the same people
 */
public record HelpPage(Shell shell, String lead, List<Telling> steps, @Nullable Telling note, @Nullable Picture picture, List<Shell.Crumb> beside) implements Page {

    public record Picture(String src, String alt) {}
}
