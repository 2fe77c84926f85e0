package no.samspill.worksheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import no.samspill.plan.Kind;

/** The depths of an outline's numbers, and what its labels and headings say of them. */
record Depths(Leaf leaf, LabelReader labels) {

    void into(SortedSet<Integer> depths, Map<Integer, Kind> told) {
        for (Table table : leaf.tables()) {
            Columns columns = Leaf.columns(table, Shape.NUMBERED_OUTLINE);
            NumberColumn numbers = NumberColumn.find(table.lines(), columns, labels);
            if (numbers == null) {
                continue;
            }
            depths.addAll(numbers.depths());
            table.lines().stream()
                    .map(line -> numbers.read(line, labels))
                    .filter(Objects::nonNull)
                    .filter(numbered -> numbered.label() != null)
                    .forEach(numbered -> told.putIfAbsent(
                            numbered.number().depth(), Objects.requireNonNull(numbered.label()).level().kind));
            headed(columns, numbers, told);
        }
    }

    /** "Mål / strategi / tiltak" over the titles names as many levels as there are depths. */
    private static void headed(Columns columns, NumberColumn numbers, Map<Integer, Kind> told) {
        Column titles = columns.find(Meaning.LEVEL);
        List<Level> levels = titles == null ? List.of() : titles.levels();
        if (levels.size() > 1 && levels.size() == numbers.depths().size()) {
            int at = 0;
            for (int depth : numbers.depths()) {
                told.putIfAbsent(depth, levels.get(at++).kind);
            }
        }
    }
}
