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
 * @param link what those who were there read and correct them by; null before they are laid out
 * @param corrections in the order they came
 */
public record MinutesPage(
        Shell shell, PlanView view, String address, @Nullable Minutes minutes, String note, Field words, int seen, @Nullable String overtaken, Field until, boolean mayLock, Field addendum, List<String> addenda, @Nullable String link,
        List<Corrected> corrections, List<DeskPage.Photo> photos, List<Problem> problems, int status)
        implements Page {

    /** @param from who says so, and when @param addendum null before the minutes are locked */
    public record Corrected(String id, CorrectPage.Said said, String from, @Nullable Field addendum, Field reply) {}

    public boolean locked() {
        return minutes instanceof Minutes.Locked;
    }
}
