package no.samspill.hearing.assessment.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Opening;
import no.samspill.hearing.assessment.Desk;
import no.samspill.hearing.assessment.Likeness;
import no.samspill.hearing.assessment.LikenessId;
import no.samspill.hearing.assessment.Likenesses;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.PointId;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.assessment.Progress;
import no.samspill.hearing.assessment.Several;
import no.samspill.hearing.assessment.Stock;
import no.samspill.hearing.assessment.StockId;
import no.samspill.hearing.assessment.Stocks;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementId;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.web.HearingView;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.RowNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the desk: the queue, the points of one statement, and the form of one of them. It reads, and never writes. */
@Component
class AssessmentPages {
    /** Marks beside one statement in the queue. */
    private static final int MARKS = 14;

    private static final int A_YEAR = 366;

    private final Points points;
    private final Desk desk;
    private final Likenesses likenesses;
    private final Stocks stocks;
    private final Several several;
    private final Statements statements;
    private final OpenForm forms;
    private final LedTo ledTo;
    private final People people;
    private final Clock clock;

    AssessmentPages(Points points, Desk desk, Likenesses likenesses, Stocks stocks, Several several, Statements statements, OpenForm forms, LedTo ledTo, People people, Clock clock) {
        this.points = points;
        this.desk = desk;
        this.likenesses = likenesses;
        this.stocks = stocks;
        this.several = several;
        this.statements = statements;
        this.forms = forms;
        this.ledTo = ledTo;
        this.people = people;
        this.clock = clock;
    }

