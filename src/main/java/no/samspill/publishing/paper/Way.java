package no.samspill.publishing.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.samspill.figure.Drawing;
import no.samspill.progress.Baseline;
import no.samspill.progress.Kind;
import no.samspill.progress.Outlook;
import no.samspill.progress.ProgressPicture;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.Sight;
import no.samspill.progress.Step;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** The way to the plan: its phases, milestones and events, in the words they were given. Input meetings stand with their areas. */
final class Way {

    private static final int MOST_TOLD = 16;
    private static final int WIDTH = 680;
    /** Taller than this, it does not stand on one page with its heading. */
    private static final int TALLEST = 840;
    private static final int SLIDE_WIDTH = 900;
    private static final int SLIDE_TALLEST = 520;
    private static final List<Predicate<Step>> LESS_AND_LESS = List.of(
            any -> true, step -> step.kind().isPhase() || step.kind().wantsReport(), step -> step.kind().isPhase());

    private Way() {}

    static Optional<Section> of(Frame frame, @Nullable ProgressPlan progress) {
        if (progress == null || progress.steps().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Section.chapter("fremdrift", frame.say("status.progress"), List.of(shown(frame, progress, table(frame, progress)))));
    }

    /** As rows alone, for a paper of other things; empty where it is too long for that. */
    static Optional<Section> told(Frame frame, @Nullable ProgressPlan progress) {
        if (progress == null) {
            return Optional.empty();
        }
        String title = frame.say("way");
        Table table = table(frame, progress);
        boolean fits = !table.rows().isEmpty() && table.rows().size() <= MOST_TOLD;
        return fits ? Optional.of(Section.chapter("fremdrift", title, List.of(new Block.TableBlock(new Table(title, table.columns(), table.rows()))))) : Optional.empty();
    }

    /** The picture with its table; the table alone where nothing has a date, or where no page holds a picture of it. */
    static Block shown(Frame frame, ProgressPlan progress, Table table) {
        String alt = frame.say("status.progress.alt", progress.steps().size());
        Drawing wide = picture(frame, progress, alt, SLIDE_WIDTH, SLIDE_TALLEST).orElse(null);
        return picture(frame, progress, alt, WIDTH, TALLEST)
                .<Block>map(drawing -> new Block.Figure(drawing, frame.say("status.progress.caption"), alt, table, true, wide))
                .orElseGet(() -> new Block.TableBlock(table));
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

    /**
     * As it looked on the paper's own day: a paper does not know what day it is made. Where all of it is too tall, milestones and
     * decisions stand for the rest, and then the phases alone.
     */
    private static Optional<Drawing> picture(Frame frame, ProgressPlan progress, String alt, int width, int tallest) {
        LocalDate day = frame.edition().day();
        return day == null
                ? Optional.empty()
                : LESS_AND_LESS.stream()
                        .map(some -> some(progress.on(day), some))
                        .flatMap(outlook -> ProgressPicture.draw(outlook, frame.words(), width, alt, frame.day(day)).stream())
                        .filter(drawing -> drawing.height() <= tallest)
                        .findFirst();
    }

    private static Outlook some(Outlook outlook, Predicate<Step> which) {
        List<Sight> steps = outlook.steps().stream().filter(sight -> which.test(sight.step())).toList();
        return new Outlook(outlook.today(), steps, outlook.next(), outlook.phase(), outlook.gone());
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
