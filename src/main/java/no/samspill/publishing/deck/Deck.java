package no.samspill.publishing.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.publishing.deck.Slide.Point;
import no.samspill.publishing.deck.Slide.Weight;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import org.jspecify.annotations.Nullable;

/** Chooses what of a paper is shown, in the paper's own order: a slide for each statement, each goal, each picture. */
public final class Deck {
    private static final int FEW = 6;
    private static final int SHORT = 75;

    private final Document paper;
    private final Words words;
    private final List<Slide> slides = new ArrayList<>();

    private Deck(Document paper) {
        this.paper = paper;
        this.words = paper.furniture().words();
    }

    public static List<Slide> of(Document paper) {
        Deck deck = new Deck(paper);
        deck.opening();
        if (!paper.slides().isEmpty()) {
            paper.slides().forEach(deck::slide);
            return Titles.unique(deck.slides);
        }
        paper.cover().statements().forEach(deck::statement);
        List<Section> unwritten = new ArrayList<>();
        for (Section section : paper.sections()) {
            if (section.kind() == Section.Kind.FOCUS_AREA && bare(section)) {
                unwritten.add(section);
            } else {
                deck.unwritten(section.kind() == Section.Kind.FOCUS_AREA ? List.of() : unwritten);
                deck.section(section);
            }
        }
        deck.unwritten(unwritten);
        return Titles.unique(deck.slides);
    }

    /** A section that was made to be one slide. What stands under it is for the one who speaks. */
    private void slide(Section section) {
        if (section.kind() == Section.Kind.APPENDIX) {
            chapter(section);
            return;
        }
        int first = slides.size();
        String notes = Notes.whole(section.sections());
        String title = section.title().plain();
        List<Point> lead = section.blocks().stream().filter(Block.Paragraph.class::isInstance).map(block -> point(Weight.PLAIN, ((Block.Paragraph) block).line())).toList();
        Optional<Block> shown = section.blocks().stream().filter(block -> block instanceof Block.TableBlock || block instanceof Block.Figure || block instanceof Block.Listing || block instanceof Block.Tally || block instanceof Block.Bands).findFirst();
        if (section.kind() == Section.Kind.STATEMENT) {
            List<Point> under = new ArrayList<>(lead.subList(Math.min(1, lead.size()), lead.size()));
            under.addAll(shown.map(block -> named((Block.Listing) block)).orElse(List.of()));
            slides.add(new Slide.Statement(title, ((Block.Paragraph) section.blocks().getFirst()).line(), under, ""));
        } else if (shown.isEmpty()) {
            add(section.kicker(), title, lead, "");
        } else {
            switch (shown.get()) {
                case Block.TableBlock(var table) -> slides.addAll(Grids.of(section.kicker(), title, Lead.of(lead), table, words));
                case Block.Figure figure -> slides.add(new Slide.Picture(Pages.shortened(title), Lead.of(lead), figure, Notes.rows(figure.twin())));
                case Block.Bands bands -> slides.add(new Slide.Banded(section.kicker(), Pages.shortened(title), Lead.of(lead), bands, Notes.rows(bands.table())));
                case Block.Tally tally -> {
                    int before = (int) section.blocks().stream().takeWhile(block -> block != tally).filter(Block.Paragraph.class::isInstance).count();
                    slides.add(new Slide.Counted(Pages.shortened(title), Lead.of(lead.subList(0, before)), tally, Lead.of(lead.subList(before, lead.size())), tally.alt()));
                }
                case Block.Listing listing -> {
                    List<Point> points = new ArrayList<>(listing.ordered() ? lead : Lead.of(lead));
                    for (int at = 0; at < listing.items().size(); at++) {
                        Line line = listing.items().get(at).line();
                        String[] parts = line.spans().stream().map(span -> span.text()).collect(Collectors.joining()).strip().split("\n", 2);
                        points.add(new Point(listing.ordered() ? Weight.PLAIN : Weight.LISTED, (listing.ordered() ? (at + 1) + ". " : "") + Line.of(parts[0]).plain(), language(line)));
                        if (parts.length > 1) {
                            points.add(new Point(Weight.QUIET, Line.of(parts[1]).plain(), language(line)));
                        }
                    }
                    slides.addAll(Pages.of(section.kicker(), title, listing.ordered() ? points : great(points), "", words));
                }
                default -> throw new IllegalStateException("no slide has " + shown.get());
            }
        }
        if (!notes.isEmpty()) {
            slides.set(first, slides.get(first).noted(notes));
        }
    }

