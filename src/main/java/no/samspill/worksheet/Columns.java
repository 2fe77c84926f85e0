package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.worksheet.book.Address;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table. Each field is told by the first column that names it; a later one with the same meaning is
 * kept by its heading, as are columns that nobody knows. A later one with the very same heading tells the same field where the two agree;
 * where they do not, it is told apart by its letter, and asked about: no two columns of a plan have one name.
 */
final class Columns {
    /** A heading that says "in thousands" is a part of every amount below it. */
    private static final List<String> UNITS = List.of("1000", "1 000", "1.000", "tusen", "mill", "thousand");

    private static final int NEAR = 64;

    private final @Nullable Header header;
    private final Map<Integer, ColumnChoice> chosen;
    private final Map<Integer, Column> columns = new HashMap<>();
    /** Asked for once for each cell of the table. */
    private final @Nullable Column[] nearest = new Column[NEAR];
    private final List<Column> named = new ArrayList<>();
    private final Set<Integer> contradicted = new HashSet<>();
    private final Set<Integer> twins = new HashSet<>();
    /** By the column that says otherwise, the first of the same name. */
    private final Map<Integer, Integer> contrary = new HashMap<>();
    private final int titleColumn;
    /** Of several columns of numbers the one that is an outline tells where rows stand; the others are told by their headings. */
    private int numberColumn = -1;
    private boolean asks;

    private Columns(@Nullable Header header, int titleColumn, Map<Integer, ColumnChoice> chosen) {
        this.header = header;
        this.chosen = chosen;
        this.titleColumn = titleColumn;
    }

    /** What stands in front of the first header, or in a sheet without one. */
    static Columns none(Map<Integer, ColumnChoice> chosen) {
        Columns columns = new Columns(null, -1, chosen);
        columns.addChosen();
        return columns;
    }

    /**
     * @param besideLabel the column that must hold titles, whatever its heading says; -1 for none
     * @param chosen what a person says that some of them tell: that goes before everything else
     */
    static Columns of(Header header, int besideLabel, List<Line> lines, Map<Integer, ColumnChoice> chosen) {
        int titleColumn = chosen.containsKey(besideLabel) ? -1 : besideLabel;
        Columns columns = new Columns(header, titleColumn, chosen);
        Set<Meaning> taken = EnumSet.noneOf(Meaning.class);
        chosen.values().forEach(choice -> taken.add(choice.as().heading.meaning()));
        Set<Meaning> all = EnumSet.noneOf(Meaning.class);
        header.over().stream()
                .filter(over -> over.heading() != null && over.column() != titleColumn)
                .forEach(over -> all.add(over.heading().meaning()));
        Set<String> names = new HashSet<>();
        Contents contents = new Contents(lines);
        List<Integer> numbers = header.over().stream().filter(over -> over.heading() != null && over.heading().meaning() == Meaning.NUMBER).map(Header.Over::column).toList();
        columns.numberColumn = numbers.stream().filter(contents::isOutline).findFirst().orElse(numbers.isEmpty() ? -1 : numbers.getFirst());
        Set<Level> sure = EnumSet.noneOf(Level.class);
        header.over().stream().filter(over -> over.heading() != null && over.heading().sure() && !contents.areValues(over.column())).forEach(over -> sure.addAll(over.heading().levels()));
        header.over().stream().filter(over -> !chosen.containsKey(over.column())).forEach(over -> columns.add(over, names, taken, all, contents, sure));
        columns.addChosen();
        return columns;
    }

    private void addChosen() {
        chosen.forEach((index, choice) -> {
            Column own = new Column(index, heading(index, choice), choice.as().heading.meaning(), choice.as().heading.levels(), true, null);
            put(own);
            named.add(own);
            asks |= own.meaning().asks();
            if (own.is(Meaning.NUMBER)) {
                numberColumn = index;
            }
        });
        named.sort(Comparator.comparing(Column::index));
    }

    private String heading(int index, ColumnChoice choice) {
        String over = header == null ? null : header.over().stream().filter(each -> each.column() == index).map(Header.Over::text).map(String::strip).findFirst().orElse(null);
        return choice.name() != null ? choice.name() : over != null && !over.isEmpty() ? over : nameless(index);
    }

    private static String nameless(int index) {
        return "Kolonne " + Address.letters(index);
    }

    /** Whether a person has said what it tells. */
    boolean isChosen(int index) {
        return chosen.containsKey(index);
    }

