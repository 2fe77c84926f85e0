package no.samspill.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Words;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** Says what there is of money, on the page of how far a plan has come and in status reports alike: what action plans hold, and what the plan's own words say. */
public final class MoneyInWords {
    private final Money money;
    private final @Nullable Budget budget;
    private final int measures;
    private final @Nullable String amounts;
    private final Words words;
    private final Numbers numbers;

    /** @param amounts where the plan's own amounts stand one by one, for a page; null for a paper, in which no number leads anywhere */
    public MoneyInWords(Money money, @Nullable Budget budget, int measures, @Nullable String amounts, Words words) {
        this.money = money;
        this.budget = budget;
        this.measures = measures;
        this.amounts = amounts;
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    /** What action plans hold, where they hold anything: that is what somebody has set aside. */
    public String heading() {
        if (budget != null) {
            String key = budget.applied().signum() == 0 ? "followup.budget" : "followup.budget.applied";
            return words.get(key, numbers.money(budget.setAside()), budget.called(), numbers.money(budget.applied()));
        }
        BigDecimal set = money.sum(false);
        BigDecimal applied = money.sum(true);
        return money.lines().isEmpty() ? words.get("followup.money.none") : applied.signum() == 0 ? words.get("followup.money", numbers.money(set)) : words.get("followup.money.applied", numbers.money(set), numbers.money(applied));
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (budget != null) {
            blocks.add(paragraph(words.get("followup.budget.without", budget.without(), budget.measures()) + (budget.partly() == 0 ? "" : " " + words.get("followup.budget.partly", budget.partly()))));
            blocks.add(new Block.TableBlock(held(budget)));
        }
        if (budget != null && !money.lines().isEmpty()) {
            blocks.add(paragraph(words.get("followup.money.words") + " " + without()));
        } else if (budget == null && money.without() > 0) {
            blocks.add(paragraph(without()));
        }
        if (!money.lines().isEmpty()) {
            blocks.add(new Block.TableBlock(planned()));
        }
        return blocks;
    }

    private String without() {
        return money.without() == 0 ? "" : words.get("followup.money.without", money.without(), measures);
    }

    private Table held(Budget of) {
        List<Table.Column> columns = List.of(column("year", 20), counted("own"), counted("granted"), counted("sum"), counted("only-applied"));
        List<Table.Row> rows = new ArrayList<>(of.years().stream().map(year -> {
            String href = amounts == null ? null : year.href();
            return new Table.Row(List.of(Line.of(String.valueOf(year.year())), amount(year.own(), href), amount(year.granted(), href), strong(amount(year.setAside(), href)), applied(year.applied(), href)));
        }).toList());
        if (of.years().size() > 1) {
            rows.add(new Table.Row(List.of(
                    Line.of(words.get("followup.money.total")), amount(sum(of.years().stream().map(Budget.Year::own)), null), amount(sum(of.years().stream().map(Budget.Year::granted)), null), strong(amount(of.setAside(), null)),
                    applied(sum(of.years().stream().map(Budget.Year::applied)), null))));
        }
        return new Table(words.get("followup.budget.table"), columns, rows);
    }

    private Table planned() {
        List<String> payers = money.lines().stream().filter(line -> !line.applied()).map(this::payer).distinct().toList();
        List<Table.Column> columns = new ArrayList<>(List.of(column("year", 18)));
        payers.forEach(payer -> columns.add(new Table.Column(payer, 16, true)));
        columns.add(counted("sum"));
        columns.add(counted("only-applied"));
        Map<String, List<Money.Line>> years = money.lines().stream().collect(Collectors.groupingBy(line -> year(line.year()), LinkedHashMap::new, Collectors.toList()));
        List<Table.Row> rows = new ArrayList<>();
        years.forEach((year, lines) -> rows.add(row(year, lines, payers)));
        if (years.size() > 1) {
            rows.add(row(words.get("followup.money.total"), money.lines(), payers));
        }
        return new Table(words.get("followup.money.table"), columns, rows);
    }

    private Table.Row row(String name, List<Money.Line> lines, List<String> payers) {
        List<Line> cells = new ArrayList<>(List.of(Line.of(name)));
        payers.forEach(payer -> cells.add(amount(sum(lines.stream().filter(line -> !line.applied() && payer(line).equals(payer)).map(Money.Line::amount)), amounts)));
        cells.add(strong(amount(sum(lines.stream().filter(line -> !line.applied()).map(Money.Line::amount)), amounts)));
        cells.add(applied(sum(lines.stream().filter(Money.Line::applied).map(Money.Line::amount)), amounts));
        return new Table.Row(cells);
    }

    /** Each amount of the plan's own words by itself. @param called what a measure is called */
    public Table each(java.util.function.Function<no.samspill.plan.Element, Line> called) {
        return new Table(
                words.get("followup.money.each"), List.of(column("measure", 44), column("year", 18), column("payer", 20), counted("amount")),
                money.entries().stream().map(entry -> new Table.Row(List.of(
                        called.apply(entry.measure()), Line.of(year(entry.line().year())), Line.of(payer(entry.line())), entry.line().applied() ? applied(entry.line().amount(), null) : amount(entry.line().amount(), null)))).toList());
    }

    private String year(@Nullable Integer year) {
        return year == null ? words.get("followup.money.years") : String.valueOf(year);
    }

    private String payer(Money.Line line) {
        return Objects.requireNonNullElse(line.payer(), words.get("followup.money.payer.unknown"));
    }

    private static @Nullable BigDecimal sum(Stream<@Nullable BigDecimal> some) {
        return some.filter(Objects::nonNull).map(Objects::requireNonNull).reduce(BigDecimal::add).orElse(null);
    }

    private Line amount(@Nullable BigDecimal sum, @Nullable String href) {
        return sum == null ? Line.of("–") : new Line(List.of(new Span(numbers.money(sum), false, false, href, null)));
    }

    /** Dashed: it is not settled. */
    private Line applied(@Nullable BigDecimal sum, @Nullable String href) {
        return sum == null || sum.signum() == 0 ? Line.of("–") : new Line(List.of(new Span(numbers.money(sum), false, true, href, null)));
    }

    private static Line strong(Line line) {
        return new Line(line.spans().stream().map(span -> new Span(span.text(), true, span.emphasised(), span.href(), span.language())).toList());
    }

    private Table.Column column(String key, int share) {
        return new Table.Column(words.get("followup.money." + key), share);
    }

    private Table.Column counted(String key) {
        return new Table.Column(words.get("followup.money." + key), 16, true);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Line.of(text.strip()));
    }
}
