package no.samspill.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Decision;
import no.samspill.figure.Drawing;
import no.samspill.figure.Lamp;
import no.samspill.figure.Shares;
import no.samspill.followup.CouncilOrder;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUpInWords;
import no.samspill.followup.Followed;
import no.samspill.followup.Money;
import no.samspill.followup.MoneyInWords;
import no.samspill.followup.OrderInWords;
import no.samspill.followup.Report;
import no.samspill.followup.reminding.TriedInWords;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.people.Organisation;
import no.samspill.plan.Element;
import no.samspill.plan.HowFar;
import no.samspill.plan.Kind;
import no.samspill.plan.Standing;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import no.samspill.wording.Health;

/** The pictures and tables of a status report; each picture has its numbers as a table. */
final class AccountTables {
    /** More measures than that are not named one by one where they are all of somebody's. */
    private static final int MANY = 12;

    private final Basis basis;
    private final FollowUp now;
    private final Words words;
    private final NorwegianDates dates;
    private final Numbers numbers;
    private final FollowUpInWords said;

    AccountTables(Basis basis) {
        this.basis = basis;
        this.now = basis.now();
        this.words = basis.edition().words();
        this.dates = NorwegianDates.of(words.language());
        this.numbers = Numbers.of(words.language());
        this.said = new FollowUpInWords(words);
    }

    /** Who is silent about what: for how long since their last word, or that they never gave one. */
    Optional<Table> silent() {
        record Silence(String who, boolean never) {}
        Map<Silence, List<no.samspill.followup.Line>> silences = now.measures().stream().flatMap(each -> each.lines().stream()).filter(no.samspill.followup.Line::silent)
                .collect(Collectors.groupingBy(line -> new Silence(line.duty().holder().name(), line.never()), LinkedHashMap::new, Collectors.toList()));
        TriedInWords tried = new TriedInWords(basis.tried(), words);
        List<Table.Row> rows = new ArrayList<>(silences.entrySet().stream().map(each -> {
            String labels = each.getValue().stream().map(line -> basis.plan().labels().findFull(line.duty().measure().id()).orElse(line.duty().measure().title())).collect(Collectors.joining(", "));
            long longest = each.getValue().stream().mapToLong(line -> line.quiet().orElse(0)).max().orElse(0);
            int own = now.of(each.getValue().getFirst().duty().holder().key()).size();
            int about = each.getValue().size();
            boolean all = about == own && own > MANY;
            return row(Line.of(each.getKey().who()), Line.of(all ? say("all-of-theirs", own) : about > AccountDocument.EACH ? say("some-of-theirs", about, own) : labels), each.getKey().never() ? unset("never") : Line.of(say("days", longest)),
                    Line.of(FollowUpInWords.upperOrEmpty(tried.of(each.getValue()))));
        }).toList());
        List<Followed> nobodys = rows.isEmpty() ? List.of() : now.measures().stream().filter(each -> each.lines().isEmpty()).toList();
        if (!nobodys.isEmpty()) {
            rows.add(row(unset("nobody.short"), Line.of(nobodys.size() > MANY ? say("measures", nobodys.size()) : nobodys.stream().map(each -> basis.plan().labels().findFull(each.measure().id()).orElse(each.measure().title())).collect(Collectors.joining(", "))), Line.of("–"), Line.EMPTY));
        }
        return table("silent.table", List.of(column("who", 24), column("measures", 30), column("days", 18), column("tried", 28)), rows).map(Table::lean);
    }

    /** What councils decided, and what has become of it: what somebody has to do as long as it holds; the rest once. */
    Optional<Table> orders() {
        return table("orders.table", List.of(column("words", 34), column("from.council", 22), column("who", 18), column("standing", 12), column("last", 24)), basis.orders().stream().flatMap(order -> order(order).stream()).toList());
    }

