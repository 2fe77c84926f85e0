package no.samspill.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.facts.cube.Sign;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Through;
import no.samspill.wording.Attractiveness;
import org.jspecify.annotations.Nullable;

/** What a region may count, for tests of what is made of it. */
public final class Counts {
    private static final Author SOMEBODY = Author.system("test", Through.DEMO);
    private static final Instant FETCHED = Instant.parse("2018-01-05T06:00:00Z");

    private Counts() {}

    /** Of three municipalities, one of them with what is kept back, and one that went together with another. */
    public static Reckoned inhabitants(List<ElementId> ties) {
        List<Term> years = years(2014, 5);
        return new Reckoned(
                indicator(1, "Innbyggere", "innbyggere", NumberKind.COUNT, Direction.UP, 0, ties, false), Sight.NOW, years,
                List.of(line("5402", "Harstad", years, "24441", "24676", "24695", "24845", "24820"), line("5413", "Ibestad", years, "1419", ":", "1396", "1388", "1383"), line("5412", "Tjeldsund", years, "..", ".", "0", "4249", "4216")),
                line(Value.REGION, "Sør-Troms", years, "25860", ":", "26091", "30482", "30419"),
                List.of(new Turn(years.get(3), false, List.of(new Turn.Merged(List.of("Skånland", "Tjeldsund"), "Tjeldsund")))),
                List.of(new Target(1, Value.REGION, Term.year(2022), BigDecimal.valueOf(31000), SOMEBODY, FETCHED)), List.of(delivery()));
    }

    /** A mean that somebody wrote, broken, as an example. */
    public static Reckoned started(int number) {
        List<Term> years = years(2015, 4);
        return new Reckoned(
                indicator(number, "Nye foretak", "foretak for hver 1000 innbyggere", NumberKind.MEAN, Direction.UP, 1, List.of(), true), Sight.NOW, years,
                List.of(line("5402", "Harstad", years, "3.1", "3.3", "3.2", "4.0"), line("5413", "Ibestad", years, "1.8", ":", "1.9", "2.4")), line(Value.REGION, "Sør-Troms", years, "2.5", "2.7", "2.7", "3.0"),
                List.of(new Turn(years.get(2), true, List.of())), List.of(), List.of());
    }

    /** Of which no number has come. */
    public static Reckoned nothing(int number) {
        return new Reckoned(indicator(number, "Overnattinger", "tusen", NumberKind.CUMULATIVE, Direction.NONE, 0, List.of(), false), Sight.NOW, List.of(), List.of(line("5402", "Harstad", List.of())), line(Value.REGION, "Sør-Troms", List.of()), List.of(), List.of(), List.of());
    }

    /** Many places through many years. @param name of each place, with its number after it */
    public static Reckoned many(int number, String name, int places, int years) {
        List<Term> terms = years(2000, years);
        List<Line> lines = IntStream.range(0, places).mapToObj(at -> line(String.valueOf(5400 + at), name + " " + at, terms, IntStream.range(0, years).mapToObj(year -> String.valueOf(1000 + at * 100 + year)).toArray(String[]::new))).toList();
        return new Reckoned(indicator(number, name, "stykker", NumberKind.COUNT, Direction.DOWN, 0, List.of(), false), Sight.NOW, terms, lines, line(Value.REGION, "Regionen", terms, IntStream.range(0, years).mapToObj(year -> String.valueOf(90000 + year)).toArray(String[]::new)), List.of(), List.of(), List.of(delivery()));
    }

    private static List<Term> years(int first, int many) {
        return IntStream.range(first, first + many).mapToObj(Term::year).toList();
    }

    private static Indicator indicator(int number, String name, String unit, NumberKind kind, Direction direction, int decimals, List<ElementId> ties, boolean example) {
        return new Indicator(new IndicatorId(new UUID(7, number)), number, new Definition(name, unit, kind, direction, decimals, Often.YEAR, null, null, null, null, null, ties, Arrays.asList(Attractiveness.Value.values()), example, false, null));
    }

    private static Delivery delivery() {
        return new Delivery(new UUID(8, 1), 1, Delivery.Way.OFFICIAL, "07459", new Source("Statistisk sentralbyrå, tabell 07459", "https://www.ssb.no/statbank/table/07459", "CC BY 4.0", "Gjelder per 1. januar."), null, FETCHED, SOMEBODY, FETCHED);
    }

    private static Line line(String key, String name, List<Term> terms, String... numbers) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < terms.size(); at++) {
            Figure figure = figure(numbers[at]);
            cells.add(new Cell(terms.get(at), figure, figure.there() ? Cell.Why.COUNTED : Cell.Why.NONE, List.of(), List.of(), Set.of(key), note(key, at)));
        }
        return new Line(key, java.util.Set.of(key), name, cells);
    }

    private static @Nullable String note(String key, int at) {
        return key.equals("5413") && at == 1 ? "Tallet ville røpet enkelte." : null;
    }

    private static Figure figure(String written) {
        Sign sign = Sign.of(written);
        return sign == null ? Figure.of(new BigDecimal(written)) : Figure.none(sign);
    }

    /** All of these. */
    public static List<Reckoned> all() {
        return Stream.of(inhabitants(List.of()), started(2), nothing(3), many(4, "Kommune", 12, 6), many(5, "Sted", 20, 20)).toList();
    }
}
