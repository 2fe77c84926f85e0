package no.samspill.publishing.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.plan.Edition;
import no.samspill.progress.Baseline;
import no.samspill.progress.InWords;
import no.samspill.progress.Outlook;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.Sight;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** The progress plan as a paper of its own: the whole way in one picture and one table, what has no date, and what has gone since. */
public final class ProgressDocument {
    private final Frame frame;
    private final InWords said;

    private ProgressDocument(Frame frame) {
        this.frame = frame;
        this.said = new InWords(frame.words());
    }

    /** The paper in the edition's language, as the way looked on the edition's own day. */
    public static Document of(Edition edition, Around around) {
        Frame frame = Frame.of(edition);
        ProgressPlan progress = around.progress();
        return new Document(furniture(frame, progress), around.cover(List.of(), edition), new ProgressDocument(frame).sections(progress));
    }

    private static Furniture furniture(Frame frame, @Nullable ProgressPlan progress) {
        Edition edition = frame.edition();
        Baseline baseline = progress == null ? null : progress.baseline();
        return new Furniture(
                frame.say("progress.title", PlanDocument.title(frame)),
                null,
                edition.owner(),
                baseline == null ? frame.say("progress.mark") : frame.say("progress.mark.noted", frame.day(baseline.noted())),
                edition.day(),
                frame.words());
    }

    private List<Section> sections(@Nullable ProgressPlan progress) {
        LocalDate day = frame.edition().day();
        if (progress == null || progress.steps().isEmpty() || day == null) {
            return List.of(chapter("veien", "progress.way", new Block.Missing(Line.of(frame.words().get("progress.none")))));
        }
        Outlook outlook = progress.on(day);
        List<Section> sections = new ArrayList<>();
        sections.add(chapter(
                "veien", "progress.way",
                new Block.Paragraph(frame.line("progress.counts", outlook.phases().size(), outlook.steps().size() - outlook.phases().size(), frame.day(day))),
                Way.shown(frame, progress, table(outlook))));
        open(outlook).ifPresent(sections::add);
        gone(outlook).ifPresent(sections::add);
        sections.add(new Section(
                Section.Kind.APPENDIX, "tegn", null, null, frame.line("progress.signs"),
                List.of(Block.Listing.of(List.of("bar", "diamond", "ring", "dashed", "shadow").stream().map(sign -> frame.line("progress.sign." + sign)).toList())),
                List.of()));
        return sections;
    }

    private Section chapter(String id, String title, Block... blocks) {
        return Section.chapter(id, frame.say(title), List.of(blocks));
    }

    private Table table(Outlook outlook) {
        return new Table(
                frame.say("progress.table"),
                List.of(frame.column("when", 28), frame.column("what", 38), frame.column("kind", 17), frame.column("remark", 17)),
                outlook.steps().stream().map(this::row).toList());
    }

    private Table.Row row(Sight sight) {
        return new Table.Row(List.of(when(sight), what(sight), Line.of(said.kind(sight.step().kind())), marks(sight)));
    }

    /** The time as it is understood; below it the words, where they are others. */
    private Line when(Sight sight) {
        String understood = said.when(sight.step());
        String written = sight.step().when().written();
        boolean other = !written.isBlank() && !yearless(written).equals(yearless(understood));
        return other ? new Line(List.of(Span.of(understood + "\n"), Span.of("«" + written + "»"))) : Line.of(understood);
    }

    private Line what(Sight sight) {
        List<Span> spans = new ArrayList<>();
        frame.own(sight.step().title()).spans().forEach(span -> spans.add(
                new Span(span.text(), sight.step().kind().isPhase(), span.emphasised(), span.href(), span.language())));
        String note = sight.step().note();
        if (note != null) {
            spans.add(Span.of("\n"));
            spans.addAll(frame.own(note).spans());
        }
        return new Line(spans);
    }

    private Line marks(Sight sight) {
        return Line.of(sight.marks().stream().map(mark -> said.mark(mark, sight.step().kind())).distinct().collect(Collectors.joining("\n")));
    }

    private Optional<Section> open(Outlook outlook) {
        List<Line> open = outlook.undated().stream().map(sight -> frame.own(sight.step().title())).toList();
        return listed("udatert", "progress.open", "progress.open.lead", open);
    }

    private Optional<Section> gone(Outlook outlook) {
        List<Line> gone = outlook.gone().stream().map(kept -> frame.own(kept.title() + " (" + said.when(kept) + ")")).toList();
        return listed("tatt-ut", "progress.gone", "progress.gone.lead", gone);
    }

    private Optional<Section> listed(String id, String title, String lead, List<Line> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(chapter(id, title, new Block.Paragraph(frame.line(lead)), Block.Listing.of(lines)));
    }

    private static String yearless(String words) {
        return Words.bare(words.replaceAll(" (19|20|21)\\d\\d", ""));
    }
}
