package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
