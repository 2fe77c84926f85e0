package no.samspill.meeting.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.meeting.Minutes;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where minutes are written, laid out and locked.
 *
 * @param minutes null before anything is saved
 * @param note how they stand, in words
 */
public record MinutesPage(
        Shell shell, PlanView view, String address, @Nullable Minutes minutes, String note, Text text, Round round, Addenda addenda, List<DeskPage.Photo> photos, List<Problem> problems, int status)
        implements Page {

    /** @param seen the revision that is shown @param overtaken what somebody else has written meanwhile; null where nobody has */
    public record Text(Field words, int seen, @Nullable String overtaken) {}

    /**
     * The round of correction.
     *
     * @param anyway whether it is laid out before the meeting has been held; null where that has been
     * @param link what those who were there read and correct them by; null before they are laid out
     * @param corrections in the order they came
     */
    public record Round(Field until, Field clock, @Nullable Field anyway, boolean mayLock, @Nullable String link, List<Corrected> corrections) {}

    /** What stands beside locked minutes. */
    public record Addenda(List<String> said, Field next) {}

    /** @param from who says so, and when @param addendum null before the minutes are locked */
    public record Corrected(String id, CorrectPage.Said said, String from, @Nullable Field addendum, Field reply) {}

    public boolean locked() {
        return minutes instanceof Minutes.Locked;
    }
}
