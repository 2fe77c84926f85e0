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
 * @param happened what has been done with it, oldest first
 */
public record OnePage(
        Shell shell,
        PlanView view,
        String address,
        String inbox,
        Contribution contribution,
        String from,
        Sender sender,
        Became became,
        Sorting sorting,
        Hiding hiding,
        Noting noting,
        Tracing tracing,
        Field answer,
        Regrouping regrouping,
        Filing filing,
        List<String> happened,
        List<Problem> problems,
        int status)
        implements Page {

    /**
     * For the secretariat's eyes.
     *
     * @param credit null for nobody
     * @param email how to reach them; null for none
     */
    public record Sender(@Nullable String credit, @Nullable String email) {}

    /** @param whole the one it is a part of; null for none */
    public record Became(Told told, List<Other> merged, List<Other> parts, @Nullable Other whole) {}

    public record Sorting(List<Choice> areas, Field theme) {}

    /** @param why it is hidden; null where it is not */
    public record Hiding(@Nullable String why, List<Choice> reasons) {}

    public record Noting(List<Said> notes, Field note) {}

    /**
     * What in the plan it led to.
     *
     * @param rows every row of the plan that it may have led to
     * @param row the one that is chosen; null before one is
     * @param changes of that row
     */
    public record Tracing(List<Led> led, List<Choice> rows, @Nullable String row, List<Choice> changes) {}

    /** Telling of it together with another, or part by part. */
    public record Regrouping(Field number, Field parting) {}

    public record Filing(List<Attachment> files, Field file) {}

    public record Other(long number, String words) {}

    public record Said(String who, String on, String words) {}

    /** @param element its id */
    public record Led(String element, String text) {}
}
