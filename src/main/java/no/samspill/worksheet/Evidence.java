package no.samspill.worksheet;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.worksheet.book.Cell;

/** How many rows speak for each shape. */
final class Evidence {
    /** So many rows of a table tell as much as all of them. */
    private static final int ENOUGH = 500;

    private final Map<Shape, Integer> votes = new EnumMap<>(Shape.class);
    private int voters;
    private int loose;

    private Evidence() {}

    static Evidence of(List<Table> tables, LabelReader labels) {
        Evidence evidence = new Evidence();
        for (int i = 0; i < tables.size(); i++) {
            boolean headerBelow = i + 1 < tables.size();
            evidence.count(tables.get(i), headerBelow, labels);
        }
        if (evidence.voters == 0) {
            int named = evidence.loose + (int) tables.stream().filter(Evidence::isNamedArea).count();
            evidence.votes.put(Shape.LABELLED_ROWS, named);
            evidence.voters = named;
        }
        return evidence;
    }

    static Evidence sum(Stream<Evidence> all) {
        Evidence sum = new Evidence();
        all.forEach(one -> {
            one.votes.forEach((shape, count) -> sum.votes.merge(shape, count, Integer::sum));
            sum.voters += one.voters;
        });
        return sum;
    }

    /** Labels over a header name a part of the sheet, whatever its shape: they speak only when nothing else does. */
    private void count(Table table, boolean headerBelow, LabelReader labels) {
        int body = headerBelow ? withoutPartLabels(table, labels) : table.lines().size();
        loose += table.lines().size() - body;
        List<Line> lines = table.lines().subList(0, Math.min(ENOUGH, body)).stream()
                .filter(line -> table.header() != null || !Asides.isOfPlan(line))
                .toList();
        Columns columns = Leaf.columns(table, Shape.FLAT_ROWS);
        NumberColumn numbers = NumberColumn.find(lines, columns, labels);
        long levelColumns = columns.named().stream().filter(column -> column.is(Meaning.LEVEL)).count();
        List<Column> titles = columns.find(Meaning.RANK) != null
                ? List.of()
                : columns.named().stream()
                        .filter(column -> column.is(Meaning.LEVEL) || column.is(Meaning.TITLE))
                        .toList();
        for (Line line : lines) {
            boolean labelled = isLabelled(line, columns, labels);
            boolean numbered = numbers != null
                    && numbers.depths().size() > 1
                    && levelColumns < 2
                    && numbers.read(line, labels) != null;
            boolean flat = titles.stream().anyMatch(column -> isTitle(line, column, labels));
            vote(Shape.LABELLED_ROWS, labelled);
            vote(Shape.NUMBERED_OUTLINE, numbered);
            vote(Shape.FLAT_ROWS, flat);
            voters += labelled || numbered || flat ? 1 : 0;
        }
    }

    /** A header without rows, over an area whose content is still to come: "Innsatsområde | UNG | Tidsplan". */
    private static boolean isNamedArea(Table table) {
        if (table.header() == null || table.header().over().size() < 3) {
            return false;
        }
        Heading first = table.header().over().getFirst().heading();
        return first != null && first.levels().contains(Level.AREA) && table.header().over().get(1).heading() == null;
    }

    private static int withoutPartLabels(Table table, LabelReader labels) {
        int body = table.lines().size();
        while (body > 0
                && table.lines().get(body - 1).cells().size() <= 2
                && labels.read(table.lines().get(body - 1).first().text()) != null) {
            body--;
        }
        return body;
    }

    private void vote(Shape shape, boolean yes) {
        votes.merge(shape, yes ? 1 : 0, Integer::sum);
    }

    private static boolean isLabelled(Line line, Columns columns, LabelReader labels) {
        for (Cell cell : line.cells().subList(0, Math.min(2, line.cells().size()))) {
            Label label = labels.read(cell.text());
            if (label != null) {
                Column column = columns.at(cell.column());
                boolean inItsOwn = column.levels().contains(label.level()) && (!label.isBare() || label.ordinal() != null && namesMore(line, column, columns));
                boolean alone = line.isLone() && label.isBare() && label.ordinal() == null && columns.header() == null;
                return !inItsOwn && !alone;
            }
            if (OutlineNumber.whole(cell.text()) == null) {
                return false;
            }
        }
        return false;
    }

    /** "Mål 1" under "Mål", beside a measure under "Tiltak": the goal's own name, and no label of the row. */
    private static boolean namesMore(Line line, Column column, Columns columns) {
        return columns.named().stream().anyMatch(other -> other.is(Meaning.LEVEL) && !other.levels().equals(column.levels()) && line.at(other.index()) != null);
    }

    private static boolean isTitle(Line line, Column column, LabelReader labels) {
        Cell cell = line.at(column.index());
        Label label = cell == null ? null : labels.read(cell.text());
        return cell != null
                && (label == null
                        || (!label.isBare() && (column.levels().isEmpty() || column.levels().contains(label.level()))));
    }

    /** The shape that most rows speak for; of two, the one that says more. */
    Shape best() {
        int labelled = votes(Shape.LABELLED_ROWS);
        int numbered = votes(Shape.NUMBERED_OUTLINE);
        int flat = votes(Shape.FLAT_ROWS);
        if (labelled > 0 && labelled >= numbered && labelled >= flat) {
            return Shape.LABELLED_ROWS;
        }
        if (numbered > 0 && numbered * 2 >= flat) {
            return Shape.NUMBERED_OUTLINE;
        }
        return Shape.FLAT_ROWS;
    }

    int votes(Shape shape) {
        return votes.getOrDefault(shape, 0);
    }

    boolean isEmpty() {
        return voters == 0;
    }

    /** 0 to 100: how many of the rows that tell anything tell it in this way, less for what speaks against it. */
    int sureness(Shape shape) {
        int own = votes(shape);
        if (own == 0) {
            return 0;
        }
        int rival = Stream.of(Shape.values())
                .filter(other -> other != shape)
                .map(this::votes)
                .max(Comparator.naturalOrder())
                .orElse(0);
        int few = voters < 3 ? 30 : 0;
        return Math.clamp(Math.round(100.0 * own / voters - 30.0 * Math.min(rival, own) / own) - few, 1, 100);
    }
}
