package no.samspill.hearing.assessment.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Led;
import no.samspill.hearing.assessment.Likenesses;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.assessment.Stock;
import no.samspill.hearing.assessment.StockId;
import no.samspill.hearing.assessment.Stocks;
import no.samspill.hearing.assessment.Tracing;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.web.Choice;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Journal;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.JournalTeller;
import no.samspill.plan.web.JournalTellers;
import no.samspill.plan.web.RowNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of the one point that is open: its fields, where it can be cut, what it is like, what it may have led to. */
@Component
class OpenForm {
    /** Places offered for a cut: beyond that, only where a line ends. */
    private static final int CUTS = 60;

    private static final int BEGINNING = 60;
    private static final int CHANGES = 40;

    private final Points points;
    private final Likenesses likenesses;
    private final Stocks stocks;
    private final Tracing tracing;
    private final Versions versions;
    private final Journal journal;
    private final JournalTellers tellers;
    private final People people;

    OpenForm(Points points, Likenesses likenesses, Stocks stocks, Tracing tracing, Versions versions, Journal journal, JournalTellers tellers, People people) {
        this.points = points;
        this.likenesses = likenesses;
        this.stocks = stocks;
        this.tracing = tracing;
        this.versions = versions;
        this.journal = journal;
        this.tellers = tellers;
        this.people = people;
    }

    AssessmentPage.Form of(HearingView at, Point point, Asked asked, Entered entered, Words w) {
        Hearing hearing = at.hearing();
        PlanView view = at.view();
        AnswerForm typed = entered.answer();
        List<Problem> problems = entered.problems();
        Optional<Stock> stock = Typed.key(asked.stock()).flatMap(id -> stocks.find(hearing, new StockId(id)));
        String before = point.answer() == null ? "" : point.answer().judgement().name();
        String judgement = typed != null ? Asked.text(typed.judgement()) : stock.map(Stock::judgement).map(Enum::name).orElse(before);
        List<Point> others = point.likeness() == null ? List.of() : points.alike(point.likeness());
        return new AssessmentPage.Form(
                entered.clash() != null ? entered.clash().revision() : typed != null ? typed.revision() : point.revision(),
                judgement,
                judgements(judgement, w),
                typed != null ? Asked.text(typed.words()) : stock.map(Stock::words).orElse(point.wording()),
                typed != null ? Asked.text(typed.stock()) : stock.map(Stock::id).or(() -> Optional.ofNullable(point.answer()).map(Point.Answer::stock)).map(StockId::toString).orElse(""),
                field("ansvarlig", "assessment.assignee", typed == null ? text(point.assignee()) : Asked.text(typed.assignee()), problems, w),
                assignees(view, w, point.assignee()),
                field("frist", "assessment.due", typed == null ? text(point.due()) : Asked.text(typed.due()), problems, w).of("date", "off").optional(),
                field("gjelder", "assessment.element", typed == null ? text(point.element()) : Asked.text(typed.element()), problems, w),
                elements(view, point.element(), w),
                field("tema", "assessment.theme", typed == null ? text(point.theme()) : Asked.text(typed.theme()), problems, w).optional(),
                entered.advice() != null ? entered.advice() : point.advice() == null ? "" : point.advice().words(),
                clash(entered.clash(), w),
                cuts(point),
                points.next(point).filter(next -> !next.answered() && !next.locked()).isPresent(),
                likes(hearing, point, w),
                point.element() == null ? w.get("assessment.about.all") : RowNames.of(point.element(), view, w),
                (int) others.stream().filter(other -> !other.id().equals(point.id()) && !other.answered() && !other.locked()).count(),
                trace(at, point, asked, w));
    }

    static List<Choice> judgements(String chosen, Words w) {
        return Stream.of(Judgement.values()).map(each -> new Choice(each.name(), each.called(w), each.name().equals(chosen))).toList();
    }

    private static Field field(String name, String key, String value, List<Problem> problems, Words w) {
        return Field.text(name, w.get(key)).holding(value).with(problems);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    Map<String, String> assignees(PlanView view, Words w) {
        return assignees(view, w, null);
    }

    /** Everybody with a role in the council. @param now who has it, though they may have left */
    private Map<String, String> assignees(PlanView view, Words w, @Nullable PersonId now) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", w.get("assessment.load.nobody"));
        people.in(view.region().id()).forEach(person -> all.put(person.id().toString(), person.name()));
        if (now != null && !all.containsKey(now.toString())) {
            all.put(now.toString(), people.names(List.of(now)).getOrDefault(now, w.get("history.forgotten")));
        }
        return all;
    }

