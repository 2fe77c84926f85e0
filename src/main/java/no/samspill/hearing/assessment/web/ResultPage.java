package no.samspill.hearing.assessment.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.hearing.web.HearingView;
import org.jspecify.annotations.Nullable;

/**
 * What people said at a hearing, and what was done about each thing.
 *
 * @param when the days of the hearing
 * @param counts how many points have each answer, each with the way to them
 * @param own the points of the one who holds the receipt; empty for nobody
 * @param found how many points there are of what is asked for, in words
 * @param lost a sentence where there is no such receipt; null otherwise
 */
public record ResultPage(
        Shell shell, HearingView at, String address, String when, String lead, Band band, List<Count> counts, Filter filter, String found, Told told, List<Told.Said> own, Field receipt, @Nullable String lost,
        @Nullable String before, @Nullable String after, List<Paper> papers)
        implements Page {

    public record Count(String sign, String called, int points, String href) {}

    /** @param themes empty where no point was sorted under one */
    public record Filter(Field from, Map<String, String> froms, Field part, Map<String, String> parts, Field theme, Map<String, String> themes, Field judgement, Map<String, String> judgements) {}

    public record Paper(String called, String href) {}
}