    private Optional<Table.Row> order(CouncilOrder order) {
        CouncilOrder.Charge charge = order.charge();
        CouncilOrder.Lifted lifted = order.lifted();
        Line from = Line.of(OrderInWords.from(order, words));
        Line who = Line.of(charge == null ? say("order.nobody") : say("order.by", charge.called(), dates.date(charge.due())));
        if (!order.holds(now.on())) {
            return lifted == null || lifted.corrected() || lifted.day().isAfter(now.on()) || !news(lifted.day()) ? Optional.empty()
                    : Optional.of(row(own(order.words()), from, who, Line.of(say("order.lifted")), Line.of(dates.date(lifted.day()) + ": " + lifted.why())));
        }
        if (charge == null) {
            return news(order.decided()) ? Optional.of(row(own(order.words()), from, who, Line.of("–"), Line.EMPTY)) : Optional.empty();
        }
        return now.find(order.element()).map(each -> row(own(order.words()), from, who, standing(each.standing()), each.last().map(this::told).orElseGet(() -> unset("never"))));
    }

    /** Whether the report that this one is held against could not tell of it. A council that met the day that one told of, had it before it. */
    private boolean news(LocalDate day) {
        Basis.Before before = basis.before();
        return before == null || !day.isBefore(before.day());
    }

    /** Each measure with the goal it serves, how far it has come, and the last that was said of it in words. */
    Table results() {
        return new Table(say("results.table"), List.of(column("measure", 34), column("goal", 24), column("standing", 14), column("result", 28)), now.measures().stream().map(each -> {
            List<Element> above = basis.plan().plan().above(each.measure().id());
            String goal = above.stream().filter(row -> row.kind() == Kind.GOAL || row.kind() == Kind.STRATEGY && basis.written().occasion() == Occasion.CLOSING).map(Element::title).collect(Collectors.joining(" – "));
            return row(own(called(each)), own(goal.isEmpty() ? above.stream().map(Element::title).findFirst().orElse("") : goal), standing(each.standing()), words(each));
        }).toList());
    }

    private Line words(Followed each) {
        Comparator<Report> newest = Comparator.comparing(Report::day).thenComparing(Report::number);
        return each.lines().stream().flatMap(line -> line.told().stream()).filter(report -> report.words() != null).max(newest).or(each::last).map(this::told).orElseGet(() -> unset("never"));
    }

    /** What goes on: what is neither completed nor stopped. */
    Optional<Table> open() {
        return table("open.table", List.of(column("measure", 48), column("standing", 16), column("who", 36)), now.measures().stream()
                .filter(each -> each.standing() != Standing.COMPLETED && each.standing() != Standing.STOPPED)
                .map(each -> {
                    List<String> who = each.lines().stream().filter(no.samspill.followup.Line::open).map(line -> line.duty().holder().name()).toList();
                    return row(own(called(each)), standing(each.standing()), who.isEmpty() ? unset("nobody.one") : Line.of(said.listed(who)));
                })
                .toList());
    }

    /** Meetings, input and hearing in numbers. */
    Section participation() {
        Basis.Participation of = basis.participation();
        List<Block> blocks = new ArrayList<>();
        String people = of.meetings() == 0 ? "" : say("people", of.people()) + " ";
        blocks.add(paragraph(say("meetings", of.meetings()) + " " + people + say("contributions", of.contributions())));
        var hearing = of.hearing();
        if (hearing != null) {
            blocks.add(paragraph(say("hearing", String.valueOf(hearing.version()), new HearingInWords(words).days(hearing.main()), of.statements())));
            List<Judgement> judged = Stream.of(Judgement.values()).filter(each -> of.judged().getOrDefault(each, 0) > 0).toList();
            if (!judged.isEmpty()) {
                blocks.add(new Block.TableBlock(new Table(say("judged.table"), List.of(column("answer", 70), column("points", 30, true)), judged.stream()
                        .map(each -> row(Line.of(each.called(words)), Line.of(String.valueOf(of.judged().getOrDefault(each, 0))))).toList())));
            }
        }
        return Section.chapter("medvirkning", say("participation"), blocks);
    }

