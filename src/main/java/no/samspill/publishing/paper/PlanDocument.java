package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.plan.Binding;
import no.samspill.plan.Edition;
import no.samspill.plan.Field;
import no.samspill.plan.Plan;
import no.samspill.publishing.document.Cover.Statement;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Section;

/** The plan as a paper to read: the short of it, each focus area, then when, who, and where the words come from. */
public final class PlanDocument {

    private PlanDocument() {}

    /** Of a plan with nothing beside it. */
    public static Document of(Edition edition) {
        return of(edition, Around.NOTHING);
    }

    /** The paper in the edition's language; the plan's own words stay in the plan's language. */
    public static Document of(Edition edition, Around around) {
        Frame frame = Frame.of(edition);
        List<Section> sections = new ArrayList<>();
        sections.add(Overview.of(frame, around));
        Reading.of(frame).ifPresent(sections::add);
        sections.addAll(Rows.of(frame));
        boolean together = !Unwritten.areas(frame).isEmpty();
        if (together) {
            Partners.of(frame).ifPresent(sections::add);
        }
        Way.told(frame, around.progress()).ifPresent(sections::add);
        Times.of(frame).ifPresent(sections::add);
        Responsible.of(frame).ifPresent(sections::add);
        Year.beside(frame, around).ifPresent(sections::add);
        Counted.of(frame, around).ifPresent(sections::add);
        Implementation.of(frame).ifPresent(figure -> sections.add(Section.chapter("hvor-langt", frame.say("how-far"), List.of(figure))));
        AsWritten.of(frame).ifPresent(sections::add);
        if (!together) {
            Partners.of(frame).ifPresent(sections::add);
        }
        sections.add(Sources.of(frame));
        List<Section> beside = Stream.of(Partners.of(frame), AsWritten.whole(frame), Optional.of(Sources.of(frame))).flatMap(Optional::stream).toList();
        return new Document(furniture(frame), cover(frame, around), sections, null, PlanSlides.of(frame, around, beside));
    }

    private static Furniture furniture(Frame frame) {
        Edition edition = frame.edition();
        String name = edition.binding() instanceof Binding.Version version ? version.name() : null;
        return new Furniture(title(frame), name, edition.owner(), edition.binding().mark(frame.words()), edition.day(), frame.words());
    }

    static String title(Frame frame) {
        String title = frame.edition().plan().title();
        return title.isBlank() ? frame.say("untitled") : title;
    }

    private static Cover cover(Frame frame, Around around) {
        Plan plan = frame.edition().plan();
        List<Statement> statements = new ArrayList<>();
        Optional.ofNullable(plan.overallObjective())
                .ifPresent(it -> statements.add(new Statement(frame.called(Field.OVERALL_OBJECTIVE), frame.own(it))));
        Optional.ofNullable(plan.keyQuestion())
                .ifPresent(it -> statements.add(new Statement(frame.called(Field.KEY_QUESTION), frame.own(it))));
        return around.cover(statements, frame.edition());
    }
}
