package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.hearing.web.HearingView;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of what was said: all of it, what is about one row, or one statement alone.
 *
 * @param heading how many there are, or whose it is
 * @param about the row it is all about; null for any
 * @param open whether one may say so, too
 * @param whole whether each is shown to its end
 */
public record SaidPage(Shell shell, HearingView at, String heading, SentPage.@Nullable About about, boolean open, boolean whole, List<Said> said, @Nullable String before, @Nullable String next) implements Page {

    /** @param about the row it is about; null for all of the text @param passage the very paragraph; null for all of the row */
    public record Said(HeardText.Said said, SentPage.@Nullable About about, @Nullable String passage, boolean nothing) {}
}
