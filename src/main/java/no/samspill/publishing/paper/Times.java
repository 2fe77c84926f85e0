package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.figure.Timeline;
import no.samspill.figure.TimelinePicture;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Block.Figure;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/** When the measures are to be done: one picture that a page has room for, and every measure in its table. */
final class Times {
    private static final int MOST_ROWS = 24;
    private static final int WIDTH = 680;

    private Times() {}

    static Optional<Section> of(Frame frame) {
        return frame.schedules().fitting(frame.edition().plan(), MOST_ROWS).map(timeline -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Paragraph(frame.line("timeline.lead")));
            blocks.add(figure(frame, timeline));
            return Section.chapter("tidslinje", frame.say("timeline"), blocks);
        });
    }

    private static Figure figure(Frame frame, Timeline timeline) {
        String caption = frame.say("timeline.caption", String.valueOf(timeline.firstYear()), String.valueOf(timeline.lastYear()));
        String alt = frame.say(
                "timeline.alt", timeline.rows().size(), String.valueOf(timeline.firstYear()),
                String.valueOf(timeline.lastYear()), timeline.undated());
        return new Figure(TimelinePicture.draw(timeline, frame.words(), WIDTH, alt), caption, alt, twin(frame), false);
    }

    private static Table twin(Frame frame) {
        List<Element> rows = frame.edition().plan().walk()
                .filter(row -> row.kind() == Kind.MEASURE || row.kind() == Kind.GOAL)
                .toList();
        return new Table(
                frame.say("timeline.twin"),
                List.of(frame.column("label", 8), frame.column("title", 62), frame.column("when", 30)),
                rows.stream().map(row -> row(frame, row)).toList());
    }

    private static Table.Row row(Frame frame, Element row) {
        String when = frame.schedules().when(row);
        return new Table.Row(List.of(
                Line.of(frame.label(row)), frame.own(row.title()), when.isEmpty() ? frame.line("not-set") : Line.of(when)));
    }
}
