package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.CellKind;
import no.samspill.worksheet.book.Merge;
import no.samspill.worksheet.book.Sheet;
import org.jspecify.annotations.Nullable;

/** Finds the rows that name columns, wherever they stand. */
final class HeaderFinder {
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
            return isHeader(line) ? under(lines, at) : groupAbove(lines, at);
        }
        if (above.isRepeatedBy(line)) {
            return above.lines().size() > 1 && at + 1 < lines.size()
                    ? header(List.of(line, lines.get(at + 1)), line, lines.get(at + 1))
                    : header(List.of(line), null, line);
        }
        return at > 0 && standsFree(lines, at) && isClear(line) ? under(lines, at) : null;
    }

    private boolean standsFree(List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.gap() || (lines.get(at - 1).isLone() && labels.read(line.first().text()) == null);
    }

    private boolean isHeader(Line line) {
        double weight = weight(line);
        boolean said = words.planWord(PlainForm.of(line.first().text())) != null;
        return weight >= (said ? 3 : 2) && (weight >= 4 || weight * 5 >= line.cells().size() * 2);
    }

    private boolean isClear(Line line) {
        double weight = weight(line);
        int cells = line.cells().size();
        return isHeader(line) && (weight >= 3 || cells <= 3) && weight * 5 >= cells * 3;
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
            Label label = labels.read(cell.text());
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
            } else if (heading.meaning() == Meaning.YEAR) {
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
                        && isHeader(lines.get(at + 1))
                ? header(List.of(line, lines.get(at + 1)), line, lines.get(at + 1))
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
            return header(List.of(line, lines.get(at + 1)), line, lines.get(at + 1));
        }
        return header(List.of(line), null, line);
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

    private Header header(List<Line> lines, @Nullable Line wide, Line own) {
        TreeMap<Integer, Header.Over> over = new TreeMap<>();
        if (wide != null) {
            wide.cells().forEach(cell -> over.put(cell.column(), over(cell, null)));
        }
        for (Cell cell : own.cells()) {
            Cell group = wide == null ? null : groupOver(wide, cell.column());
            over.put(cell.column(), over(cell, group));
        }
        return new Header(lines, new ArrayList<>(over.values()));
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
        return left != null && sheet.merges().isEmpty() ? left : null;
    }

    private Header.Over over(Cell cell, @Nullable Cell group) {
        Heading own = headings.find(cell.text());
        Heading wide = group == null ? null : headings.find(group.text());
        if (own == null || wide == null) {
            return new Header.Over(cell.column(), cell, group, own == null ? wide : own);
        }
        boolean yearsOfMoney = own.meaning() == Meaning.YEAR && wide.meaning() == Meaning.FUNDING;
        return new Header.Over(cell.column(), cell, group, yearsOfMoney ? Heading.of(Meaning.OTHER) : own);
    }
}