    private static Map<String, String> elements(PlanView view, @Nullable ElementId now, Words w) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", w.get("assessment.about.all"));
        view.plan().walk().forEach(row -> all.put(row.id().toString(), called(view, row, w)));
        if (now != null && !all.containsKey(now.toString())) {
            all.put(now.toString(), RowNames.of(now, view, w));
        }
        return all;
    }

    private static String called(PlanView view, Element row, Words w) {
        return view.called(row, w) + ": " + row.title();
    }

    private static @Nullable String clash(@Nullable Point now, Words w) {
        if (now == null) {
            return null;
        }
        String judged = now.answer() == null ? w.get("assessment.none") : now.answer().judgement().called(w);
        return now.wording().isEmpty() ? judged : judged + ": " + now.wording();
    }

    /** Where sentences and lines begin. Places are counted from the beginning of the statement, as letters are. */
    static List<AssessmentPage.Cut> cuts(Point point) {
        String words = point.words();
        if (words == null || point.answered() || point.locked()) {
            return List.of();
        }
        List<Integer> ends = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag("nb"));
        sentences.setText(words);
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            ends.add(end);
        }
        List<Integer> lines = Stream.iterate(words.indexOf('\n'), at -> at >= 0, at -> words.indexOf('\n', at + 1)).map(at -> at + 1).toList();
        Stream<Integer> all = ends.size() > CUTS ? lines.stream().limit(CUTS) : Stream.concat(ends.stream(), lines.stream());
        // The same words begin after a line and after the empty one below it: the place right before them is offered, once.
        return all.map(end -> end + leading(words, end)).distinct().sorted()
                .filter(end -> end > 0 && end < words.length() && !words.substring(end).isBlank() && !words.substring(0, end).isBlank())
                .map(end -> new AssessmentPage.Cut(point.stretch().starts() + words.codePointCount(0, end), beginning(words.substring(end))))
                .filter(cut -> !cut.words().isEmpty())
                .toList();
    }

    private static int leading(String words, int from) {
        int at = from;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static String beginning(String words) {
        String line = words.strip().lines().findFirst().orElse("").strip();
        return line.length() <= BEGINNING ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(BEGINNING, line.codePointCount(0, line.length()) - 1))) + "…";
    }

    private List<AssessmentPage.Like> likes(Hearing hearing, Point point, Words w) {
        return likenesses.proposed(hearing, point).stream()
                .map(other -> new AssessmentPage.Like(
                        other.id().toString(), other.called(), "", beginning(text(other.words())), other.answer() == null ? null : other.answer().judgement().called(w)))
                .toList();
    }

    /** The changes of the row since it was heard: the latest first. */
    private AssessmentPage.Trace trace(HearingView at, Point point, Asked asked, Words w) {
        PlanView view = at.view();
        Optional<Element> row = Typed.key(asked.row()).map(ElementId::new).or(() -> Optional.ofNullable(point.element())).flatMap(id -> view.plan().find(id));
        List<Choice> rows = view.plan().walk().map(each -> new Choice(each.id().toString(), called(view, each, w), row.filter(each::equals).isPresent())).toList();
        if (row.isEmpty()) {
            return new AssessmentPage.Trace("", null, List.of(), rows);
        }
        List<Long> led = tracing.of(List.of(point.id())).stream().filter(each -> each.element().equals(row.get().id())).map(Led::entries).flatMap(List::stream).toList();
        long heard = versions.list(view.id()).stream().filter(version -> version.number() == at.hearing().version()).findFirst().orElseThrow().entry();
        JournalTeller teller = tellers.of(view, w);
        List<Choice> choices = journal.ofElement(row.get().id().value()).reversed().stream()
                .filter(entry -> entry.id() > heard && view.id().value().equals(entry.event().plan()))
                .limit(CHANGES)
                .map(entry -> new Choice(String.valueOf(entry.id()), teller.sentence(entry), led.contains(entry.id())))
                .toList();
        return new AssessmentPage.Trace(row.get().id().toString(), view.called(row.get(), w), choices, rows);
    }
}
