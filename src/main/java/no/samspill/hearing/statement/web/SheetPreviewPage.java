package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.hearing.web.HearingView;

/**
 * A sheet as it was understood, before anything of it is taken in.
 *
 * @param finding how many come in, or how many lines something is wrong with
 * @param becomes what becomes public, and what never does, a sentence each
 * @param wrong what is wrong, line by line
 * @param more how many lines are not shown here, since there are so many
 */
public record SheetPreviewPage(Shell shell, HearingView at, String address, String name, String finding, List<String> becomes, List<String> wrong, int count, boolean whole, List<Row> rows, int more) implements Page {

    public record Row(int at, String words, String from, String dates, String shown) {}
}
