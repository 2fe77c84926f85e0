package no.samspill.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.facts.cube.Sign;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Words;
import no.samspill.plan.FactReference;
import no.samspill.plan.FactSaid;
import no.samspill.plan.FactsInText;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells a plan's texts what the numbers that live in them say now: of the municipalities there are today, each with all that it came of. */
@Component
public class SaidInText implements FactsInText {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** Asked for when a plan is shown: it stands on plans itself. */
    private final ObjectProvider<Facts> facts;
    private final FactRepository stored;

    SaidInText(ObjectProvider<Facts> facts, FactRepository stored) {
        this.facts = facts;
        this.stored = stored;
    }

    @Override
    public String revision() {
        return stored.revision();
    }

    @Override
    public Map<FactReference, FactSaid> said(PlanView plan, Set<FactReference> asked) {
        Map<FactReference, FactSaid> said = new HashMap<>();
        asked.forEach(reference -> said(plan, reference).ifPresent(told -> said.put(reference, told)));
        return said;
    }

    /** Empty where there is no such indicator any more, no such place in it, and for what is no time. */
    public Optional<FactSaid> said(PlanView plan, FactReference reference) {
        Facts all = facts.getObject();
        return all.find(plan, new IndicatorId(reference.indicator())).flatMap(indicator -> {
            Reckoned reckoned = all.reckoned(plan, indicator, Sight.NOW);
            return line(reckoned, reference.place()).flatMap(line -> said(plan, reckoned, line, reference.period()));
        });
    }

    /** Of one of these times, the last first: those that one may choose among. */
    public static List<Term> terms(Reckoned of, Line line) {
        Set<Term> known = line.cells().stream().filter(cell -> cell.there() || cell.why() == Cell.Why.NONE).map(Cell::term).collect(Collectors.toSet());
        return of.terms().reversed().stream().filter(known::contains).toList();
    }

    /** A municipality that was given another number is found by the one it had. */
    private static Optional<Line> line(Reckoned of, String place) {
        return of.line(place).or(() -> of.lines().stream().filter(line -> line.cells().stream().anyMatch(cell -> cell.numbers().contains(place))).findFirst());
    }

    private static Optional<FactSaid> said(PlanView plan, Reckoned of, Line line, String period) {
        if (period.equals(FactReference.LATEST)) {
            return Optional.of(said(plan, of, line, line.last().or(() -> line.cells().reversed().stream().findFirst()).orElse(null)));
        }
        return Term.find(period).map(term -> said(plan, of, line, line.at(term).orElseGet(() -> Cell.none(term, Cell.Why.NONE))));
    }

    private static FactSaid said(PlanView plan, Reckoned of, Line line, @Nullable Cell cell) {
        Words words = Words.of(plan.plan().language());
        Indicator indicator = of.indicator();
        int decimals = indicator.said().decimals();
        String number = cell == null ? null : Optional.ofNullable(cell.figure().rounded(indicator.kind(), decimals)).map(read -> Numbers.of(words.language()).say(read, decimals)).orElse(null);
        Sign why = cell == null || cell.figure().sign() == null ? Sign.MISSING : cell.figure().sign();
        return new FactSaid(
                indicator.number(), indicator.name(), number, number == null ? words.get(why.key()) : null, indicator.said().unit(), line.name(),
                cell == null ? "" : cell.term().said(words), source(of, words), of.from().map(delivery -> LocalDate.ofInstant(delivery.fetched(), NORWAY)).orElse(null));
    }

    /** "Statistisk sentralbyrå, tabell 07459, CC BY 4.0" */
    private static String source(Reckoned of, Words words) {
        Stream<String> said = of.from().map(Delivery::source).map(source -> Stream.of(Optional.of(source.called()), Optional.ofNullable(source.licence())).flatMap(Optional::stream))
                .orElseGet(() -> Optional.ofNullable(of.indicator().said().source()).stream());
        return Optional.of(said.collect(Collectors.joining(", "))).filter(named -> !named.isEmpty()).orElseGet(() -> words.get("fact.source.none"));
    }
}
