package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.hearing.web.HearingView;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it will be sent.
 *
 * @param draft where its words can be changed
 * @param shut why it cannot be sent now; null where it can
 * @param behalf who says it; null for somebody who speaks for themselves
 * @param proven whether a link proves that
 * @param words null where there are no remarks
 * @param until when names, addresses and the draft are deleted
 */
public record SendPage(
        Shell shell, HearingView at, String draft, @Nullable String shut, @Nullable String behalf, boolean proven, @Nullable String words, int seen, Asked asked, Until until,
        @Nullable String safe, List<Problem> problems, int status)
        implements Page {

    /** @param name asked only of those who speak for themselves */
    public record Asked(Field email, Field name, Field show, Field file) {}

    /** @param people names and addresses */
    public record Until(String draft, String people) {}
}
