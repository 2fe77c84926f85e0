package no.samspill.publishing.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.figure.Drawing;
import no.samspill.progress.Baseline;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPicture;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.Step;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** The way to the plan: its phases, milestones and events, in the words they were given. Input meetings stand with their areas. */
final class Way {

    private static final int WIDTH = 1080;

    private Way() {}

    static Optional<Section> of(Frame frame, @Nullable ProgressPlan progress) {
        if (progress == null || progress.steps().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        Table table = table(frame, progress);
        picture(frame, progress).ifPresentOrElse(
                drawing -> blocks.add(new Block.Figure(
                        drawing, frame.say("status.progress.caption"), frame.say("status.progress.alt", progress.steps().size()), table, true)),
                () -> blocks.add(new Block.TableBlock(table)));
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

    /** As it looked on the paper's own day: a paper does not know what day it is made. */
    private static Optional<Drawing> picture(Frame frame, ProgressPlan progress) {
        LocalDate day = frame.edition().date();
        return day == null
                ? Optional.empty()
                : ProgressPicture.draw(progress.on(day), frame.words(), WIDTH, frame.say("status.progress.alt", progress.steps().size()));
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
