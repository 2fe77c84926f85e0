package no.samspill.publishing.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.progress.ProgressPlan;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** The focus areas and when their input meetings are, in the words of the progress plan; a date that is not set is said. */
final class Meetings {

    private Meetings() {}

    /** Empty for a plan without focus areas. */
    static Optional<Table> of(Frame frame, @Nullable ProgressPlan progress) {
        List<Element> areas = frame.all(Kind.FOCUS_AREA).toList();
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        frame.say("status.areas"),
                        List.of(frame.column("area", 58), frame.column("meeting", 42)),
                        areas.stream().map(area -> row(frame, area, progress)).toList()).lean());
    }

    /** What the dates are held against: the council's last meeting, with its day where it is known. */
    static String reference(Frame frame, @Nullable ProgressPlan progress) {
        return progress == null || progress.baseline() == null
                ? frame.say("status.reference")
                : frame.say("status.reference.day", frame.day(progress.baseline().noted()));
    }

    private static Table.Row row(Frame frame, Element area, @Nullable ProgressPlan progress) {
        Line when = progress == null || progress.inputMeetings(area.id()).isEmpty() ? bare(frame, area) : days(frame, area, progress);
        return new Table.Row(List.of(frame.own(area.title()), when));
    }

    private static Line days(Frame frame, Element area, ProgressPlan progress) {
        return Line.of(progress.inputMeetings(area.id()).stream()
                .map(step -> Way.when(frame, progress, step))
                .collect(Collectors.joining("\n")));
    }

    /** The heading says what it is already, where the area says one thing only. */
    private static Line bare(Frame frame, Element area) {
        List<Fact> facts = frame.told().facts(area);
        return facts.size() == 1 ? Line.of(facts.getFirst().said()) : Agenda.said(frame, area);
    }
}