    private void add(Header.Over over, Set<String> names, Set<Meaning> taken, Set<Meaning> all, Contents contents, Set<Level> sure) {
        boolean own = QuietMarks.stand(over.cell().text());
        Heading heading = own ? null : over.heading();
        String name = own ? QuietMarks.withoutMore(over.cell().text()).strip() : heading != null && heading.meaning() == Meaning.PARTY ? over.cell().text().strip() : over.text();
        if (over.column() == titleColumn) {
            heading = Heading.of(Meaning.TITLE);
        }
        Meaning meaning = heading == null ? Meaning.OTHER : heading.meaning();
        if (meaning == Meaning.LEVEL && heading != null) {
            boolean values = contents.areValues(over.column());
            if (values) {
                contradicted.add(over.column());
            }
            // A level named by a part of the words only yields to one that is named by all of them.
            meaning = values || !heading.sure() && sure.containsAll(heading.levels()) ? Meaning.OTHER : meaning;
        }
        if (meaning == Meaning.NUMBER && over.column() != numberColumn) {
            meaning = Meaning.OTHER;
        }
        Column first = isTaken(meaning, taken, all) ? sameName(meaning, over) : null;
        if (first != null && first.meaning().field != null) {
            if (contents.agree(first.index(), over.column())) {
                twins.add(over.column());
                put(new Column(over.column(), name, meaning, List.of(), true, null));
                named.add(at(over.column()));
                return;
            }
            contrary.put(over.column(), first.index());
            name += " (" + Address.letters(over.column()) + ")";
        }
        if (isTaken(meaning, taken, all) || (meaning == Meaning.FUNDING && isInUnits(name))) {
            meaning = Meaning.OTHER;
        }
        if (meaning == Meaning.OTHER && !names.add(name) && !own) {
            name += " (" + Address.letters(over.column()) + ")";
        }
        taken.add(meaning);
        asks |= meaning.asks();
        List<Level> levels = meaning == Meaning.LEVEL && heading != null ? heading.levels() : List.of();
        Column column = new Column(over.column(), name, meaning, levels, true, meaning == Meaning.SLOT ? over.slot() : null);
        put(column);
        named.add(column);
    }

    private @Nullable Column sameName(Meaning meaning, Header.Over over) {
        String name = PlainForm.of(over.text());
        return named.stream().filter(column -> column.is(meaning) && PlainForm.of(column.heading()).equals(name)).findFirst().orElse(null);
    }

    private static boolean isInUnits(String name) {
        return UNITS.stream().anyMatch(name::contains);
    }

    /** Whether amounts stand here that only the heading makes whole. */
    static boolean keepsAmounts(Header.Over over, Column column) {
        return column.is(Meaning.OTHER)
                && over.heading() != null
                && over.heading().meaning() == Meaning.FUNDING
                && isInUnits(column.heading());
    }

    private static boolean isTaken(Meaning meaning, Set<Meaning> taken, Set<Meaning> all) {
        return switch (meaning) {
            case LEVEL, OTHER -> false;
            case SLOT -> all.contains(Meaning.SCHEDULE);
            case PARTY -> false;
            case START, END -> all.contains(Meaning.SCHEDULE) || taken.contains(meaning);
            case RESIDENCE, BUSINESS, VISIT -> all.contains(Meaning.ATTRACTIVENESS) || taken.contains(meaning);
            default -> taken.contains(meaning);
        };
    }

    /** Whether the heading names a level, and the cells below are numbers and amounts: the cells are the judge. */
    boolean isContradicted(int index) {
        return contradicted.contains(index);
    }

    /** Whether it tells the same field as an earlier one of the same name, and nothing against it. */
    boolean isTwin(int index) {
        return twins.contains(index);
    }

    /** The first column of the same name, whose words are others than this one's; null where there is none. */
    @Nullable Integer contrary(int index) {
        return contrary.get(index);
    }

    @Nullable Header header() {
        return header;
    }

    private void put(Column column) {
        columns.put(column.index(), column);
        if (column.index() < NEAR) {
            nearest[column.index()] = column;
        }
    }

    /** The column at this index, one of our own naming where nothing is written over it. */
    Column at(int index) {
        Column near = index < NEAR ? nearest[index] : null;
        if (near != null) {
            return near;
        }
        Column column = columns.computeIfAbsent(
                index, i -> new Column(i, nameless(i), Meaning.OTHER, List.of(), false, null));
        if (index < NEAR) {
            nearest[index] = column;
        }
        return column;
    }

    /** Whether nobody knows yet what the column tells. */
    boolean isOpen(int index) {
        Column column = columns.get(index);
        return !isChosen(index) && (column == null || (column.is(Meaning.OTHER) && !isKnown(column)));
    }

    /** Whether the meaning has a column already, or several that share it between them. */
    boolean tells(Meaning meaning) {
        return named.stream().map(Column::meaning).anyMatch(own -> own == meaning || (own.field != null && own.field.equals(meaning.field)));
    }

    /** What a column's content shows it to tell. */
    void guess(int index, Meaning meaning) {
        Column guessed = at(index).as(meaning);
        put(guessed);
        named.removeIf(column -> column.index() == index);
        named.add(guessed);
        named.sort(Comparator.comparing(Column::index));
        asks |= meaning.asks();
    }

    /** Those with a heading or a meaning, from left to right. */
    List<Column> named() {
        return named;
    }

    @Nullable Column find(Meaning meaning) {
        return named.stream().filter(column -> column.is(meaning)).findFirst().orElse(null);
    }

    /** The first column that tells something of a row's content; what names the row stands in front of it. */
    int firstField() {
        return named.stream()
                .filter(column -> !column.meaning().isStructure() && column.index() > titleColumn && isKnown(column))
                .mapToInt(Column::index)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** The first column that holds titles; 0 where none is known to. */
    int firstTitle() {
        return named.stream()
                .filter(column -> column.is(Meaning.LEVEL) || column.is(Meaning.TITLE))
                .mapToInt(Column::index)
                .findFirst()
                .orElse(0);
    }

    /** Whether a column asks when, for how much or by whom. */
    boolean asks() {
        return asks;
    }

    private boolean isKnown(Column column) {
        return !column.is(Meaning.OTHER)
                || isChosen(column.index())
                || (header != null
                        && header.over().stream().anyMatch(over -> over.column() == column.index() && over.heading() != null));
    }
}