    /** The last day of this week: what is due until then, is due now. */
    LocalDate weekEnds() {
        return LocalDate.ofInstant(clock.instant(), Opening.NORWAY).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** What one page is made of. */
    private record Making(HearingView at, Asked asked, Entered entered, Person who, boolean decides, Words w) {
        Hearing hearing() {
            return at.hearing();
        }

        PlanView view() {
            return at.view();
        }
    }

    /** The points at hand, and the statement they are of; null where they are of several. */
    private record Hand(@Nullable Statement statement, String title, List<Point> points) {}

    AssessmentPage page(HearingView at, Asked asked, Entered entered, Person who, Visit visit) {
        Words w = visit.words();
        Making making = new Making(at, asked, entered, who, who.keeps(at.view().region().id()), w);
        Hearing hearing = at.hearing();
        Desk.Overview overview = desk.overview(hearing, weekEnds());
        Progress progress = overview.progress();
        List<Likeness> groups = likenesses.list(hearing);
        List<Desk.Queued> queue = desk.queue(hearing, asked.shown(), who.id(), weekEnds(), asked.skip());
        Hand hand = hand(making, queue);
        Optional<Point> open = open(making, hand);
        String finding = progress.points() == 0 ? w.get("assessment.finding.none") : w.get("assessment.finding", progress.answered(), progress.points());
        return new AssessmentPage(
                shell(visit, at, finding),
                at,
                AtPoint.desk(at),
                asked.kept(hand.statement() == null ? null : hand.statement().number()),
                making.decides(),
                head(making, progress, finding),
                Band.of(progress, w),
                filters(making, overview, groups),
                queue(making, queue, hand, progress),
                hand.points().isEmpty() ? null : at(making, hand),
                rows(making, hand, groups, open.orElse(null)),
                together(making),
                stocks.list(hearing).stream().map(stock -> stock(making, stock, open.orElse(null))).toList(),
                stockForm(making, open.orElse(null)),
                loads(making, overview.loads()),
                undo(making),
                entered.problems(),
                entered.status().value());
    }

    static Shell shell(Visit visit, HearingView at, String title) {
        Words w = visit.words();
        return Shell.of(visit, title,
                new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(at.view().plan().title(), at.view().address()),
                new Crumb(w.get("hearing.crumb"), at.address()), new Crumb(w.get("assessment.crumb"), AtPoint.desk(at)));
    }

    private AssessmentPage.Head head(Making making, Progress progress, String finding) {
        Words w = making.w();
        Hearing hearing = making.hearing();
        // More than a year says that it was entered long after, and not that anybody waited.
        String days = progress.days().isPresent() && progress.days().getAsInt() <= A_YEAR ? " " + w.get("assessment.days", progress.days().getAsInt()) : "";
        String rule = hearing.concluded() != null ? w.get("assessment.lead.concluded") : progress.open() > 0 ? w.get("assessment.lead.open") : w.get("assessment.lead.done") + " " + onward(hearing, w);
        boolean conclude = making.decides() && hearing.concluded() == null && progress.open() == 0 && hearing.held(clock.instant());
        return new AssessmentPage.Head(
                finding, w.get("assessment.lead", String.valueOf(hearing.version())) + " " + rule + days, conclude,
                hearing.concluded() == null ? null : making.at().address() + "/svar");
    }

    /** What comes when all is answered. */
    private String onward(Hearing hearing, Words w) {
        return hearing.calledOff() != null ? w.get("assessment.lead.off")
                : hearing.held(clock.instant()) ? w.get("assessment.lead.now")
                : w.get("assessment.lead.wait", new HearingInWords(w).wholeDeadline(hearing.all().deadline()));
    }

    private List<AssessmentPage.Link> filters(Making making, Desk.Overview overview, List<Likeness> groups) {
        Words w = making.w();
        Progress progress = overview.progress();
        boolean group = !Asked.text(making.asked().group()).isEmpty();
        Map<Desk.Show, Integer> numbers = new LinkedHashMap<>();
        numbers.put(Desk.Show.ALL, progress.points());
        numbers.put(Desk.Show.MINE, overview.left(making.who().id()));
        numbers.put(Desk.Show.OPEN, progress.open());
        numbers.put(Desk.Show.DUE, overview.due());
        numbers.put(Desk.Show.LOCKED, progress.locked());
        List<AssessmentPage.Link> links = numbers.entrySet().stream()
                .map(each -> new AssessmentPage.Link(
                        w.get("assessment.show." + each.getKey(), each.getValue()),
                        new Asked(Asked.word(each.getKey()), null, null, null, null, null, null, null).address(AtPoint.desk(making.at())), !group && each.getKey() == making.asked().shown()))
                .collect(Collectors.toCollection(ArrayList::new));
        groups.stream().limit(8).forEach(each -> links.add(new AssessmentPage.Link(
                w.get("assessment.group", each.title(), each.points()),
                new Asked(null, null, null, null, each.id().toString(), null, null, null).address(AtPoint.desk(making.at())), each.id().toString().equals(Asked.text(making.asked().group())))));
        return links;
    }

    private Hand hand(Making making, List<Desk.Queued> queue) {
        Words w = making.w();
        Hearing hearing = making.hearing();
        Asked asked = making.asked();
        Optional<LikenessId> group = Typed.key(asked.group()).map(LikenessId::new);
        if (group.isPresent()) {
            return likenesses.find(hearing, group.get()).map(found -> new Hand(null, found.title(), points.alike(found.id()))).orElse(new Hand(null, "", List.of()));
        }
        Optional<StockId> stock = Typed.key(asked.stock()).map(StockId::new);
        if (stock.isPresent() && Asked.text(asked.point()).isEmpty()) {
            return stocks.find(hearing, stock.get()).map(found -> new Hand(null, w.get("assessment.stock.where", found.title()), points.answeredBy(hearing, found.id()))).orElse(new Hand(null, "", List.of()));
        }
        int number = Asked.number(asked.statement());
        if (number == 0 && !Asked.text(asked.point()).isEmpty()) {
            number = Asked.number(Asked.text(asked.point()).split("\\.")[0]);
        }
        Optional<Statement> chosen = number > 0
                ? statements.find(hearing, number)
                : queue.stream().filter(each -> each.answered() < each.points()).findFirst().or(() -> queue.stream().findFirst()).flatMap(each -> statements.find(hearing, each.number()));
        return chosen.map(statement -> new Hand(statement, from(statement, w), points.of(statement))).orElse(new Hand(null, "", List.of()));
    }

    /** The one that the address names; else the first that has no answer. */
    private static Optional<Point> open(Making making, Hand hand) {
        String wanted = Asked.text(making.asked().point());
        return hand.points().stream().filter(point -> point.called().equals(wanted)).findFirst()
                .or(() -> wanted.isEmpty() ? hand.points().stream().filter(point -> !point.answered()).findFirst() : Optional.empty());
    }

    private AssessmentPage.Queue queue(Making making, List<Desk.Queued> queue, Hand hand, Progress progress) {
        Words w = making.w();
        Asked asked = making.asked();
        String address = AtPoint.desk(making.at());
        int skip = asked.skip();
        return new AssessmentPage.Queue(
                w.get("assessment.queue", progress.statements()),
                queue.stream().limit(Desk.IN_QUEUE).map(each -> queued(making, each, hand.statement() != null && hand.statement().id().equals(each.id()))).toList(),
                skip > 0 ? asked.from(Math.max(0, skip - Desk.IN_QUEUE)).address(address) : null,
                queue.size() > Desk.IN_QUEUE ? asked.from(skip + Desk.IN_QUEUE).address(address) : null,
                asked.from(skip).address(address));
    }

    private static AssessmentPage.Queued queued(Making making, Desk.Queued each, boolean current) {
        Words w = making.w();
        String said = each.erased() ? w.get("assessment.queue.erased")
                : each.locked() == each.points() ? w.get("assessment.queue.locked", each.points()) : w.get("assessment.queue.of", each.answered(), each.points());
        int marks = Math.min(MARKS, each.points());
        int on = each.points() == 0 ? 0 : each.answered() == each.points() ? marks : Math.min(marks - 1, (int) Math.round((double) each.answered() * marks / each.points()));
        return new AssessmentPage.Queued(
                each.number() + ". " + (each.from() == null ? w.get("assessment.nobody") : each.from()), said, making.asked().statement(each.number()).address(AtPoint.desk(making.at())), current,
                Stream.iterate(0, at -> at + 1).limit(marks).map(at -> at < on).toList());
    }

    private static AssessmentPage.At at(Making making, Hand hand) {
        Words w = making.w();
        Statement statement = hand.statement();
        if (statement == null) {
            return new AssessmentPage.At(hand.title(), w.get("assessment.several", hand.points().size()), null);
        }
        String lead = w.get("assessment.received", day(LocalDate.ofInstant(statement.received(), Opening.NORWAY), w), hand.points().size());
        return new AssessmentPage.At(statement.number() + ". " + hand.title(), statement.late() ? lead + " " + w.get("assessment.late") : lead, null);
    }

    static String from(Statement statement, Words w) {
        return statement.publicName() == null ? w.get("assessment.nobody") : statement.publicName();
    }

    static String day(LocalDate day, Words w) {
        return NorwegianDates.of(w.language()).date(day);
    }

    private List<AssessmentPage.Row> rows(Making making, Hand hand, List<Likeness> alike, @Nullable Point open) {
        Words w = making.w();
        Map<PointId, List<Changed>> changes = ledTo.of(making.view(), hand.points().stream().map(Point::id).toList(), w);
        Map<PersonId, String> names = people.names(hand.points().stream()
                .flatMap(point -> Stream.of(Optional.ofNullable(point.assignee()), Optional.ofNullable(point.lock()).map(Point.Lock::by), Optional.ofNullable(point.advice()).map(Point.Advice::by)).flatMap(Optional::stream))
                .distinct().toList());
        Map<StatementId, String> senders = hand.statement() != null ? Map.of(hand.statement().id(), hand.title())
                : hand.points().stream().map(Point::of).distinct().flatMap(number -> statements.find(making.hearing(), number).stream()).collect(Collectors.toMap(Statement::id, each -> from(each, w)));
        Map<LikenessId, Integer> groups = alike.stream().collect(Collectors.toMap(Likeness::id, Likeness::points));
        return hand.points().stream()
                .map(point -> row(making, point, senders.getOrDefault(point.statement(), ""), changes.getOrDefault(point.id(), List.of()), names, groups, open != null && open.id().equals(point.id()) ? forms.of(making.at(), point, making.asked(), making.entered(), w) : null))
                .toList();
    }

    private static AssessmentPage.Row row(
            Making making, Point point, String from, List<Changed> changes, Map<PersonId, String> names, Map<LikenessId, Integer> groups, AssessmentPage.@Nullable Form form) {
        Words w = making.w();
        String about = point.element() == null ? w.get("assessment.about.all") : w.get("assessment.about", RowNames.of(point.element(), making.view(), w));
        int alike = point.likeness() == null ? 0 : groups.getOrDefault(point.likeness(), 1) - 1;
        return new AssessmentPage.Row(
                point.id().toString(), point.called(), from, point.theme() == null ? about : about + ", " + point.theme(), point.words(),
                point.answer() == null ? Band.NONE : point.answer().judgement().name(),
                point.answer() == null ? w.get(point.draft() == null ? "assessment.none" : "assessment.draft") : point.answer().judgement().called(w),
                point.wording().isEmpty() ? null : point.wording(),
                point.advice() == null ? null : w.get("assessment.advice.by", point.advice().by() == null ? w.get("history.forgotten") : names.getOrDefault(point.advice().by(), w.get("history.forgotten")), point.advice().words()),
                notes(point, names, w), point.locked(), point.answered(), changes,
                alike < 1 ? null : new AssessmentPage.Link(w.get("assessment.alike", alike), new Asked(null, null, null, null, Objects.requireNonNull(point.likeness()).toString(), null, null, null).address(AtPoint.desk(making.at())), false),
                making.asked().point(point.called()).address(AtPoint.desk(making.at())) + "#" + anchor(point),
                form);
    }

    static String anchor(Point point) {
        return "p-" + point.of() + "-" + point.number();
    }

    private static List<String> notes(Point point, Map<PersonId, String> names, Words w) {
        if (point.lock() != null) {
            String day = day(LocalDate.ofInstant(point.lock().at(), Opening.NORWAY), w);
            return List.of(point.lock().by() == null ? w.get("assessment.locked", day) : w.get("assessment.locked.by", day, names.getOrDefault(point.lock().by(), w.get("history.forgotten"))));
        }
        String who = point.assignee() == null ? w.get("assessment.unset") : names.getOrDefault(point.assignee(), w.get("history.forgotten"));
        return List.of(w.get("assessment.who", who), w.get("assessment.when", point.due() == null ? w.get("assessment.unset") : day(point.due(), w)));
    }

    private AssessmentPage.Together together(Making making) {
        Entered.Bulk typed = making.entered().together();
        return new AssessmentPage.Together(
                forms.assignees(making.view(), making.w()), typed == null ? "" : typed.judgement(), OpenForm.judgements(typed == null ? "" : typed.judgement(), making.w()), typed == null ? "" : typed.words());
    }

    private static AssessmentPage.StockRow stock(Making making, Stock stock, @Nullable Point open) {
        Words w = making.w();
        String insert = open == null || open.locked() || !making.decides() ? null
                : new Asked(making.asked().show(), making.asked().statement(), open.called(), making.asked().from(), making.asked().group(), stock.id().toString(), null, null).address(AtPoint.desk(making.at())) + "#" + anchor(open);
        return new AssessmentPage.StockRow(
                stock.id().toString(), stock.title(), stock.words(), stock.judgement() == null ? "" : stock.judgement().name(), stock.revision(), w.get("assessment.stock.used", stock.used()),
                new Asked(null, null, null, null, null, stock.id().toString(), null, null).address(AtPoint.desk(making.at())), insert);
    }

    /** From what was typed; else from the answer at hand, which may be one to give again. */
    private static AssessmentPage.StockForm stockForm(Making making, @Nullable Point open) {
        Entered.StockTyped typed = making.entered().stock();
        String words = typed != null ? typed.words() : open != null ? open.wording() : "";
        String judgement = typed != null ? typed.judgement() : open != null && open.answer() != null ? open.answer().judgement().name() : "";
        return new AssessmentPage.StockForm(
                Field.text("tittel", making.w().get("assessment.stock.title")).holding(typed == null ? "" : typed.title()).with(making.entered().problems()), words, judgement);
    }

    private List<AssessmentPage.Load> loads(Making making, List<Desk.Load> loads) {
        Words w = making.w();
        Map<PersonId, String> names = people.names(loads.stream().map(Desk.Load::who).filter(Objects::nonNull).toList());
        return loads.stream()
                .map(load -> new AssessmentPage.Load(
                        load.who() == null ? w.get("assessment.load.nobody") : names.getOrDefault(load.who(), w.get("history.forgotten")), load.points(), load.due() == null ? null : day(load.due(), w)))
                .toList();
    }

    private AssessmentPage.@Nullable Undo undo(Making making) {
        Optional<UUID> batch = Typed.key(making.asked().batch());
        int done = batch.map(each -> several.undoable(making.hearing(), each).size()).orElse(0);
        return done == 0 || !making.decides() ? null : new AssessmentPage.Undo(batch.orElseThrow().toString(), making.w().get("assessment.undo.said", done));
    }
}
