package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.input.Attachment;
import no.samspill.input.Contribution;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * One contribution on the secretariat's desk.
 *
 * @param credit whom it is credited to, for the secretariat's eyes; null for nobody
 * @param email how to reach them; null for none
 * @param hiding why it is hidden; null where it is not
 * @param whole the one it is a part of; null for none
 * @param rows every row of the plan that it may have led to
 * @param changes of the row that is chosen; empty before one is
 * @param happened what has been done with it, oldest first
 */
public record OnePage(
        Shell shell,
        PlanView view,
        String address,
        String inbox,
        Contribution contribution,
        String from,
        @Nullable String credit,
        @Nullable String email,
        Told told,
        List<Other> merged,
        List<Other> parts,
        @Nullable Other whole,
        List<Choice> areas,
        Field theme,
        @Nullable String hiding,
        List<Choice> reasons,
        List<Said> notes,
        Field note,
        Field answer,
        List<Led> led,
        List<Choice> rows,
        @Nullable String row,
        List<Choice> changes,
        Field number,
        Field parting,
        List<Attachment> files,
        Field file,
        List<String> happened,
        List<Problem> problems,
        int status)
        implements Page {

    public record Other(long number, String words) {}

    public record Said(String who, String on, String words) {}

    /** @param element its id */
    public record Led(String element, String text) {}
}
