package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.progress.Baseline;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.Step;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** The way to the plan: its phases, milestones and events, in the words they were given. Input meetings stand with their areas. */
final class Way {

    private Way() {}

    static Optional<Section> of(Frame frame, @Nullable ProgressPlan progress) {
        if (progress == null || progress.steps().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.TableBlock(table(frame, progress)));
        return Optional.of(Section.chapter("fremdrift", frame.say("status.progress"), blocks));
    }

    /** A step's time as it was said, with what a reader must know beside it. */
    static String when(Frame frame, ProgressPlan progress, Step step) {
        String written = step.when().written();
        if (step.cancelled()) {
            return frame.say("status.cancelled", written);
        }
        if (!step.when().dated()) {
            return written.isBlank() ? frame.say("status.undated") : frame.say("status.undated.said", written);
        }
        return moved(progress, step).map(was -> frame.say("status.moved", written, was.written())).orElse(written);
    }

    private static Table table(Frame frame, ProgressPlan progress) {
        List<Step> steps = progress.steps().stream()
                .filter(step -> step.kind() != Kind.INPUT_MEETING || step.focusArea() == null)
                .toList();
        return new Table(
                frame.say("status.progress.table"),
                List.of(frame.column("when", 38), frame.column("what", 62)),
                steps.stream().map(step -> row(frame, progress, step)).toList());
    }

    private static Table.Row row(Frame frame, ProgressPlan progress, Step step) {
        String title = step.note() == null ? step.title() : step.title() + "\n" + step.note();
        return new Table.Row(List.of(Line.of(when(frame, progress, step)), frame.own(title)));
    }

    private static Optional<Baseline.Kept> moved(ProgressPlan progress, Step step) {
        return Optional.ofNullable(progress.baseline())
                .flatMap(baseline -> baseline.find(step.id()))
                .filter(kept -> kept.period() != null && !Optional.ofNullable(kept.period()).equals(step.when().period()));
    }
}
