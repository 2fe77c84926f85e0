package no.samspill.worksheet;

import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.wording.Severity;
import no.samspill.wording.Wordings;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Sheet;
import org.jspecify.annotations.Nullable;

/** One reading of one book, from its sheets to a plan. */
final class BookReader {
    private final Unseen unseen;
    private final LeftOut leftOut;
    private final Choices choices;
    private final Book book;
    private final LabelReader labels = new LabelReader();
    private final Account account = new Account();
    private final Asides asides = new Asides(account);
    private final LabelNotes labelNotes = new LabelNotes();
    private final Tree tree = new Tree();
    private final Set<Integer> exampleSheets = new HashSet<>();
    private final @Nullable Shape chosen;
    private final List<Leaf> leaves;
    /** Sheets of ours that say the same as the plan in other ways; nobody brings news in them. */
    private final List<Leaf> workedOut;
    private final Set<Integer> beside;
    private final Colours colours;
    private final Wordings wordings;
    private final int year;

    BookReader(Book book, Choices choices) {
        this.unseen = new Unseen(book, choices.hidden());
        this.leftOut = new LeftOut(unseen.read(), choices);
        this.book = leftOut.read();
        this.choices = choices.inFirst(this.book.sheets().stream().filter(sheet -> !sheet.rows().isEmpty()).findFirst().map(Sheet::name).orElse(""));
        this.chosen = choices.shape();
        List<Leaf> all = Leaf.of(this.book.sheets(), new Headings(), labels, this.choices);
        this.workedOut = all.stream().filter(leaf -> WorkedOut.is(leaf.sheet()) && !choices.sheets().getOrDefault(leaf.sheet().name(), false)).toList();
        this.leaves = all.stream().filter(leaf -> !workedOut.contains(leaf)).toList();
        this.beside = beside();
        this.colours = new Colours(choices.colours(), Legend.of(leaves, new Wordings(choices.known(), Year.now().getValue())));
        this.asides.titled(new TitleFinder(leaves.stream().filter(leaf -> !beside.contains(leaf.index())).toList(), asides, colours.legend()).find());
        Integer evident = choices.year() != null ? choices.year() : Years.evident(leaves, asides);
        this.year = evident == null ? Year.now().getValue() : evident;
        this.wordings = new Wordings(choices.known(), year);
    }

    /** The sheets that stand beside the plan, by their index: as told by themselves, unless a person says otherwise. */
    private Set<Integer> beside() {
        Set<Integer> told = chosen == null ? new Beside(leaves, labels).sheets() : Set.of();
        return leaves.stream()
                .filter(leaf -> !choices.sheets().getOrDefault(leaf.sheet().name(), !told.contains(leaf.index()) || saysOfRows(leaf)))
                .map(Leaf::index)
                .collect(Collectors.toSet());
    }

    /** A row that is said to be a part of the plan takes its sheet with it. */
    private boolean saysOfRows(Leaf leaf) {
        return choices.rows(leaf.sheet().name()).values().stream().anyMatch(choice -> choice.as().kind != null);
    }

    private SequencedMap<String, Boolean> sheets() {
        SequencedMap<String, Boolean> sheets = new LinkedHashMap<>();
        leaves.stream().filter(leaf -> !leaf.sheet().rows().isEmpty()).forEach(leaf -> sheets.putIfAbsent(leaf.sheet().name(), !beside.contains(leaf.index())));
        return sheets;
    }

    Reading read() {
        Map<Leaf, Shape> shapes = shapes();
        Evidence evidence = Evidence.sum(leaves.stream().filter(leaf -> !beside.contains(leaf.index())).map(Leaf::evidence));
        Shape shape = chosen != null ? chosen : mostCommon(shapes, evidence);
        SortedMap<Integer, Kind> depths = depths(shapes);
        Desk desk = new Desk(labels, wordings, new NamedLevels(labels).fit(shapes), tree, account, asides, labelNotes, colours);
        unseen.tell(account);
        leftOut.tell(account);
        workedOut.forEach(leaf -> {
            account.find(leaf.spot(), Severity.NOTE, WorkedOut.CODE, null, leaf.sheet().name());
            leaf.sheet().rows().forEach(row -> row.cells().forEach(cell -> account.left(leaf.spot().inRow(row.number()).at(cell), WorkedOut.CODE)));
        });
        new BookRemarks(book, account).tell();
        for (Leaf leaf : leaves) {
            if (beside.contains(leaf.index())) {
                aside(leaf);
            } else {
                read(leaf, shapes.getOrDefault(leaf, shape), depths, desk);
            }
        }
        Interpreter interpreter = new Interpreter(wordings, account, year, exampleSheets);
        List<Element> elements = interpreter.elements(tree.top());
        interpreter.tellYear();
        colours.tell(account);
        Plan plan = new Frontispiece(book, leaves, asides, tree.top(), shape, labelNotes.texts()).plan(elements);
        plan = labelNotes.tell(plan, account);
        int sureness = evidence.sureness(shape);
        tellShape(shape, sureness, depths, elements.isEmpty(), desk.levels());
        Finding none = new PlainlyNone(shapes).find(plan);
        if (none != null) {
            account.file(new Spot(-1, "", 0, 0), none);
        }
        return new Reading(plan, shape, sureness, year, account.notes(), account.findings(), account.ledger(), account.columns(), account.rows(), sheets());
    }