    /** Those whose councils decide, with what each had done by the day; empty where the plan has no route. */
    List<Cover.Light> lights() {
        Adoption adoption = basis.adoption();
        if (adoption == null) {
            return List.of();
        }
        List<Decision> holding = adoption.holding().stream().filter(decision -> !decision.decided().isAfter(now.on())).toList();
        int newest = holding.stream().mapToInt(Decision::version).max().orElse(0);
        return adoption.deciding().stream().filter(body -> body.kind() == BodyKind.MUNICIPAL_COUNCIL).map(body -> {
            Optional<Decision> last = holding.stream().filter(decision -> decision.body().equals(body.id())).reduce((earlier, later) -> later);
            boolean adopted = adopted(adoption, body, newest, holding);
            boolean changed = last.filter(decision -> !decision.verdict().unchanged()).isPresent() && adoption.takenIn(body).isEmpty();
            Lamp lamp = !adopted ? Lamp.DARK : changed ? Lamp.HALF : Lamp.LIT;
            return new Cover.Light(basis.plan().region().members().stream().filter(member -> member.id().equals(body.organisation())).findFirst().map(Organisation::name).orElse(body.name()), lamp, words.get("adoption.light." + (lamp == Lamp.LIT ? "ADOPTED" : last.map(decision -> decision.verdict().name()).orElse("waiting"))));
        }).toList();
    }

    /** What each body that decides had decided by the day; empty where the plan has no route. */
    Optional<Section> adoption() {
        Adoption adoption = basis.adoption();
        if (adoption == null || adoption.deciding().isEmpty()) {
            return Optional.empty();
        }
        List<Decision> holding = adoption.holding().stream().filter(decision -> !decision.decided().isAfter(now.on())).toList();
        List<Table.Row> rows = adoption.deciding().stream().map(body -> {
            Optional<Decision> last = holding.stream().filter(decision -> decision.body().equals(body.id())).reduce((earlier, later) -> later);
            return row(
                    Line.of(body.name()), last.map(decision -> Line.of(words.get("adoption.said." + decision.verdict()))).orElseGet(() -> unset("undecided")), last.map(decision -> Line.of(dates.date(decision.decided()))).orElse(Line.EMPTY),
                    last.map(decision -> Line.of(String.valueOf(decision.version()))).orElse(Line.EMPTY));
        }).toList();
        int newest = holding.stream().mapToInt(Decision::version).max().orElse(0);
        long adopted = adoption.deciding().stream().filter(body -> adopted(adoption, body, newest, holding)).count();
        return Optional.of(Section.chapter("vedtak", newest == 0 ? say("adoption.none") : say("adoption", adopted, rows.size(), String.valueOf(newest)), List.of(new Block.TableBlock(new Table(
                say("adoption.table"), List.of(column("body", 44), column("verdict", 24), column("day", 20), column("version", 12, true)), rows)))));
    }

    /** Whether a body had adopted the newest text that was decided on by the day; or an earlier one whose changes that text has taken in. */
    private static boolean adopted(Adoption adoption, Body body, int newest, List<Decision> holding) {
        return holding.stream().filter(decision -> decision.body().equals(body.id())).reduce((earlier, later) -> later)
                .filter(last -> last.verdict().adopts() && (last.version() == newest || adoption.version().orElse(0) == newest && adoption.takenIn(body).isPresent()))
                .isPresent();
    }

    /** Words of the plan itself, in its own language. */
    Line own(String planned) {
        String language = basis.plan().plan().language();
        return Line.of(planned).in(language.equals("no") || language.equals(words.language().tag()) ? null : language);
    }

    private String called(Followed each) {
        return (basis.plan().labels().findFull(each.measure().id()).orElse("") + " " + each.measure().title()).strip();
    }

    private Line told(Report report) {
        return Line.of(dates.date(report.day()) + (report.words() == null ? "" : ": " + report.words()));
    }

    private Line standing(Standing standing) {
        return Line.of(standing.signed(words));
    }

    private Optional<Table> table(String caption, List<Table.Column> columns, List<Table.Row> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(say(caption), columns, rows));
    }

    private static Table.Row row(Line... cells) {
        return new Table.Row(List.of(cells));
    }

    private Table.Column column(String key, int share) {
        return column(key, share, false);
    }

    private Table.Column column(String key, int share, boolean counted) {
        return new Table.Column(say("column." + key), share, counted);
    }

    private Line unset(String key) {
        return new Line(List.of(new Span(say(key), false, true, null, null)));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Line.of(text));
    }

    private String say(String key, Object... args) {
        return words.get("account." + key, args);
    }
}
