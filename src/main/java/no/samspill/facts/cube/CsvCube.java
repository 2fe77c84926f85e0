package no.samspill.facts.cube;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cube out of separated text: in PxWeb's two shapes, with one row a place and the periods in the head, or one row a number; and in that of a sheet that
 * people keep, with a row for each place and year and a column for each thing counted. Where no row is, a number is missing.
 */
final class CsvCube {
    private static final Pattern CODE_AND_NAME = Pattern.compile("((?:[A-Z]-)?\\d[\\d.]{0,9}[a-z]?) (\\D.*)");

    private final CsvRows rows;
    private final CsvColumns columns;

    CsvCube(String text) throws Refusal {
        rows = CsvRows.of(text);
        columns = CsvColumns.of(rows);
    }

    Cube cube() throws Refusal {
        List<Dimension> dimensions = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        for (int column = 0; column < columns.from(); column++) {
            if (!columns.names().containsValue(column)) {
                int[] at = new int[rows.rows().size()];
                dimensions.add(dimension(column, at));
                places.add(at);
            }
        }
        CsvHeads heads = heads(dimensions);
        dimensions.addAll(heads.dimensions());
        Cubes.product(dimensions.stream().map(Dimension::size).toList());
        int wide = heads.dimensions().stream().mapToInt(Dimension::size).reduce(1, (a, b) -> a * b);
        Cells cells = new Cells(Bounds.CELLS);
        for (int row = 0; row < rows.rows().size(); row++) {
            int base = 0;
            for (int i = 0; i < places.size(); i++) {
                base = base * dimensions.get(i).size() + places.get(i)[row];
            }
            for (int i = 0; i < heads.places().length; i++) {
                cell(cells, base * wide + heads.places()[i], row, columns.from() + i);
            }
        }
        String label = rows.title().isEmpty() && heads.places().length == 1 ? rows.head().getLast() : rows.title();
        return Cubes.cube(new Outline(label, "", null, null, List.of(), dimensions), cells);
    }

    private void cell(Cells cells, int at, int row, int column) throws Refusal {
        String written = rows.rows().get(row).get(column);
        if (cells.isSet(at)) {
            throw new Refusal(Why.CELL_TWICE, rows.lineOf(row));
        }
        Sign sign = written.isEmpty() ? Sign.MISSING : Sign.of(written);
        BigDecimal number = sign == null ? Amounts.written(written) : null;
        if (sign != null) {
            cells.sign(at, sign);
        } else if (number != null) {
            cells.number(at, number);
        } else {
            throw new Refusal(Why.NO_NUMBER, rows.lineOf(row) + ", " + rows.head().get(column), written);
        }
    }

    /** @param at is filled with each row's place */
    private Dimension dimension(int column, int[] at) {
        Integer names = columns.names().get(column);
        boolean both = names == null && rows.rows().stream().allMatch(row -> CODE_AND_NAME.matcher(row.get(column)).matches());
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Category> categories = new ArrayList<>();
        for (int row = 0; row < at.length; row++) {
            String written = Codes.clean(rows.rows().get(row).get(column));
            Integer place = places.putIfAbsent(written, categories.size());
            if (place == null) {
                Matcher parts = CODE_AND_NAME.matcher(written);
                categories.add(both && parts.matches() ? new Category(parts.group(1), parts.group(2))
                        : new Category(written, names == null ? written : Codes.clean(rows.rows().get(row).get(names))));
            }
            at[row] = Objects.requireNonNullElse(place, categories.size() - 1);
        }
        String head = rows.head().get(column);
        return new Dimension(head, head, Codes.guess(head, head), true, categories, Map.of());
    }

    /** What the columns of numbers stand for. A time that the rows say already is not looked for in the heads. */
    private CsvHeads heads(List<Dimension> said) {
        List<String> heads = rows.head().subList(columns.from(), rows.head().size());
        boolean timed = said.stream().anyMatch(each -> each.role() == Role.TIME);
        List<@Nullable Matcher> periods = CsvColumns.periods(heads);
        boolean allPeriods = !timed && periods.stream().allMatch(Objects::nonNull);
        boolean counted = said.stream().anyMatch(each -> each.role() == Role.METRIC);
        if (!allPeriods) {
            List<Category> things = heads.stream().map(head -> new Category(head, head)).toList();
            boolean only = counted && things.size() == 1;
            return new CsvHeads(only ? List.of() : List.of(things("innhold", things)), IntStream.range(0, heads.size()).toArray());
        }
        Map<String, Integer> things = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Matcher each : periods) {
            things.putIfAbsent(Objects.requireNonNull(each).group(1), things.size());
            times.putIfAbsent(each.group(2), times.size());
        }
        int[] places = periods.stream().mapToInt(each -> Objects.requireNonNull(things.get(Objects.requireNonNull(each).group(1))) * times.size()
                + Objects.requireNonNull(times.get(each.group(2)))).toArray();
        List<Dimension> made = new ArrayList<>();
        if (!(counted && things.size() == 1)) {
            made.add(things("innhold", things.keySet().stream().map(name -> name.isEmpty() ? new Category("1", rows.title().isEmpty() ? "1" : rows.title()) : new Category(name, name)).toList()));
        }
        made.add(new Dimension("tid", "tid", Role.TIME, true, times.keySet().stream().map(each -> new Category(each, each)).toList(), Map.of()));
        return new CsvHeads(made, places);
    }

    private static Dimension things(String id, List<Category> categories) {
        return new Dimension(id, id, Role.METRIC, true, categories, Map.of());
    }
}