    private Map<Leaf, Shape> shapes() {
        Map<Leaf, Shape> shapes = new TreeMap<>(Comparator.comparingInt(Leaf::index));
        for (Leaf leaf : leaves) {
            if (!beside.contains(leaf.index()) && (chosen != null || !leaf.evidence().isEmpty())) {
                shapes.put(leaf, chosen != null ? chosen : leaf.evidence().best());
            }
        }
        return shapes;
    }

    private static Shape mostCommon(Map<Leaf, Shape> shapes, Evidence evidence) {
        Map<Shape, Integer> rows = new HashMap<>();
        shapes.forEach((leaf, shape) -> rows.merge(shape, leaf.evidence().votes(shape), Integer::sum));
        return rows.entrySet().stream()
                .max(Map.Entry.<Shape, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(evidence.best());
    }

    private SortedMap<Integer, Kind> depths(Map<Leaf, Shape> shapes) {
        SortedSet<Integer> depths = new TreeSet<>();
        Map<Integer, Kind> told = new HashMap<>();
        boolean[] areas = {false};
        shapes.forEach((leaf, shape) -> {
            if (shape == Shape.NUMBERED_OUTLINE) {
                new Depths(leaf, labels).into(depths, told);
                areas[0] |= shapes.size() > 1 && Frontispiece.namesArea(leaf.sheet().name(), asides);
            }
        });
        return Levels.ofDepths(depths, told, areas[0]);
    }

    private void aside(Leaf leaf) {
        boolean empty = leaf.evidence().isEmpty();
        boolean said = choices.sheets().containsKey(leaf.sheet().name());
        account.find(leaf.spot(), empty || said ? Severity.NOTE : Severity.QUESTION, said ? "sheet-left" : empty ? "sheet-without-table" : "sheet-beside", null, leaf.sheet().name());
        leaf.sheet().rows().forEach(row -> row.cells().forEach(cell -> account.noted(leaf.spot().inRow(row.number()).at(cell), cell)));
    }

    private void read(Leaf leaf, Shape shape, SortedMap<Integer, Kind> depths, Desk desk) {
        int before = tree.top().size();
        int elements = tree.all().size();
        new LeafReader(desk, leaf, shape, depths).read();
        if (asides.saidExample()) {
            exampleSheets.add(leaf.index());
        }
        boolean none = tree.all().size() == elements;
        boolean severalTables = leaves.stream().filter(other -> !beside.contains(other.index()) && !other.evidence().isEmpty()).count() > 1;
        boolean bare = tree.top().stream().skip(before).allMatch(draft -> draft.kind != Kind.FOCUS_AREA);
        if (none && !leaf.sheet().rows().isEmpty() && leaves.size() > 1) {
            account.find(leaf.spot(), Severity.NOTE, "sheet-without-table", null, leaf.sheet().name());
        } else if (!none && severalTables && bare && tree.top().size() > before
                && Frontispiece.namesArea(leaf.sheet().name(), asides)) {
            tree.gather(before, leaf.sheet().name().strip(), leaf.spot().inRow(0));
            account.find(leaf.spot(), Severity.NOTE, "area-from-sheet", null, leaf.sheet().name());
        }
    }

    private void tellShape(
            Shape shape, int sureness, SortedMap<Integer, Kind> depths, boolean empty, Levels levels) {
        Spot front = leaves.isEmpty() ? new Spot(0, "", 1, 0) : leaves.getFirst().spot();
        if (empty) {
            account.file(front, new Finding(Severity.ERROR, null, null, "no-table", List.of(), null, List.of()));
            return;
        }
        account.file(front, new Finding(Severity.NOTE, null, null, "shape",
                List.of("sheet.shape." + shape, String.valueOf(sureness)), null, List.of()));
        if (shape == Shape.NUMBERED_OUTLINE && depths.size() > 1) {
            depths.forEach((depth, kind) -> account.file(front, new Finding(Severity.NOTE, null, null, "outline-level",
                    List.of("1" + ".1".repeat(depth - 1), "sheet.kind." + kind), null, List.of())));
        }
        for (Level level : levels.named()) {
            if (levels.moved(level)) {
                account.file(front, new Finding(Severity.QUESTION, null, null, "level-moved",
                        List.of("sheet.level." + level, "sheet.kind." + levels.kind(level)), null, List.of()));
            }
        }
    }
}
