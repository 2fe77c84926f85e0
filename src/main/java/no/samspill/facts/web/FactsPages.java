package no.samspill.facts.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samspill.facts.Cell;
import no.samspill.facts.Courses;
import no.samspill.facts.Delivery;
import no.samspill.facts.Facts;
import no.samspill.facts.FactsInWords;
import no.samspill.facts.Indicator;
import no.samspill.facts.Line;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Reckoned;
import no.samspill.facts.Sight;
import no.samspill.facts.cube.Sign;
import no.samspill.facts.source.Fetching;
import no.samspill.figure.ColumnsPicture;
import no.samspill.figure.Course;
import no.samspill.figure.CourseInWords;
import no.samspill.figure.CoursePicture;
import no.samspill.figure.Drawing;
import no.samspill.figure.Multiples;
import no.samspill.figure.Spark;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.kernel.Slug;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.LivePlanLinks;
import no.samspill.plan.web.RowNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the public pages of numbers. */
@Component
class FactsPages {
    private final Facts facts;
    private final Fetching fetching;

    FactsPages(Facts facts, Fetching fetching) {
        this.facts = facts;
        this.fetching = fetching;
    }

    private record Drawn(@Nullable String revision, String language, IndicatorKey of, Sight sight) implements PlanView.Making<Pictures> {}

    private record IndicatorKey(Object id) {}

    private record Pictures(IndicatorPage.@Nullable Picture picture, String axis, List<Drawing> each, List<String> missing) {}

    FactsPage all(PlanView view, Optional<Person> who, Visit visit) {
        Words w = visit.words();
        List<Indicator> all = facts.all(view);
        List<Reckoned> numbers = all.stream().map(each -> facts.reckoned(view, each, Sight.NOW)).toList();
        long with = numbers.stream().filter(each -> !each.terms().isEmpty()).count();
        String finding = all.isEmpty() ? w.get("facts.none") : w.get("facts.all", FactsInWords.upper(w.number(all.size())), all.size());
        String lead = all.isEmpty() ? w.get("facts.none.lead") : w.get("facts.all.lead", all.size() - with);
        String desk = who.filter(person -> person.edits(view.region().id())).map(person -> FactsAt.desk(view)).orElse(null);
        return new FactsPage(shell(visit, view, finding + ": " + view.plan().title()), view, finding, lead, numbers.stream().map(each -> card(view, each, w)).toList(), Pull.of(view, numbers, w), Pull.unsaid(view), desk);
    }

    private FactsPage.Card card(PlanView view, Reckoned of, Words w) {
        FactsInWords said = new FactsInWords(w);
        Indicator indicator = of.indicator();
        Optional<Cell> last = of.region().last();
        Course course = new Courses(of, w).first();
        String target = of.target().map(aim -> w.get("facts.card.target." + of.reached(of.region()), said.number(indicator, Objects.requireNonNull(aim.amount())), aim.term().said(w))).orElse(null);
        return new FactsPage.Card(
                indicator.name(), FactsAt.one(view, indicator), last.map(cell -> said.figure(indicator, cell.figure())).orElseGet(() -> w.get(of.terms().isEmpty() ? "facts.card.none" : "facts.card.parts")), last.isPresent(),
                last.map(cell -> w.get("facts.card.of", indicator.said().unit(), view.region().name(), cell.term().said(w))).orElse(indicator.said().unit()),
                course.told() ? Spark.draw(course, w, "tall-" + indicator.number()) : null, target, of.reached(of.region()), source(of).map(said::source).orElse(indicator.said().source()), indicator.said().example(), ties(view, indicator, w));
    }

    /** What the numbers that stand are from: the last that brought any. */
    private static Optional<Delivery> source(Reckoned of) {
        return of.from();
    }

    private static List<FactsPage.Tie> ties(PlanView view, Indicator indicator, Words w) {
        LivePlanLinks links = LivePlanLinks.of(view);
        return indicator.said().ties().stream().flatMap(id -> view.plan().find(id).stream())
                .map(row -> new FactsPage.Tie(RowNames.of(row.id(), view, w), place(links, row))).toList();
    }

    private static String place(LivePlanLinks links, Element row) {
        return switch (row.kind()) {
            case MEASURE -> links.measure(row);
            case FOCUS_AREA -> links.place(Slug.of(row.title()));
            default -> links.plan();
        };
    }

