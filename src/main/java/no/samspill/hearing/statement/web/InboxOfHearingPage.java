package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * All that came in at a hearing, to be sorted.
 *
 * @param finding what waits to be done, as a heading
 * @param found how many fit what was asked for
 */
public record InboxOfHearingPage(
        Shell shell, HearingView at, String address, String finding, String lead, List<Choice> kinds, List<Choice> channels, String asked, int found, List<Row> rows, @Nullable String before,
        @Nullable String next)
        implements Page {

    /** @param about the row of the text it is about; empty for all of it @param state where it stands, in a word or two @param late whether it came late, and what that means; empty where it did not */
    public record Row(int number, String words, String from, String about, String state, String late, boolean unread, boolean fit) {}
}
