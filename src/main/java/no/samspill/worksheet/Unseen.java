package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Sheet;

/**
 * What a book keeps out of sight: whole sheets, rows and columns. Nobody who made it so meant it for readers, so it goes nowhere unless a
 * person says that it may; that it is there, and what it says, is told to whoever brings the sheet.
 *
 * @param taken whether a person has said that it may
 */
record Unseen(Book book, boolean taken) {
    /** How the codes of findings begin that tell of what was left out. */
    static final String LEFT_OUT = "unseen-";
    private static final int RANGES = 8;

    /** The book as it is read: without what is out of sight, unless that is taken. Sheets keep their places. */
    Book read() {
        if (taken) {
            return book;
        }
        return new Book(book.fileName(), book.format(), book.sheets().stream().map(Unseen::seen).toList(), book.peculiarities());
    }

    private static Sheet seen(Sheet sheet) {
        boolean all = !sheet.hidden() && sheet.hiddenColumns().isEmpty() && sheet.rows().stream().noneMatch(Row::hidden);
        if (all) {
            return sheet;
        }
        List<Row> rows = sheet.hidden() ? List.of() : sheet.rows().stream().filter(row -> !row.hidden()).map(row -> seen(row, sheet)).filter(row -> !row.cells().isEmpty()).toList();
        return new Sheet(sheet.name(), sheet.hidden(), rows, sheet.merges(), sheet.remarks(), sheet.hiddenColumns());
    }

    private static Row seen(Row row, Sheet sheet) {
        return sheet.hiddenColumns().isEmpty() ? row : row.with(row.cells().stream().filter(cell -> !sheet.hiddenColumns().contains(cell.column())).toList());
    }

    void tell(Account account) {
        for (int index = 0; index < book.sheets().size(); index++) {
            Sheet sheet = book.sheets().get(index);
            Spot spot = new Spot(index, sheet.name(), 1, 0);
            if (sheet.hidden()) {
                file(account, "sheet", spot, sheet.name(), sheet.rows(), sheet);
            } else {
                tellRows(account, sheet, spot);
                tellColumns(account, sheet, spot);
            }
        }
    }

    private void tellRows(Account account, Sheet sheet, Spot spot) {
        List<Row> hidden = sheet.rows().stream().filter(Row::hidden).toList();
        if (!hidden.isEmpty()) {
            SortedSet<Integer> numbers = new TreeSet<>(hidden.stream().map(Row::number).toList());
            file(account, "rows", spot.inRow(numbers.first()), ranges(numbers, false), hidden, sheet);
        }
    }

    private void tellColumns(Account account, Sheet sheet, Spot spot) {
        if (sheet.hiddenColumns().isEmpty()) {
            return;
        }
        List<Row> rows = sheet.rows().stream()
                .filter(row -> !row.hidden())
                .map(row -> new Row(row.number(), false, row.cells().stream().filter(cell -> sheet.hiddenColumns().contains(cell.column())).toList()))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        SortedSet<Integer> used = new TreeSet<>(rows.stream().flatMap(row -> row.cells().stream()).map(Cell::column).toList());
        if (!used.isEmpty()) {
            Row first = rows.getFirst();
            file(account, "columns", spot.inRow(first.number()).at(first.cells().getFirst()), ranges(used, true), rows, sheet);
        }
    }

    /** One finding for all of it, which says what it says; and where each of its cells went. */
    private void file(Account account, String what, Spot spot, String where, List<Row> rows, Sheet sheet) {
        if (taken) {
            account.find(spot, Severity.NOTE, "hidden-" + what, null, where);
            return;
        }
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
        if (!texts.isEmpty()) {
            account.find(spot, Severity.QUESTION, LEFT_OUT + what, String.join("\n", texts), where, String.valueOf(texts.size()));
            rows.forEach(row -> row.cells().forEach(cell -> account.left(new Spot(spot.sheet(), sheet.name(), row.number(), cell.column()), LEFT_OUT + what)));
        } else if (sheet.hidden()) {
            account.find(spot, Severity.NOTE, "hidden-" + what, null, where);
        }
    }

    static String ranges(SortedSet<Integer> numbers, boolean letters) {
        List<String> ranges = new ArrayList<>();
        int from = numbers.first();
        int to = from;
        for (int number : numbers.tailSet(from + 1)) {
            if (number != to + 1) {
                ranges.add(range(from, to, letters));
                from = number;
            }
            to = number;
        }
        ranges.add(range(from, to, letters));
        String some = String.join(", ", ranges.subList(0, Math.min(RANGES, ranges.size())));
        return ranges.size() > RANGES ? some + " …" : some;
    }

    private static String range(int from, int to, boolean letters) {
        String first = letters ? Address.letters(from) : String.valueOf(from);
        return from == to ? first : first + "–" + (letters ? Address.letters(to) : String.valueOf(to));
    }
}
