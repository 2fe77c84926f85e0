package no.samspill.worksheet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which sheets of a book stand beside its plan: lists to choose from, glossaries, contents, people and their telephones. Only a book that has
 * a plan elsewhere has such sheets: where nothing says when or by whom, any table may be the plan.
 */
record Beside(List<Leaf> leaves, LabelReader labels) {
    private static final int SHORT = 40;

    /** The sheets, by their index. */
    Set<Integer> sheets() {
        Set<Integer> plans = leaves.stream().filter(Beside::tellsMeasures).map(Leaf::index).collect(Collectors.toCollection(TreeSet::new));
        return plans.isEmpty()
                ? Set.of()
                : leaves.stream().filter(leaf -> !plans.contains(leaf.index()) && (named(leaf) || !leaf.evidence().isEmpty() && isBeside(leaf))).map(Leaf::index).collect(Collectors.toSet());
    }

    /** A table that names rows and says when, by whom, for how much or how far. */
    private static boolean tellsMeasures(Leaf leaf) {
        return !named(leaf) && leaf.tables().stream().anyMatch(table -> {
            Columns columns = Leaf.columns(table, Shape.FLAT_ROWS);
            boolean names = columns.named().stream().anyMatch(column -> column.meaning().isStructure() && !column.is(Meaning.NUMBER));
            return !table.lines().isEmpty() && (names || columns.header() != null && !leaf.evidence().isEmpty()) && (columns.asks() || columns.find(Meaning.STATUS) != null);
        });
    }

    private boolean isBeside(Leaf leaf) {
        return explains(leaf) || onlyOffers(leaf);
    }

    private static boolean named(Leaf leaf) {
        String plain = PlainForm.of(leaf.sheet().name());
        return Vocabulary.get().all("beside").stream().anyMatch(word -> plain.equals(word) || plain.startsWith(word + " ") || plain.endsWith(" " + word));
    }

    /** "Begrep | Forklaring", "Navn | Telefon": headings that no plan has. */
    private static boolean explains(Leaf leaf) {
        return leaf.tables().stream().flatMap(table -> table.lines().stream().limit(3)).anyMatch(line -> line.cells().size() > 1
                && line.cells().stream().filter(cell -> Vocabulary.get().has("beside heading", PlainForm.of(cell.text()))).count() * 2 >= line.cells().size());
    }

    /** Short words in columns that nothing names, and nothing below a goal: what is offered in the cells of another sheet. */
    private boolean onlyOffers(Leaf leaf) {
        return !leaf.hasHeader()
                && leaf.tables().getFirst().lines().stream().allMatch(line -> line.cells().stream().allMatch(cell -> cell.text().length() <= SHORT))
                && leaf.tables().getFirst().lines().stream().anyMatch(line -> line.cells().size() > 2)
                && leaf.tables().getFirst().lines().stream().map(line -> labels.read(line.first().text())).noneMatch(label -> label != null && label.level().compareTo(Level.SUB_GOAL) > 0);
    }
}
