package no.samspill.plan;

import java.util.List;
import java.util.Optional;
import no.samspill.figure.Hatch;
import no.samspill.figure.Paint;
import no.samspill.figure.Shares;
import no.samspill.kernel.Words;
import no.samspill.ledger.Row;

/**
 * How far the measures of each focus area have come: for the pages' picture and the papers' alike.
 *
 * @param rows those areas that have measures
 */
public record HowFar(List<Row> rows) {

    public HowFar {
        rows = List.copyOf(rows);
    }

    /** @param counts one for each {@link Standing}, in their order */
    public record Row(String title, List<Integer> counts) {
        public Row {
            counts = List.copyOf(counts);
        }
    }

    /** Empty where no measure tells. */
    public static Optional<HowFar> of(Plan plan) {
        List<Element> areas = plan.walk()
                .filter(row -> row.kind() == Kind.FOCUS_AREA && row.measures().findAny().isPresent())
                .toList();
        boolean told = areas.stream().flatMap(Element::measures).anyMatch(measure -> Standing.of(measure) != Standing.UNTOLD);
        return told ? Optional.of(new HowFar(areas.stream().map(area -> new Row(area.title(), counts(area))).toList())) : Optional.empty();
    }

    public Shares shares(Words words) {
        return new Shares(
                List.of(Standing.values()).stream().map(standing -> kind(words, standing)).toList(),
                rows.stream().map(row -> new Shares.Row(row.title(), row.counts())).toList());
    }

    private static List<Integer> counts(Element area) {
        return List.of(Standing.values()).stream()
                .map(standing -> (int) area.measures().filter(measure -> Standing.of(measure) == standing).count())
                .toList();
    }

    /** What one is drawn as, wherever it is. */
    public static Shares.Kind kind(Words words, Standing standing) {
        String name = standing.signed(words);
        return switch (standing) {
            case COMPLETED -> new Shares.Kind(name, Paint.FJORD, Hatch.SOLID, Paint.FJORD);
            case UNDER_WAY -> new Shares.Kind(name, Paint.PAPER, Hatch.DIAGONAL, Paint.FJORD);
            case PAUSED -> new Shares.Kind(name, Paint.PAPER, Hatch.UPRIGHT, Paint.WAIT);
            case NOT_STARTED -> new Shares.Kind(name, Paint.PAPER, Hatch.EMPTY, Paint.INK);
            case STOPPED -> new Shares.Kind(name, Paint.PAPER, Hatch.LEVEL, Paint.HALT);
            case UNTOLD -> new Shares.Kind(name, Paint.PAPER, Hatch.DASHED, Paint.INK);
        };
    }
}
