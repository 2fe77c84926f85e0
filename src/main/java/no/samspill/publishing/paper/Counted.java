package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.facts.Cell;
import no.samspill.facts.Courses;
import no.samspill.facts.Delivery;
import no.samspill.facts.FactsInWords;
import no.samspill.facts.Indicator;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Reckoned;
import no.samspill.facts.Value;
import no.samspill.figure.ColumnsPicture;
import no.samspill.figure.Course;
import no.samspill.figure.CourseInWords;
import no.samspill.figure.CoursePicture;
import no.samspill.figure.CourseSheet;
import no.samspill.figure.Drawing;
import no.samspill.plan.Element;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;

/** What the region counts: each number through time as a picture and as a table, with where it is from, on which terms and how old it is. */
final class Counted {
    private static final int WIDTH = 680;
    private static final int SLIDE_WIDTH = 900;
    /** So many numbers have room beside each other on a page that stands. */
    private static final int MOST_ACROSS = 9;
    /** Rows of a slide, the one that says how many more there are among them. */
    private static final int MOST_ROWS = 7;
    private static final int PLACE = 22;
    private static final Course NOBODY = new Course("", 0, List.of(), List.of(), List.of(), List.of());

    private final Frame frame;
    private final Reckoned of;
    private final Indicator indicator;
    private final FactsInWords said;
    private final Courses courses;

    private Counted(Frame frame, Reckoned of) {
        this.frame = frame;
        this.of = of;
        this.indicator = of.indicator();
        this.said = new FactsInWords(frame.words());
        this.courses = new Courses(of, frame.words());
    }

    /** Empty where nothing is counted. */
    static Optional<Section> of(Frame frame, Around around) {
        return around.counted().isEmpty() ? Optional.empty() : Optional.of(new Section(
                Section.Kind.CHAPTER, "tall", null, null, frame.line("facts"), List.of(new Block.Lead(frame.line("facts.lead"))), around.counted().stream().map(each -> new Counted(frame, each).section()).toList(), Section.Start.PAGE));
    }

    /** The latest of each with where it is from, for a paper that has other things to tell; empty where nothing is counted. */
    static Optional<Section> latest(Frame frame, Around around) {
        List<Counted> all = around.counted().stream().map(each -> new Counted(frame, each)).toList();
        List<Line> sources = all.stream().filter(each -> !each.of.terms().isEmpty()).map(each -> Line.of(each.indicator.name() + ". " + each.source())).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(Section.chapter("tall", frame.say("facts"), List.of(new Block.Lead(frame.line("facts.lead")), new Block.TableBlock(table(frame, all.stream().map(Counted::row).toList())), Block.Listing.of(sources))));
    }

    /** One slide with the latest of each; the pictures and tables stand beside it, for the one who speaks. */
    static Optional<Section> onWall(Frame frame, Around around) {
        List<Reckoned> all = around.counted();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int shown = all.size() <= MOST_ROWS ? all.size() : MOST_ROWS - 1;
        List<Table.Row> rows = new ArrayList<>(all.stream().limit(shown).map(each -> new Counted(frame, each).row()).toList());
        if (shown < all.size()) {
            rows.add(new Table.Row(List.of(frame.line("facts.more", all.size() - shown), Line.EMPTY, Line.EMPTY, Line.EMPTY)));
        }
        List<Block> blocks = all.size() == 1 && all.getFirst().region().last().isPresent() ? List.of(new Counted(frame, all.getFirst()).figure()) : List.of(new Block.TableBlock(table(frame, rows)));
        String title = frame.words().get("facts.all", frame.many(all.size()), all.size());
        return Optional.of(new Section(Section.Kind.CHAPTER, "tall", null, null, Line.of(title), Stream.concat(named(frame, all.subList(0, shown)).stream(), blocks.stream()).toList(), all.stream().map(each -> new Counted(frame, each).section()).toList()));
    }

