package no.samspill.publishing.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover.Statement;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.slides.Slide.Point;
import no.samspill.publishing.slides.Slide.Weight;
import org.jspecify.annotations.Nullable;

/** Chooses what of a paper is shown: its aim, the focus areas, a slide for each goal, the pictures, and where it comes from. */
final class Deck {
    private final Document paper;
    private final Words words;
    private final List<Slide> slides = new ArrayList<>();

    private Deck(Document paper) {
        this.paper = paper;
        this.words = paper.furniture().words();
    }

    static List<Slide> of(Document paper) {
        Deck deck = new Deck(paper);
        deck.opening();
        deck.purpose();
        deck.agenda();
        paper.sections().forEach(deck::part);
        deck.unwritten();
        paper.sections().stream().filter(section -> section.kind() == Section.Kind.CHAPTER && section.sections().isEmpty()).forEach(deck::chapter);
        paper.sections().stream().filter(section -> section.kind() == Section.Kind.APPENDIX).forEach(deck::chapter);
        return deck.slides;
    }

    private void opening() {
        Furniture furniture = paper.furniture();
        String under = Stream.of(Stream.ofNullable(furniture.owner()), Stream.of(furniture.mark()), furniture.dated().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
        int municipalities = paper.cover().municipalities().size();
        slides.add(new Slide.Opening(furniture.title(), under, municipalities, String.join(", ", paper.cover().municipalities())));
    }

    private void purpose() {
        List<Point> points = new ArrayList<>();
        for (Statement statement : paper.cover().statements()) {
            points.add(new Point(Weight.LABEL, statement.label(), null));
            points.add(point(Weight.PLAIN, statement.words()));
        }
        add(null, words.get("slides.purpose"), points, "");
    }

    private void agenda() {
        List<Point> points = new ArrayList<>();
        for (Section area : areas()) {
            points.add(point(Weight.STRONG, area.title()));
            area.blocks().stream().filter(Block.Facts.class::isInstance).map(Block.Facts.class::cast).forEach(facts ->
                    points.add(new Point(Weight.QUIET, said(facts), null)));
        }
        add(null, words.get("slides.agenda"), points, "");
    }

    /** A focus area, or a chapter that holds goals and measures without one. */
    private void part(Section part) {
        if (part.sections().isEmpty() || part.kind() == Section.Kind.APPENDIX) {
            return;
        }
        List<Section> loose = new ArrayList<>();
        for (Section inner : part.sections()) {
            if (inner.kind() == Section.Kind.GOAL) {
                goal(part.title().plain(), inner);
            } else {
                loose.add(inner);
            }
        }
        if (!loose.isEmpty()) {
            List<Point> points = new ArrayList<>();
            loose.forEach(inner -> rows(inner, points));
            add(null, part.title().plain(), points, Notes.of(loose));
        }
    }

    private void goal(String area, Section goal) {
        List<Point> points = new ArrayList<>();
        goal.blocks().forEach(block -> beside(block, points));
        goal.sections().forEach(inner -> rows(inner, points));
        add(area, goal.entry(), points, Notes.of(goal));
    }

    private void rows(Section row, List<Point> points) {
        if (row.kind() == Section.Kind.MEASURE) {
            points.add(new Point(Weight.STRONG, row.entry(), language(row.title())));
        } else {
            points.add(new Point(Weight.LABEL, row.kicker() == null ? "" : row.kicker(), null));
            points.add(point(Weight.PLAIN, row.title()));
        }
        row.blocks().forEach(block -> beside(block, points));
        row.sections().forEach(inner -> rows(inner, points));
    }

    /** What is short enough to stand beside a row; its text is for the speaker. */
    private static void beside(Block block, List<Point> points) {
        switch (block) {
            case Block.Facts facts -> points.add(new Point(Weight.QUIET, said(facts), null));
            case Block.Note(Line line) -> points.add(new Point(Weight.QUIET, line.plain(), null));
            case Block.Missing(Line line) -> points.add(new Point(Weight.QUIET, line.plain(), null));
            default -> {}
        }
    }

    private void unwritten() {
        List<Point> points = areas().stream()
                .filter(area -> area.sections().isEmpty())
                .map(area -> point(Weight.LISTED, area.title()))
                .toList();
        if (points.size() < areas().size()) {
            add(null, words.get("slides.unwritten"), points, "");
        }
    }

    /** Tables are for paper; what else a chapter says is shown. */
    private void chapter(Section chapter) {
        List<Point> points = new ArrayList<>();
        boolean table = false;
        for (Block block : chapter.blocks()) {
            switch (block) {
                case Block.Figure figure -> slides.add(new Slide.Picture(chapter.title().plain(), figure, figure.alt()));
                case Block.TableBlock any -> table = true;
                case Block.Paragraph(Line line) -> points.add(point(Weight.PLAIN, line));
                case Block.Listing listing -> listing.items().forEach(item -> points.add(point(Weight.LISTED, item.line())));
                default -> beside(block, points);
            }
        }
        boolean pictured = chapter.blocks().stream().anyMatch(Block.Figure.class::isInstance);
        if (!table && !pictured) {
            add(null, chapter.title().plain(), points, "");
        }
    }

    private void add(@Nullable String kicker, String title, List<Point> points, String notes) {
        slides.addAll(Pages.of(kicker, title, points, notes, words));
    }

    private List<Section> areas() {
        return paper.sections().stream().filter(section -> section.kind() == Section.Kind.FOCUS_AREA).toList();
    }

    private static String said(Block.Facts facts) {
        return facts.facts().stream().map(fact -> fact.term() + ": " + fact.said()).collect(Collectors.joining(" · "));
    }

    private static Point point(Weight weight, Line line) {
        return new Point(weight, line.plain(), language(line));
    }

    private static @Nullable String language(Line line) {
        return line.spans().isEmpty() ? null : line.spans().getFirst().language();
    }
}
