package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.input.Minutes;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where minutes are written, laid out and locked.
 *
 * @param minutes null before anything is saved
 * @param note how they stand, in words
 */
public record MinutesPage(
        Shell shell, PlanView view, String address, @Nullable Minutes minutes, String note, Field words, int seen, @Nullable String overtaken, Field until, boolean mayLock, Field addendum, List<String> addenda, List<Problem> problems, int status)
        implements Page {

    public boolean locked() {
        return minutes instanceof Minutes.Locked;
    }
}
