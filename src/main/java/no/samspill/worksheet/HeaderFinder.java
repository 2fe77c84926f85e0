package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.CellKind;
import no.samspill.worksheet.book.Merge;
import no.samspill.worksheet.book.Sheet;
import org.jspecify.annotations.Nullable;

/** Finds the rows that name columns, wherever they stand. */
final class HeaderFinder {
    private static final int MARKS_LOOKED_AT = 12;
    private static final Pattern SHORT_NUMBER = Pattern.compile("[1-9][0-9]?");
    private static final List<String> MONTH_LETTERS = List.of("J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D");

    private final Sheet sheet;
    private final Headings headings;
    private final LabelReader labels;
    private final Vocabulary words = Vocabulary.get();
    private final Map<Address, Integer> widths = new HashMap<>();

    HeaderFinder(Sheet sheet, Headings headings, LabelReader labels) {
        this.sheet = sheet;
        this.headings = headings;
        this.labels = labels;
        for (Merge merge : sheet.merges()) {
            widths.put(
                    new Address(merge.firstRow(), merge.firstColumn()), merge.lastColumn() - merge.firstColumn() + 1);
        }
    }

    /** The header that begins at {@code lines[at]}, or null. {@code above} is the one that holds so far. */
    @Nullable Header at(List<Line> lines, int at, @Nullable Header above) {
        Line line = lines.get(at);
        if (above == null) {
            return isHeader(lines, at) ? under(lines, at) : groupAbove(lines, at);
        }
        if (above.isRepeatedBy(line)) {
            return header(lines.subList(at, Math.min(lines.size(), at + above.lines().size())));
        }
        return at > 0 && standsFree(lines, at) && isClear(lines, at) ? under(lines, at) : null;
    }

    private boolean standsFree(List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.gap() || (lines.get(at - 1).isLone() && labels.read(line.first().text()) == null);
    }

    private boolean isHeader(List<Line> lines, int at) {
        Line line = lines.get(at);
        double weight = weight(line);
        weight += weight > 0 ? overMarks(lines, at) * 0.5 : 0;
        boolean said = words.planWord(PlainForm.of(line.first().text())) != null;
        return weight >= (said ? 3 : 2) && (weight >= 4 || weight * 5 >= line.cells().size() * 2);
    }

    /** How many of the row's cells stand over nothing but marks: what a cross is for is a heading, whatever its words. */
    private static int overMarks(List<Line> lines, int at) {
        List<Line> below = lines.subList(at + 1, Math.min(lines.size(), at + 1 + MARKS_LOOKED_AT));
        int over = 0;
        for (Cell cell : lines.get(at).cells()) {
            List<Cell> under = below.stream().map(line -> line.at(cell.column())).filter(Objects::nonNull).toList();
            over += !under.isEmpty() && Crosses.sure(cell.text()) == null && under.stream().allMatch(mark -> Crosses.sure(mark.text()) != null) ? 1 : 0;
        }
        return over;
    }

    private boolean isClear(List<Line> lines, int at) {
        Line line = lines.get(at);
        double weight = weight(line);
        int cells = line.cells().size();
        return isHeader(lines, at) && (weight >= 3 || cells <= 3) && weight * 5 >= cells * 3;
    }

    /** How many different things the row names; a heading known by a part of its words counts half. */
    private double weight(Line line) {
        if (line.cells().size() < 2) {
            return 0;
        }
        Set<Meaning> sure = EnumSet.noneOf(Meaning.class);
        int thirds = 0;
        double weight = 0;
        boolean labelled = false;
        for (Cell cell : line.cells()) {
            Label label = headings.named(cell.text()) ? null : labels.read(cell.text());
            if (label != null && (label.ordinal() != null || !label.isBare())) {
                boolean area = label.level() == Level.AREA;
                if (cell == line.first() && !area) {
                    return 0;
                }
                labelled |= cell != line.first();
                weight += cell == line.first() ? 1 : 0;
                continue;
            }
            Heading heading = cell.kind() == CellKind.ERROR ? null : headings.find(cell.text());
            if (heading == null) {
                continue;
            }
            if (heading.meaning().isThird()) {
                thirds++;
            } else if (heading.meaning() == Meaning.SLOT) {
                weight += 0.5;
            } else if (!heading.sure()) {
                weight += 0.5;
            } else if (sure.add(heading.meaning()) || heading.meaning() == Meaning.LEVEL) {
                weight++;
            }
        }
        return (sure.isEmpty() && thirds < 2) || (labelled && weight < 4) ? 0 : weight + (thirds > 1 ? thirds : 0);
    }