    IndicatorPage one(PlanView view, Indicator indicator, Sight sight, Optional<Person> who, Visit visit) {
        Words w = visit.words();
        FactsInWords said = new FactsInWords(w);
        Reckoned of = facts.reckoned(view, indicator, sight);
        Pictures pictures = view.once(new Drawn(facts.revision(view), w.language().tag(), new IndicatorKey(indicator.id()), sight), () -> pictures(of, w));
        List<IndicatorPage.Told> turns = of.turns().stream().map(turn -> new IndicatorPage.Told(said.turn(turn), said.turned(of, turn))).toList();
        IndicatorPage.Cited cited = of.from().map(from -> new IndicatorPage.Cited(said.source(from), from.source().link(), notes(view, indicator, from, w))).orElse(null);
        String finding = said.finding(of);
        return new IndicatorPage(
                shell(visit, view, indicator.name() + ": " + view.plan().title(), new Crumb(indicator.name(), FactsAt.one(view, indicator))), view, ties(view, indicator, w), indicator.name(), finding, said.lead(of), more(indicator),
                indicator.said().example(), latest(of, said, view, w), pictures.picture(), pictures.axis(), cited, turns, sights(view, of, w), ones(of, pictures, said, w), said.scale(of),
                table(of, said, w), signs(of, w), who.filter(person -> facts.theirs(view, indicator, person.reach(view.region().id()))).map(person -> FactsAt.desk(view, indicator)).orElse(null));
    }

    /** What must stand beside the numbers: the source's own notes, and that it is silent. */
    private List<String> notes(PlanView view, Indicator indicator, Delivery from, Words w) {
        List<String> notes = new ArrayList<>(Optional.ofNullable(from.source().notes()).map(said -> said.lines().toList()).orElse(List.of()));
        if (from.way() == Delivery.Way.OFFICIAL) {
            fetching.silence(view, indicator, w).ifPresent(notes::add);
        }
        return notes;
    }

    /** What it is, where that is more than the sentence that stands under the heading. */
    private static @Nullable String more(Indicator indicator) {
        String about = indicator.said().about();
        return about != null && about.lines().count() > 1 ? about : null;
    }

    private static IndicatorPage.@Nullable Latest latest(Reckoned of, FactsInWords said, PlanView view, Words w) {
        return of.region().last().map(cell -> new IndicatorPage.Latest(said.figure(of.indicator(), cell.figure()), w.get("facts.latest", view.region().name(), cell.term().said(w)), said.made(of, cell))).orElse(null);
    }

    private static Pictures pictures(Reckoned of, Words w) {
        Courses courses = new Courses(of, w);
        Course first = courses.first();
        if (!first.told()) {
            return new Pictures(null, "", List.of(), List.of());
        }
        CourseInWords told = new CourseInWords(first, w);
        String name = "tall-" + of.indicator().number();
        List<String> missing = first.lines().size() == 1 && !told.missing(0).isEmpty() ? List.of(told.missing(0)) : List.of();
        Course each = courses.each();
        CourseInWords ones = new CourseInWords(each, w);
        List<String> lacking = new ArrayList<>();
        for (int at = 0; at < each.lines().size(); at++) {
            lacking.add(ones.missing(at));
        }
        return new Pictures(
                picture(courses, first, name, missing, w), courses.inColumns(first) ? told.columnsAxis() : told.axis(),
                multiples(courses, each, name + "-kommune", w), lacking);
    }

    private static IndicatorPage.Picture picture(Courses courses, Course course, String name, List<String> missing, Words w) {
        return courses.inColumns(course)
                ? new IndicatorPage.Picture(ColumnsPicture.draw(course, w, name, CoursePicture.WIDE), ColumnsPicture.draw(course, w, name + "-smal", CoursePicture.NARROW), missing)
                : new IndicatorPage.Picture(CoursePicture.draw(course, w, name, CoursePicture.WIDE), CoursePicture.draw(course, w, name + "-smal", CoursePicture.NARROW), missing);
    }

    /** On one scale where they can be held against each other; how many there are in a large place and in a small one cannot. */
    private static List<Drawing> multiples(Courses courses, Course each, String name, Words w) {
        if (!each.told()) {
            return List.of();
        }
        if (courses.alike()) {
            return Multiples.draw(each, w, name);
        }
        return IntStream.range(0, each.lines().size()).mapToObj(at -> Multiples.draw(each.only(at), w, name + "-" + at).getFirst()).toList();
    }

    /** Two ways to look, where they differ. */
    private List<IndicatorPage.Seen> sights(PlanView view, Reckoned of, Words w) {
        boolean differ = !facts.reckoned(view, of.indicator(), Sight.NOW).lines().stream().map(Line::name).toList().equals(facts.reckoned(view, of.indicator(), Sight.THEN).lines().stream().map(Line::name).toList())
                || of.turns().stream().anyMatch(turn -> !turn.merged().isEmpty());
        if (!differ || of.terms().isEmpty()) {
            return List.of();
        }
        String at = FactsAt.one(view, of.indicator());
        return List.of(
                new IndicatorPage.Seen(w.get("facts.sight.NOW"), at, of.sight() == Sight.NOW),
                new IndicatorPage.Seen(w.get("facts.sight.THEN", String.valueOf(view.day(java.time.LocalDate.now(java.time.ZoneOffset.UTC)).getYear())), at + "?kommuner=da", of.sight() == Sight.THEN));
    }

