package no.samspill.publishing.paper;

import java.util.List;
import no.samspill.plan.Edition;
import no.samspill.progress.cycle.AnnualCycle;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;

/** A shared year as a paper of its own. */
public final class YearDocument {

    private YearDocument() {}

    /**
     * The paper in the edition's language.
     *
     * @param cycle the year that is told, whatever year stands in {@code around}
     */
    public static Document of(Edition edition, Around around, AnnualCycle cycle) {
        Frame frame = Frame.of(edition);
        List<Section> sections = Year.of(frame, around, cycle);
        return new Document(furniture(frame, around, cycle), around.cover(List.of(), edition), sections.isEmpty() ? List.of(empty(frame, cycle)) : sections);
    }

    private static Furniture furniture(Frame frame, Around around, AnnualCycle cycle) {
        Edition edition = frame.edition();
        return new Furniture(
                frame.say("year.title", String.valueOf(cycle.year())),
                PlanDocument.title(frame),
                edition.owner(),
                frame.say("year.mark", Year.unsettled(frame, around, cycle)),
                edition.day(),
                frame.words());
    }

    private static Section empty(Frame frame, AnnualCycle cycle) {
        String year = String.valueOf(cycle.year());
        return Section.chapter("aret", frame.say("year.title", year), List.of(new Block.Missing(Line.of(frame.words().get("cycle.empty", year)))));
    }
}
