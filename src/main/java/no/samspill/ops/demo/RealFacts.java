package no.samspill.ops.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.facts.Definition;
import no.samspill.facts.Delivery;
import no.samspill.facts.Direction;
import no.samspill.facts.Facts;
import no.samspill.facts.Figure;
import no.samspill.facts.Indicator;
import no.samspill.facts.IndicatorId;
import no.samspill.facts.NewDelivery;
import no.samspill.facts.NewValue;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Often;
import no.samspill.facts.Source;
import no.samspill.facts.Term;
import no.samspill.facts.Value;
import no.samspill.facts.cube.Sign;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.plan.Element;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.wording.Attractiveness;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * What the region counts: how many live there, and how many of them are young, are Statistics Norway's own figures (table 07459, CC BY 4.0). What
 * else there is to look at is an example, in name and source.
 */
final class RealFacts {
    private static final String FILE = "folkemengde-07459.csv";
    private static final Source SSB = new Source("Statistisk sentralbyrå, tabell 07459", "https://www.ssb.no/statbank/table/07459", "CC BY 4.0", "Folkemengden 1. januar. Tall til og med 2021 er tatt med.");
    private static final Source EXAMPLE = new Source("Eksempel: tallene er laget for å vise siden, og er ikke statistikk", null, null, null);

    private final Facts facts;
    private final Plans plans;
    private final Author author;

    RealFacts(ApplicationContext server, Author author) {
        this.facts = server.getBean(Facts.class);
        this.plans = server.getBean(Plans.class);
        this.author = author;
    }

    void into(PlanId plan) {
        byte[] file = file();
        List<String[]> rows = new String(file, StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(";")).toList();
        Indicator people = add(plan, new Definition(
                "Innbyggere", "innbyggere", NumberKind.COUNT, Direction.UP, 0, Often.YEAR, null, SSB.called(), "Hvor mange som bor i regionen 1. januar.", null, Term.year(2013), ties(plan, "Kompetanse"),
                List.of(Attractiveness.Value.RESIDENCE), false, false, null));
        deliver(plan, people, rows, row -> Figure.of(new BigDecimal(row[3])), file);
        Indicator young = add(plan, new Definition(
                "Unge i alderen 16–24 år", "prosent av innbyggerne", NumberKind.SHARE, Direction.UP, 1, Often.YEAR, null, SSB.called(), "Hvor mange av innbyggerne som er fra og med 16 til og med 24 år, 1. januar.", "innbyggere", Term.year(2013), ties(plan, "UNG", "Kompetanse"),
                List.of(Attractiveness.Value.RESIDENCE), false, false, null));
        deliver(plan, young, rows, row -> Figure.of(new BigDecimal(row[4]), new BigDecimal(row[3])), file);
        examples(plan);
    }

    private void examples(PlanId plan) {
        Indicator begun = add(plan, example("Eksempel: nye foretak for hver 1000 innbyggere", "nye foretak", NumberKind.MEAN, 1, "innbyggere", Attractiveness.Value.BUSINESS, ties(plan, "Innovasjon og entreprenørskap")));
        List<NewValue> values = new ArrayList<>();
        String[] means = {"1919 2.1 2.4 2.0", "1903 3.8 4.1 4.4", "1917 2.2 : 2.3", "1911 2.5 2.9 3.0", "1920 1.9 .. 2.1", "1923 3.0 3.3 4.1", "1913 2.6 2.9 3.1", "1852 1.9 2.0 2.1"};
        String[] weights = {"1117", "24827", "1377", "2858", "1003", "2935", "3009", "1261"};
        for (int at = 0; at < means.length; at++) {
            String[] of = means[at].split(" ");
            for (int year = 0; year < 3; year++) {
                Sign sign = Sign.of(of[year + 1]);
                values.add(new NewValue(of[0], Term.year(2016 + year), sign == null ? Figure.of(new BigDecimal(of[year + 1]), new BigDecimal(weights[at])) : Figure.none(sign), null));
            }
        }
        bring(plan, begun, EXAMPLE, values, null);
        facts.aim(view(plan), begun, Value.REGION, Term.year(2021), new BigDecimal("4.0"), Reach.WHOLE, author);
        Indicator nights = add(plan, example("Eksempel: overnattinger", "overnattinger", NumberKind.COUNT, 0, null, Attractiveness.Value.VISIT, List.of()));
        bring(plan, nights, EXAMPLE, Stream.of("2015 98400", "2016 103900", "2017 112300", "2018 110800").map(line -> line.split(" ")).map(of -> new NewValue(Value.REGION, Term.of(of[0]), Figure.of(new BigDecimal(of[1])), null)).toList(), null);
    }

    private static Definition example(String name, String unit, NumberKind kind, int decimals, @Nullable String base, Attractiveness.Value pull, List<ElementId> ties) {
        return new Definition(name, unit, kind, Direction.UP, decimals, Often.YEAR, null, EXAMPLE.called(), null, base, null, ties, List.of(pull), true, false, null);
    }

    private Indicator add(PlanId plan, Definition said) {
        IndicatorId id = IndicatorId.random();
        facts.add(plan, id, said, author, Reach.WHOLE);
        return facts.find(view(plan), id).orElseThrow();
    }

    private void deliver(PlanId plan, Indicator indicator, List<String[]> rows, Function<String[], Figure> figure, byte[] file) {
        bring(plan, indicator, SSB, rows.stream().map(row -> new NewValue(row[0], Term.of(row[2]), figure.apply(row), null)).toList(), file);
    }

    private void bring(PlanId plan, Indicator indicator, Source source, List<NewValue> values, byte @Nullable [] file) {
        facts.deliver(view(plan), indicator, new NewDelivery(UUID.randomUUID(), file == null ? Delivery.Way.FORM : Delivery.Way.FILE, file == null ? null : FILE, source, null, Instant.now(), values, file), null, Reach.WHOLE, author);
    }

    private List<ElementId> ties(PlanId plan, String... titles) {
        return Stream.of(titles).flatMap(title -> view(plan).plan().walk().filter(row -> row.title().equalsIgnoreCase(title)).map(Element::id)).toList();
    }

    private PlanView view(PlanId plan) {
        return plans.get(plan);
    }

    private static byte[] file() {
        try (InputStream file = RealFacts.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