    /** Who counted and on which terms: whoever shows their numbers, names them. */
    private static Optional<Block> named(Frame frame, List<Reckoned> shown) {
        List<String> sources = shown.stream().flatMap(each -> each.from().stream()).map(Delivery::source)
                .map(source -> source.called() + (source.licence() == null ? "" : " (" + source.licence() + ")")).distinct().toList();
        return sources.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(frame.line("facts.source", String.join("; ", sources))));
    }

    private static Table table(Frame frame, List<Table.Row> rows) {
        return new Table(frame.say("facts"), List.of(frame.column("what", 50), new Table.Column(frame.say("column.number.latest"), 18, true), frame.column("when", 12), frame.column("target", 20)), rows).lean();
    }

    private Table.Row row() {
        Optional<Cell> last = of.region().last();
        return new Table.Row(List.of(
                counted(), Line.of(last.map(cell -> said.figure(indicator, cell.figure())).orElseGet(() -> frame.say("facts.none"))), Line.of(last.map(cell -> cell.term().said(frame.words())).orElse("")),
                Line.of(of.target().map(target -> said.number(indicator, Objects.requireNonNull(target.amount())) + " (" + target.term().said(frame.words()) + ")").orElse(""))));
    }

    private Line named() {
        return marked(frame.own(indicator.name()));
    }

    /** With what it is counted in. */
    private Line counted() {
        return marked(frame.own(caption()));
    }

    private Line marked(Line name) {
        String example = frame.say("facts.example");
        return indicator.said().example() && !indicator.name().toLowerCase(Locale.ROOT).startsWith(example) ? new Line(Stream.concat(name.spans().stream(), Stream.of(Span.of(" (" + example + ")"))).toList()) : name;
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        if (of.terms().isEmpty()) {
            blocks.add(new Block.Missing(frame.line("facts.none")));
        } else {
            blocks.add(new Block.Paragraph(Line.of(said.finding(of) + ". " + said.lead(of))));
            blocks.add(drawable() ? figure() : new Block.TableBlock(table()));
            blocks.add(new Block.Caption(Line.of(Stream.of(drawable() ? axis() : "", source()).filter(words -> !words.isEmpty()).collect(Collectors.joining(" ")))));
            of.turns().forEach(turn -> blocks.add(new Block.Caption(Line.of(said.turn(turn) + ". " + said.turned(of, turn)))));
        }
        noted().ifPresent(blocks::add);
        ties().ifPresent(blocks::add);
        return new Section(Section.Kind.CHAPTER, "tall-" + indicator.number(), null, null, named(), blocks, List.of());
    }

    private boolean drawable() {
        return indicator.kind() != NumberKind.TEXT && courses.first().told();
    }

    /** The region's course with each municipality's beneath; on a wall the region's alone. */
    private Block.Figure figure() {
        Course course = courses.first();
        boolean columns = courses.inColumns(course);
        String name = "tall-" + indicator.number();
        Course beneath = course.lines().size() == 1 ? told(courses.each()) : NOBODY;
        Drawing wall = columns ? ColumnsPicture.onWall(course, frame.words(), name + "-stor", SLIDE_WIDTH) : CoursePicture.onWall(course, frame.words(), name + "-stor", SLIDE_WIDTH);
        return new Block.Figure(CourseSheet.draw(course, columns, beneath, courses.alike(), frame.words(), name, WIDTH), caption(), new CourseInWords(course, frame.words()).all(), table(), false, wall);
    }

    /** Those of whom there are numbers, unless there are more than can be read beside each other. */
    private static Course told(Course each) {
        List<Course.Line> lines = each.lines().stream().filter(line -> line.points().stream().anyMatch(Course.Known.class::isInstance)).toList();
        return new Course(each.unit(), each.decimals(), each.moments(), lines.size() > CourseSheet.MOST ? List.of() : lines, each.breaks(), each.targets());
    }

    /** Where the axis begins, and how the small ones beneath are read. */
    private String axis() {
        Course course = courses.first();
        CourseInWords told = new CourseInWords(course, frame.words());
        String axis = courses.inColumns(course) ? told.columnsAxis() : told.axis();
        return course.lines().size() > 1 || told(courses.each()).lines().isEmpty() ? axis : axis + ' ' + frame.words().get("facts.each") + ": " + said.scale(of);
    }

    /** Who counted, on which terms, and when it was taken from there; and what must be said with it. */
    private String source() {
        Optional<Delivery> from = of.from();
        return from.map(delivery -> frame.say("facts.source", said.source(delivery)) + Optional.ofNullable(delivery.source().notes()).map(notes -> " " + notes.replaceAll("\\s*\\n\\s*", " ")).orElse(""))
                .or(() -> Optional.ofNullable(indicator.said().source()).map(words -> frame.say("facts.source", words)))
                .orElseGet(() -> frame.say("facts.source.none"));
    }

    /** What is said of single numbers. */
    private Optional<Block> noted() {
        List<Line> notes = Stream.concat(of.lines().stream(), Stream.of(of.region()))
                .flatMap(line -> line.cells().stream().flatMap(cell -> Stream.ofNullable(cell.note()).map(note -> Line.of(line.name() + ", " + cell.term().said(frame.words()) + ": " + note))))
                .toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(Block.Listing.of(notes));
    }

    private Optional<Block> ties() {
        List<String> rows = indicator.said().ties().stream().flatMap(tie -> frame.edition().plan().find(tie).stream()).map((Element row) -> (frame.label(row) + " " + row.title()).strip()).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(frame.line("facts.ties", String.join("; ", rows))));
    }

    /** Every number there is: places across where they are few, else times across; of many of both, a place's numbers one after another. */
    private Table table() {
        List<no.samspill.facts.Line> lines = Stream.concat(of.lines().stream(), Stream.of(of.region())).toList();
        String caption = caption();
        if (lines.size() <= MOST_ACROSS) {
            List<Table.Column> columns = Stream.concat(Stream.of(frame.column("when", PLACE / 2)), lines.stream().map(line -> new Table.Column(line.key().equals(Value.REGION) ? frame.say("column.region") : line.name(), (100 - PLACE / 2) / lines.size(), true))).toList();
            return new Table(caption, columns, IntStream.range(0, of.terms().size()).mapToObj(at -> new Table.Row(Stream.concat(Stream.of(Line.of(of.terms().get(at).said(frame.words()))), lines.stream().map(line -> cell(line.cells().get(at)))).toList())).toList());
        }
        if (of.terms().size() <= MOST_ACROSS) {
            List<Table.Column> columns = Stream.concat(Stream.of(frame.column("place", PLACE)), of.terms().stream().map(term -> new Table.Column(term.said(frame.words()), (100 - PLACE) / of.terms().size(), true))).toList();
            return new Table(caption, columns, lines.stream().map(line -> new Table.Row(Stream.concat(Stream.of(Line.of(line.name())), line.cells().stream().map(this::cell)).toList(), kind(line))).toList());
        }
        return new Table(caption, List.of(frame.column("place", PLACE), new Table.Column(frame.say("column.numbers"), 100 - PLACE)), lines.stream().map(line -> new Table.Row(List.of(
                Line.of(line.name()), Line.of(line.cells().stream().map(cell -> cell.term().said(frame.words()) + ":\u00A0" + said.cell(indicator, cell)).collect(Collectors.joining(", ")))), kind(line))).toList());
    }

    private String caption() {
        String unit = indicator.said().unit();
        return indicator.name().toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT)) ? indicator.name() : indicator.name() + ", " + unit;
    }

    private static Table.Row.Kind kind(no.samspill.facts.Line line) {
        return line.key().equals(Value.REGION) ? Table.Row.Kind.SUM : Table.Row.Kind.PLAIN;
    }

    private Line cell(Cell cell) {
        // Who is missing, stands in the same row, or in the same column.
        return Line.of(cell.why() == Cell.Why.LACKING ? frame.words().get("facts.why.LACKING.brief", cell.lacking().size()) : said.cell(indicator, cell));
    }
}