    /** Those who are nearest to the target first; without one, by name. */
    private static List<IndicatorPage.One> ones(Reckoned of, Pictures pictures, FactsInWords said, Words w) {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < pictures.each().size(); at++) {
            order.add(at);
        }
        order.sort(Comparator.comparing(at -> left(of, of.lines().get(at)), Comparator.nullsLast(Comparator.naturalOrder())));
        return order.stream().map(at -> {
            Line line = of.lines().get(at);
            boolean reached = of.reached(line);
            BigDecimal left = left(of, line);
            String state = reached ? w.get("facts.one.reached") : left == null ? null : w.get("facts.one.left." + of.indicator().said().direction(), said.number(of.indicator(), left.abs()));
            return new IndicatorPage.One(line.name(), pictures.each().get(at), state, reached, pictures.missing().get(at));
        }).toList();
    }

    private static @Nullable BigDecimal left(Reckoned of, Line line) {
        BigDecimal aim = of.aim(line).orElse(null);
        BigDecimal now = line.last().map(cell -> cell.figure().rounded(of.indicator().kind(), of.indicator().said().decimals())).orElse(null);
        if (aim == null || now == null) {
            return null;
        }
        return switch (of.indicator().said().direction()) {
            case UP -> aim.subtract(now);
            case DOWN -> now.subtract(aim);
            case NONE -> null;
        };
    }

    private static IndicatorPage.Table table(Reckoned of, FactsInWords said, Words w) {
        List<IndicatorPage.Row> rows = new ArrayList<>(of.lines().stream().map(line -> row(of, line, false, said, w)).toList());
        if (of.indicator().kind().folding() != NumberKind.Folding.NONE || of.region().last().isPresent()) {
            rows.add(row(of, of.region(), true, said, w));
        }
        List<Integer> broken = of.turns().stream().map(turn -> of.terms().indexOf(turn.term())).toList();
        return new IndicatorPage.Table(w.get("facts.table.caption", counted(of.indicator()), broken.size()), of.terms().stream().map(term -> term.said(w)).toList(), broken, rows);
    }

    /** "Innbyggere", where the unit says no more; else "Unge, prosent". */
    private static String counted(Indicator indicator) {
        return indicator.name().equalsIgnoreCase(indicator.said().unit()) ? indicator.name() : indicator.name() + ", " + indicator.said().unit();
    }

    private static IndicatorPage.Row row(Reckoned of, Line line, boolean sum, FactsInWords said, Words w) {
        String name = sum ? w.get("facts.table.sum." + of.indicator().kind().folding()) : line.name();
        return new IndicatorPage.Row(name, line.cells().stream().map(cell -> cell(of, cell, said, w)).toList(), sum);
    }

    private static IndicatorPage.Cell cell(Reckoned of, Cell cell, FactsInWords said, Words w) {
        Sign sign = cell.figure().sign();
        boolean known = cell.figure().words() != null || cell.figure().rounded(of.indicator().kind(), 0) != null;
        String brief = known ? said.figure(of.indicator(), cell.figure()) : cell.why() == Cell.Why.LACKING ? w.get("facts.why.LACKING.brief", cell.lacking().size()) : said.cell(of.indicator(), cell);
        String why = known ? null : cell.why() == Cell.Why.LACKING ? said.cell(of.indicator(), cell) : cell.why() == Cell.Why.NONE && sign != null ? w.get(sign.key() + ".means") : null;
        return new IndicatorPage.Cell(brief, known, why);
    }

    /** The signs that stand in the table, each with what it means. */
    private static List<IndicatorPage.Sign> signs(Reckoned of, Words w) {
        Map<String, String> signs = new LinkedHashMap<>();
        of.lines().stream().flatMap(line -> line.cells().stream()).filter(cell -> !cell.there()).forEach(cell -> {
            switch (cell.why()) {
                case NONE, COUNTED, FOLDED -> Optional.ofNullable(cell.figure().sign()).ifPresent(sign -> signs.putIfAbsent(w.get(sign.key()), w.get(sign.key() + ".means")));
                case LACKING -> {}
                case NOT_BY_KIND, NO_BASE, DIVIDED, GONE -> signs.putIfAbsent(w.get("facts.why." + cell.why()), w.get("facts.why." + cell.why() + ".means"));
            }
        });
        return signs.entrySet().stream().map(each -> new IndicatorPage.Sign(each.getKey(), each.getValue())).toList();
    }

    private static Shell shell(Visit visit, PlanView view, String title, Crumb... further) {
        return Shell.of(visit, title, List.of(new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()), new Crumb(visit.words().get("facts.crumb"), FactsAt.all(view))), further);
    }
}
