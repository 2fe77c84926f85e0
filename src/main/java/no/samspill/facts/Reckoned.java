package no.samspill.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samspill.facts.cube.Sign;

/**
 * An indicator with all its numbers as they are looked at: each municipality's, and the region's with what it is made of.
 *
 * @param lines a municipality each, by name
 * @param region all of them
 * @param terms every time there is a number of, the earliest first
 * @param turns where what is counted became another, the earliest first
 * @param targets those that stand, the earliest first
 * @param deliveries the last first
 */
public record Reckoned(Indicator indicator, Sight sight, List<Term> terms, List<Line> lines, Line region, List<Turn> turns, List<Target> targets, List<Delivery> deliveries) {

    public Reckoned {
        terms = List.copyOf(terms);
        lines = List.copyOf(lines);
        turns = List.copyOf(turns);
        targets = List.copyOf(targets);
        deliveries = List.copyOf(deliveries);
    }

    /** A municipality's, or the region's. */
    public Optional<Line> line(String key) {
        return key.equals(Value.REGION) ? Optional.of(region) : lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** The region's target that counts now: the last of them. */
    public Optional<Target> target() {
        return target(region);
    }

    /** A place's own. */
    public Optional<Target> target(Line line) {
        return targets.stream().filter(target -> line.keys().contains(target.place())).reduce((earlier, later) -> later);
    }

    /** How many municipalities' last number reaches the target they have: their own, or for a number that does not grow with the place, the region's. */
    public List<Line> reached() {
        return lines.stream().filter(line -> reached(line)).toList();
    }

    public boolean reached(Line line) {
        Optional<BigDecimal> aim = aim(line);
        Optional<BigDecimal> last = line.last().map(cell -> cell.figure().rounded(indicator.kind(), indicator.said().decimals())).filter(Objects::nonNull);
        return aim.isPresent() && last.isPresent() && indicator.said().direction().reaches(last.get(), aim.get());
    }

    /** What a place is held against; empty for none. A sum's target is nobody's alone. */
    public Optional<BigDecimal> aim(Line line) {
        boolean same = indicator.kind().folding() != NumberKind.Folding.SUM;
        return target(line).or(() -> same ? target() : Optional.empty()).map(Target::amount);
    }

    /** Those with no number for a time, and why. */
    public List<Part> lacking(Term term) {
        return lines.stream().map(line -> new Part(line.name(), line.at(term).map(Cell::figure).orElseGet(() -> Figure.none(Sign.MISSING)))).filter(part -> !part.figure().there()).toList();
    }

    /** The time that the next number is waited for of, once it is over; empty where none is, or nobody has brought any yet. */
    public Optional<Term> due(LocalDate today) {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast().next()).filter(next -> next.to().isBefore(today));
    }

    /** Municipalities that lack a number which others have for the last time there is one of. */
    public List<Part> behind() {
        return terms.isEmpty() || region.at(terms.getLast()).filter(cell -> cell.why() == Cell.Why.COUNTED).isPresent() ? List.of() : lacking(terms.getLast());
    }

    /** The delivery that a number stands by, and after it those that found it unchanged at the same source. */
    public Optional<Delivery> from() {
        return deliveries.stream().findFirst();
    }
}