    /** A wider heading that stands over several columns, with the columns' own names below. */
    private @Nullable Header groupAbove(List<Line> lines, int at) {
        if (at + 1 >= lines.size() || lines.get(at + 1).gap()) {
            return null;
        }
        Line line = lines.get(at);
        boolean groups = line.cells().stream().allMatch(cell -> width(line.number(), cell) > 1 || headings.find(cell.text()) != null);
        return groups && line.cells().stream().anyMatch(cell -> spansSome(line.number(), cell, lines.get(at + 1)))
                        && isHeader(lines, at + 1)
                ? header(lines.subList(at, at + 2 + deeper(lines, at + 1)))
                : null;
    }

    private boolean spansSome(int row, Cell cell, Line below) {
        int width = width(row, cell);
        return width > 1 && width < below.cells().getLast().column() - below.first().column() + 1;
    }

    private int width(int row, Cell cell) {
        return widths.getOrDefault(new Address(row, cell.column()), 1);
    }

    private Header under(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (at + 1 < lines.size() && isSecond(line, lines.get(at + 1))) {
            return header(lines.subList(at, at + 2 + deeper(lines, at + 1)));
        }
        return header(lines.subList(at, at + 1 + deeper(lines, at)));
    }

    /** How many rows of nothing but parts of the times above follow: quarters below halves below years. */
    private int deeper(List<Line> lines, int at) {
        int deeper = 0;
        while (deeper < 2 && at + deeper + 1 < lines.size() && partsTimes(lines.get(at + deeper), lines.get(at + deeper + 1))) {
            deeper++;
        }
        return deeper;
    }

    private boolean partsTimes(Line above, Line below) {
        return !below.gap()
                && below.cells().size() > 1
                && below.cells().stream().allMatch(cell -> isTime(cell) || SHORT_NUMBER.matcher(cell.text().strip()).matches() || MONTH_LETTERS.contains(cell.text().strip()))
                && below.cells().stream().allMatch(cell -> isTimeOver(above, cell.column()))
                && above.cells().stream().filter(this::isTime).count() < below.cells().size();
    }

    private boolean isTimeOver(Line above, int column) {
        Cell over = groupOver(above, column);
        return over != null && isTime(over);
    }

    private boolean isTime(Cell cell) {
        return headings.find(cell.text()) instanceof Heading heading && heading.meaning() == Meaning.SLOT;
    }

    /** A second row of headings fills what the first leaves open, and names only what is known, or years. */
    private boolean isSecond(Line first, Line second) {
        if (second.gap() || second.cells().size() < 2) {
            return false;
        }
        boolean open = false;
        for (Cell cell : second.cells()) {
            Cell over = first.at(cell.column());
            boolean spanned = over != null && width(first.number(), over) > 1;
            Heading heading = headings.find(cell.text());
            if (labels.read(cell.text()) instanceof Label label && (label.ordinal() != null || !label.isBare())) {
                return false;
            }
            if ((over != null && !spanned && heading == null) || (heading == null && cell.text().length() > 30)) {
                return false;
            }
            if (over == null && (heading == null || !heading.sure()) && !coveredBy(first, cell.column())) {
                return false;
            }
            open |= over == null;
        }
        return open;
    }

