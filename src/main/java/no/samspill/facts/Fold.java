package no.samspill.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samspill.facts.cube.Sign;
import org.jspecify.annotations.Nullable;

/** How the numbers of several places become one: as their kind has it, and not at all where something is missing. */
final class Fold {
    private final NumberKind kind;

    Fold(NumberKind kind) {
        this.kind = kind;
    }

    /** @param of at least one; a single one that is all there is of the place is that number, whatever the kind */
    Cell of(Term term, List<Part> of, Set<String> numbers) {
        List<Part> lacking = of.stream().filter(part -> !part.figure().there()).toList();
        List<Part> there = of.stream().filter(part -> part.figure().there()).toList();
        if (there.isEmpty()) {
            return new Cell(term, Figure.none(why(lacking)), Cell.Why.NONE, List.of(), lacking, numbers, null);
        }
        if (of.size() == 1) {
            return new Cell(term, of.getFirst().figure(), Cell.Why.FOLDED, of, List.of(), numbers, null);
        }
        Figure folded = folded(there.stream().map(Part::figure).toList());
        if (folded == null) {
            return new Cell(term, Figure.none(Sign.MISSING), kind.folding() == NumberKind.Folding.NONE ? Cell.Why.NOT_BY_KIND : Cell.Why.NO_BASE, List.of(), of, numbers, null);
        }
        return lacking.isEmpty()
                ? new Cell(term, folded, Cell.Why.FOLDED, there, lacking, numbers, null)
                : new Cell(term, Figure.none(why(lacking)), Cell.Why.LACKING, there, lacking, numbers, null);
    }

    /** A number that is kept back weighs more than one that is missing: it must be said of the sum, too. */
    private static Sign why(List<Part> lacking) {
        List<Sign> signs = lacking.stream().map(part -> part.figure().sign()).filter(Objects::nonNull).toList();
        return signs.contains(Sign.SUPPRESSED) ? Sign.SUPPRESSED : signs.stream().distinct().count() == 1 ? signs.getFirst() : Sign.MISSING;
    }

    private @Nullable Figure folded(List<Figure> figures) {
        return switch (kind.folding()) {
            case NONE -> null;
            case SUM -> Figure.of(sum(figures.stream().map(Figure::amount).toList()));
            case PARTS -> based(figures) ? Figure.of(sum(figures.stream().map(Figure::amount).toList()), sum(figures.stream().map(Figure::base).toList())) : null;
            case WEIGHTED -> weighted(figures);
        };
    }

    private static @Nullable Figure weighted(List<Figure> figures) {
        if (!based(figures)) {
            return null;
        }
        BigDecimal weights = sum(figures.stream().map(Figure::base).toList());
        BigDecimal all = sum(figures.stream().map(each -> Objects.requireNonNull(each.amount()).multiply(Objects.requireNonNull(each.base()))).toList());
        return weights.signum() == 0 ? null : Figure.of(all.divide(weights, MathContext.DECIMAL64), weights);
    }

    private static boolean based(List<Figure> figures) {
        return figures.stream().allMatch(each -> each.base() != null);
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> numbers) {
        return numbers.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
