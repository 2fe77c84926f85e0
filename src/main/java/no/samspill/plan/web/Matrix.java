package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.figure.Drawing;
import no.samspill.figure.Matrix.Mark;
import no.samspill.kernel.Words;
import no.samspill.plan.Duties;
import no.samspill.plan.Duty;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what.
 *
 * @param measures the columns
 * @param unanswered measures that name nobody
 */
public record Matrix(List<PlanRow> measures, List<Party> parties, List<PlanRow> unanswered) {
    /** More columns than this have room for their labels only. */
    private static final int ROOMY = 8;

    private static final int WIDE = 1120;
    private static final int NARROW = 350;

    /** @param cells one for each measure, in their order; null where the party has no part */
    public record Party(String name, boolean municipality, List<@Nullable Duty> cells) {

        public long count() {
            return cells.stream().filter(cell -> cell != null).count();
        }
    }

    /** Whether there is room for the measures' titles above the columns. */
    public boolean roomy() {
        return measures.size() <= ROOMY;
    }

    /** @param wide for a desk @param narrow for a phone; null where the measures have no room beside each other there */
    public record Figure(Drawing wide, @Nullable Drawing narrow) {}

    /** The picture that papers show, too; null where it has no room, or where a measure has no label to stand above its column. */
    public @Nullable Figure figure(Words words) {
        boolean labelled = measures.stream().noneMatch(measure -> measure.name().isEmpty());
        var drawn = new no.samspill.figure.Matrix(
                labelled ? measures.stream().map(PlanRow::name).toList() : List.of(),
                parties.stream().map(party -> new no.samspill.figure.Matrix.Row(party.name(), marks(party))).toList());
        String alt = words.get("matrix.label");
        return drawn.draw("ansvar", WIDE, alt).map(wide -> new Figure(wide, drawn.draw("ansvar", NARROW, alt).orElse(null))).orElse(null);
    }

    private static List<@Nullable Mark> marks(Party party) {
        List<@Nullable Mark> marks = new ArrayList<>();
        party.cells().forEach(duty -> marks.add(duty == null ? null : duty.tentative() ? Mark.TENTATIVE : Mark.SETTLED));
        return marks;
    }

    static Matrix of(List<PlanRow> rows, Duties duties) {
        List<PlanRow> measures = rows.stream().flatMap(row -> row.measures().stream()).toList();
        Map<Boolean, List<PlanRow>> answered = measures.stream().collect(Collectors.partitioningBy(measure -> duties.parties().stream()
                .anyMatch(party -> duties.find(party, measure.element()).isPresent())));
        List<PlanRow> columns = answered.getOrDefault(true, List.of());
        return new Matrix(
                columns,
                duties.parties().stream()
                        .map(party -> party(party, columns, duties))
                        .filter(party -> party.count() > 0)
                        .toList(),
                answered.getOrDefault(false, List.of()));
    }

    private static Party party(String name, List<PlanRow> measures, Duties duties) {
        List<@Nullable Duty> cells = new ArrayList<>();
        measures.forEach(measure -> cells.add(duties.find(name, measure.element()).orElse(null)));
        return new Party(name, duties.municipalities().contains(name), cells);
    }
}