    /** Its first item is what the others are. */
    private static List<Point> named(Block.Listing listing) {
        List<Point> points = new ArrayList<>();
        listing.items().forEach(item -> points.add(point(points.isEmpty() ? Weight.LABEL : Weight.PLAIN, item.line())));
        return points;
    }

    private void section(Section section) {
        switch (section.kind()) {
            case STATEMENT -> said(section);
            case APPENDIX, CHAPTER, FRAMED -> {
                if (section.sections().isEmpty() || section.kind() == Section.Kind.APPENDIX) {
                    chapter(section);
                } else {
                    part(section);
                }
            }
            case FOCUS_AREA, GOAL, STRATEGY, MEASURE -> {
                if (section.sections().isEmpty()) {
                    chapter(section);
                } else {
                    part(section);
                }
            }
        }
    }

    /** Nothing stands under it yet, and nothing is written about it. */
    private static boolean bare(Section area) {
        return area.sections().isEmpty() && area.blocks().stream().noneMatch(block -> block instanceof Block.Paragraph || block instanceof Block.Listing);
    }

    private void opening() {
        Furniture furniture = paper.furniture();
        String line = Stream.of(Stream.ofNullable(furniture.owner()), Stream.of(furniture.mark()), furniture.dated().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
        List<String> under = Stream.concat(Stream.of(line), Stream.ofNullable(furniture.subtitle())).toList();
        Cover cover = paper.cover();
        List<Slide.Named> names = IntStream.range(0, cover.municipalities().size()).mapToObj(at -> new Slide.Named(cover.municipalities().get(at), cover.said(at))).toList();
        slides.add(new Slide.Opening(furniture.title(), under, cover.lamps(), names, String.join(", ", cover.called())));
    }

    private void statement(Cover.Statement statement) {
        slides.add(new Slide.Statement(statement.label(), statement.words(), List.of(), ""));
    }

    /** The first paragraph is the statement, and the rest stands under it. */
    private void said(Section section) {
        List<Line> lines = section.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).line())
                .toList();
        List<Point> under = lines.stream().skip(1).map(line -> point(Weight.PLAIN, line)).toList();
        slides.add(new Slide.Statement(section.title().plain(), lines.isEmpty() ? Line.EMPTY : lines.getFirst(), under, ""));
    }

    /** A focus area, or a chapter that holds goals and measures without one. What is written about itself is told with its first slide. */
    private void part(Section part) {
        List<Section> loose = new ArrayList<>();
        String own = Notes.own(part);
        for (Section inner : part.sections()) {
            if (inner.kind() == Section.Kind.GOAL) {
                goal(part.title().plain(), inner, own);
                own = "";
            } else {
                loose.add(inner);
            }
        }
        if (!loose.isEmpty()) {
            List<Point> points = new ArrayList<>();
            loose.forEach(inner -> rows(inner, points));
            add(null, part.title().plain(), points, Notes.joined(own, Notes.of(loose)));
        }
    }

    private void goal(String area, Section goal, String before) {
        List<Point> points = new ArrayList<>();
        goal.blocks().forEach(block -> beside(block, points));
        goal.sections().forEach(inner -> rows(inner, points));
        if (points.isEmpty()) {
            points.add(new Point(Weight.QUIET, words.get("slides.unwritten"), null));
        }
        add(area, goal.entry(), points, Notes.joined(before, Notes.of(goal)));
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

    private void unwritten(List<Section> areas) {
        if (!areas.isEmpty()) {
            boolean all = paper.sections().stream().filter(it -> it.kind() == Section.Kind.FOCUS_AREA).allMatch(it -> it.sections().isEmpty());
            if (!all) {
                add(null, words.get("slides.unwritten"), areas.stream().map(area -> point(Weight.LISTED, area.title())).toList(), "");
            }
            areas.clear();
        }
    }

    /** Long tables are for paper, and for the speaker's notes; what else a chapter says is shown, before a picture or a table where it stands so. */
    private void chapter(Section chapter) {
        String title = chapter.title().plain();
        List<Point> points = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Block block : chapter.blocks()) {
            switch (block) {
                case Block.Figure figure -> {
                    slides.add(new Slide.Picture(title, lead(chapter, points, notes), figure, Notes.rows(figure.twin())));
                    if (figure.told()) {
                        slides.addAll(Grids.of(chapter.kicker(), title, List.of(), figure.twin(), words));
                    }
                }
                case Block.TableBlock(var table) -> {
                    if (chapter.kind() != Section.Kind.APPENDIX && Grids.readable(table)) {
                        slides.addAll(Grids.of(chapter.kicker(), title, lead(chapter, points, notes), table, words));
                    } else {
                        points.add(new Point(Weight.QUIET, words.get("slides.table"), null));
                        notes.add(Notes.rows(table));
                    }
                }
                case Block.Tally tally -> slides.add(new Slide.Counted(Pages.shortened(title), lead(chapter, points, notes), tally, List.of(), tally.alt()));
                case Block.Bands bands -> slides.add(new Slide.Banded(chapter.kicker(), Pages.shortened(title), lead(chapter, points, notes), bands, Notes.rows(bands.table())));
                case Block.Code(var drawing, var alt) -> {
                    List<Point> beside = new ArrayList<>();
                    chapter.blocks().forEach(each -> told(each, beside));
                    slides.add(new Slide.Coded(title, beside, drawing, alt));
                    return;
                }
                default -> told(block, points);
            }
        }
        chapter.sections().stream().flatMap(Section::walk).flatMap(inner -> inner.blocks().stream()).forEach(block -> told(block, points));
        add(chapter.kicker(), title, points, String.join("\n", notes));
    }

    /** What has come so far and stands before the next slide: on it, or on one of its own where it is long. Nothing is left of it then. */
    private List<Point> lead(Section chapter, List<Point> points, List<String> notes) {
        List<Point> lead = Lead.fits(points) ? Lead.of(points) : List.of();
        if (lead.isEmpty()) {
            add(chapter.kicker(), chapter.title().plain(), List.copyOf(points), String.join("\n", notes));
        }
        points.clear();
        notes.clear();
        return lead;
    }

    private static void told(Block block, List<Point> points) {
        switch (block) {
            case Block.Paragraph(Line line) -> points.add(point(Weight.PLAIN, line));
            case Block.Lead(Line line) -> points.add(point(Weight.PLAIN, line));
            case Block.Caption(Line line) -> points.add(point(Weight.QUIET, line));
            case Block.Bars bars -> Notes.rows(bars.table()).lines().forEach(row -> points.add(new Point(Weight.LISTED, row, null)));
            case Block.Sign sign -> points.add(point(Weight.PLAIN, sign.line()));
            case Block.Listing listing -> listed(listing, points);
            default -> beside(block, points);
        }
    }

    private static void listed(Block.Listing listing, List<Point> points) {
        listing.items().forEach(item -> {
            points.add(point(Weight.LISTED, item.line()));
            item.under().forEach(inner -> listed(inner, points));
        });
    }

    /** A few short names are large. */
    private static List<Point> great(List<Point> points) {
        boolean few = points.size() <= FEW && points.stream().allMatch(point -> point.weight() == Weight.QUIET || point.weight() == Weight.LISTED && point.text().length() <= SHORT);
        return few ? points.stream().map(point -> point.weight() == Weight.QUIET ? point : new Point(Weight.GREAT, point.text(), point.language())).toList() : points;
    }

    private void add(@Nullable String kicker, String title, List<Point> points, String notes) {
        boolean few = points.stream().allMatch(point -> point.weight() == Weight.LISTED);
        slides.addAll(Pages.of(kicker, title, few ? great(points) : points, notes, words));
    }

    private static String said(Block.Facts facts) {
        return facts.facts().stream().map(fact -> fact.term() + ": " + fact.said()).collect(Collectors.joining(" · "));
    }

    private static Point point(Weight weight, Line line) {
        return new Point(weight, line.plain(), language(line));
    }

    /** The language of the words, where it is another than the paper's. */
    public static @Nullable String language(Line line) {
        return line.spans().isEmpty() ? null : line.spans().getFirst().language();
    }
}
