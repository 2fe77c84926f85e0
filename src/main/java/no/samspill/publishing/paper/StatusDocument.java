package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Edition;
import no.samspill.plan.Field;
import no.samspill.progress.ProgressPlan;
import no.samspill.publishing.document.Block.Listing;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import org.jspecify.annotations.Nullable;

/**
 * What the council is told between its meetings, in the order such an update has: the focus areas and their meetings, the plan
 * so far and what stands around it, the way on, the objective, the question, and whom the region works with.
 */
public final class StatusDocument {

    private StatusDocument() {}

    /** The paper in the edition's language; the plan's own words stay in the plan's language. */
    public static Document of(Edition edition, Around around) {
        return of(edition, around, Set.of());
    }

    /** @param moved measures that have moved since the council met last: those areas are shown first where there is no room for all */
    public static Document of(Edition edition, Around around, Set<ElementId> moved) {
        Frame frame = Frame.of(edition);
        ProgressPlan progress = around.progress();
        List<Section> sections = new ArrayList<>();
        Implementation.of(frame).ifPresent(figure -> sections.add(Section.chapter("hvor-langt", frame.say("how-far"), List.of(figure))));
        meetings(frame, progress).ifPresent(sections::add);
        // Row by row as the source does it; of very many, nobody reads two hundred pages between two meetings.
        sections.addAll(Scale.of(edition.plan()) == Scale.MANY ? Rows.of(frame) : Rows.each(frame));
        remarks(frame).ifPresent(sections::add);
        Way.of(frame, progress).ifPresent(sections::add);
        Year.beside(frame, around).ifPresent(sections::add);
        Counted.latest(frame, around).ifPresent(sections::add);
        objective(frame).ifPresent(sections::add);
        question(frame).ifPresent(sections::add);
        partners(frame).ifPresent(sections::add);
        sections.add(Sources.named(frame));
        return new Document(furniture(frame), around.cover(List.of(), edition), sections, null, new StatusSlides(frame, progress, moved).all(sections, Counted.onWall(frame, around)));
    }

    private static Furniture furniture(Frame frame) {
        Edition edition = frame.edition();
        String sources = String.join(", ", edition.sources().stream().map(Edition.Source::name).toList());
        return new Furniture(
                frame.say("status.title", PlanDocument.title(frame)),
                sources.isEmpty() ? null : frame.say("status.builds-on", sources),
                edition.owner(),
                edition.binding().mark(frame.words()),
                edition.day(),
                frame.words());
    }

    private static Optional<Section> meetings(Frame frame, @Nullable ProgressPlan progress) {
        return Meetings.of(frame, progress).map(table -> new Section(
                Section.Kind.CHAPTER, "omrader", Meetings.reference(frame, progress), null, frame.line("status.areas"),
                List.of(new Block.TableBlock(table)), List.of()));
    }

    private static Optional<Section> remarks(Frame frame) {
        List<Line> remarks = frame.edition().sources().stream().flatMap(source -> source.remarks().stream()).map(frame::own).toList();
        return remarks.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.chapter("merknader", frame.say("status.remarks"), List.of(Listing.of(remarks))));
    }

    private static Optional<Section> objective(Frame frame) {
        return Optional.ofNullable(frame.edition().plan().overallObjective())
                .map(words -> statement("mal", frame.called(Field.OVERALL_OBJECTIVE), frame.own(words), frame.line("status.founds")));
    }

    private static Optional<Section> question(Frame frame) {
        return Optional.ofNullable(frame.edition().plan().keyQuestion())
                .map(words -> statement("sporsmal", frame.called(Field.KEY_QUESTION), frame.own(words)));
    }

    private static Optional<Section> partners(Frame frame) {
        List<Line> partners = Partners.named(frame);
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.chapter(
                        "samspill", frame.say("status.partners"), List.of(Listing.of(partners))));
    }

    private static Section statement(String id, String title, Line... lines) {
        List<Block> blocks = Stream.of(lines).<Block>map(Paragraph::new).toList();
        return new Section(Section.Kind.STATEMENT, id, null, null, Line.of(title), blocks, List.of());
    }
}
