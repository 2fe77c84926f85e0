package no.samspill.facts;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samspill.figure.Course;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Numbers through time as the figures draw them. */
public final class Courses {
    private static final int MOST_COLUMNS = 6;

    private final Reckoned of;
    private final Words words;
    private final FactsInWords said;

    public Courses(Reckoned of, Words words) {
        this.of = of;
        this.words = words;
        this.said = new FactsInWords(words);
    }

    /** The region's alone. */
    public Course region() {
        return course(List.of(of.region()), of.region());
    }

    /** One municipality's alone. */
    public Course one(Line line) {
        return course(List.of(line), line);
    }

    /** Each municipality's. */
    public Course each() {
        return course(of.lines(), sums() ? null : of.region());
    }

    /** A few sums are held against each other by their heights; a line through three or four of them would tell of a way between them. */
    public boolean inColumns(Course course) {
        return sums() && course.lines().size() == 1 && course.moments().size() <= MOST_COLUMNS;
    }

    /** Whether municipalities are held against each other on one scale: how many there are in a large place and in a small one cannot. */
    public boolean alike() {
        return !sums();
    }

    private boolean sums() {
        return of.indicator().kind().folding() == NumberKind.Folding.SUM;
    }

    /** The region's where it has numbers, else the municipalities'. */
    public Course first() {
        return of.region().last().isPresent() ? region() : each();
    }

    private Course course(List<Line> lines, @Nullable Line aimed) {
        return new Course(
                of.indicator().said().unit(), of.indicator().said().decimals(), of.terms().stream().map(this::moment).toList(),
                lines.stream().map(line -> new Course.Line(line.name(), line.cells().stream().map(this::point).toList())).toList(), breaks(), targets(aimed).toList());
    }

    private Course.Moment moment(Term term) {
        double year = term.from().getYear() + (term.from().getDayOfYear() - 1) / (double) term.from().lengthOfYear();
        return new Course.Moment(term.said(words), year, Math.max(1 / 366.0, (ChronoUnit.DAYS.between(term.from(), term.to()) + 1) / 365.25));
    }

    private Course.Point point(Cell cell) {
        int decimals = of.indicator().said().decimals();
        BigDecimal number = cell.figure().rounded(of.indicator().kind(), decimals);
        return number == null ? new Course.Unknown(said.cell(of.indicator(), cell)) : new Course.Known(number, cell.figure().low(), cell.figure().high(), false);
    }

    private List<Course.Break> breaks() {
        List<Course.Break> breaks = new ArrayList<>();
        of.turns().forEach(turn -> breaks.add(new Course.Break(of.terms().indexOf(turn.term()), said.turn(turn), turn.term().said(words), turn.broken())));
        return breaks;
    }

    private Stream<Course.Target> targets(@Nullable Line aimed) {
        return of.targets().stream().filter(target -> aimed != null && aimed.keys().contains(target.place())).map(target -> new Course.Target(
                Objects.requireNonNull(target.amount()), said.target(of.indicator(), target), target.term().to().getYear() + 0.999));
    }
}