    private boolean coveredBy(Line line, int column) {
        return sheet.merges().stream().anyMatch(merge -> merge.covers(line.number(), column));
    }

    /** @param lines the widest headings first */
    private Header header(List<Line> lines) {
        TreeMap<Integer, Header.Over> over = new TreeMap<>();
        for (int depth = 0; depth < lines.size(); depth++) {
            List<Line> wider = lines.subList(0, depth);
            for (Cell cell : lines.get(depth).cells()) {
                List<Cell> groups = wider.stream().map(wide -> groupOver(wide, cell.column())).filter(Objects::nonNull).toList();
                over.put(cell.column(), over(cell, groups));
            }
        }
        return new Header(List.copyOf(lines), counted(new ArrayList<>(over.values())));
    }

    private @Nullable Cell groupOver(Line wide, int column) {
        Cell left = null;
        for (Cell cell : wide.cells()) {
            int width = width(wide.number(), cell);
            if (cell.column() == column || (column > cell.column() && column < cell.column() + width)) {
                return cell;
            }
            left = cell.column() < column ? cell : left;
        }
        return left != null && (sheet.merges().isEmpty() || isTime(left) && width(wide.number(), left) == 1) ? left : null;
    }

    private Header.Over over(Cell cell, List<Cell> groups) {
        Heading own = headings.find(cell.text());
        List<Heading> wider = groups.stream().map(group -> headings.find(group.text())).filter(Objects::nonNull).toList();
        Heading wide = wider.isEmpty() ? null : wider.getLast();
        if (own == null && wide != null && wide.meaning() == Meaning.RESPONSIBILITY) {
            return new Header.Over(cell.column(), cell, groups, Heading.of(Meaning.PARTY), null);
        }
        Heading heading = own == null && (wide == null || wide.meaning() != Meaning.SLOT) ? wide : own;
        if (own != null && own.meaning() == Meaning.SLOT) {
            boolean money = wider.stream().anyMatch(group -> group.meaning() == Meaning.FUNDING);
            return new Header.Over(cell.column(), cell, groups, money ? Heading.of(Meaning.OTHER) : own, money ? null : slot(cell.text(), groups));
        }
        return new Header.Over(cell.column(), cell, groups, heading, null);
    }

    private static @Nullable Slot slot(String words, List<Cell> groups) {
        Slot written = Slot.of(words);
        Slot own = written == null ? Slot.of(PlainForm.of(words)) : written;
        return own == null ? null : groups.stream().map(group -> Slot.of(group.text())).filter(group -> group != null && group.isYear()).findFirst().map(own::in).orElse(own);
    }

    /** Columns that are only counted below a year, 1 to 4 or J to D, are its quarters or its months. */
    private static List<Header.Over> counted(List<Header.Over> all) {
        for (int at = 0; at < all.size();) {
            Cell year = all.get(at).groups().isEmpty() ? null : all.get(at).groups().getLast();
            int end = at + 1;
            while (year != null && end < all.size() && !all.get(end).groups().isEmpty() && all.get(end).groups().getLast() == year) {
                end++;
            }
            List<Header.Over> below = all.subList(at, end);
            if (year != null && Slot.of(year.text()) instanceof Slot slot && slot.isYear() && isCounted(below.stream().map(over -> over.cell().text().strip()).toList())) {
                for (int place = 1; place <= below.size(); place++) {
                    Header.Over one = below.get(place - 1);
                    String words = Slot.counted(place, below.size());
                    Slot part = words == null ? null : Slot.of(words);
                    if (part != null) {
                        below.set(place - 1, new Header.Over(one.column(), one.cell(), one.groups(), Heading.of(Meaning.SLOT), part.in(slot)));
                    }
                }
            }
            at = end;
        }
        return all;
    }

    private static boolean isCounted(List<String> texts) {
        return texts.equals(MONTH_LETTERS) || IntStream.rangeClosed(1, texts.size()).mapToObj(String::valueOf).toList().equals(texts);
    }
}
