package no.samspill.notice.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * From a sentence to what came of it.
 *
 * @param own the sender's own page
 */
public record WholeTracePage(Shell shell, PlanView view, String receipt, String own, Story story) implements Page {

    /** How far it has come, as the heading says it. */
    public String finding() {
        boolean led = story.parts().stream().anyMatch(part -> !part.changed().isEmpty());
        return shell.words().get("trace.finding." + (story.far().stream().anyMatch(Far::done) ? "done" : story.far().stream().anyMatch(each -> each.standing() == Standing.UNDER_WAY) ? "begun"
                : led && story.adopted() ? "adopted" : led ? "led" : "heard"));
    }

    /**
     * @param received the day
     * @param decided by each body, in words; of a plan that it changed
     * @param adopted whether the plan is
     * @param far how far each measure has come that it led to
     */
    public record Story(String received, List<Part> parts, List<String> decided, boolean adopted, List<Far> far) {}

    /** @param words null where they are erased @param answer in a sentence @param reason the council's own words; null for none */
    public record Part(@Nullable String words, String answer, @Nullable String reason, List<Row> changed) {}

    /** @param there whether it is in the plan still @param changes in words, as the journal tells them */
    public record Row(String name, boolean there, List<String> changes) {}

    /** @param last who told of it last, and when; null for nobody @param words what they said */
    public record Far(String name, String href, Standing standing, @Nullable String last, @Nullable String words, boolean done) {}
}
