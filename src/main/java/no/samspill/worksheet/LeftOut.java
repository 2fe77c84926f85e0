package no.samspill.worksheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Sheet;

/** The columns that a person has said are nothing: the book is read as if they were not there, and each of their cells is told of. */
record LeftOut(Book book, Choices choices) {
    static final String CODE = "column-left";

    Book read() {
        return new Book(book.fileName(), book.format(), book.sheets().stream().map(this::without).toList(), book.peculiarities());
    }

    private Sheet without(Sheet sheet) {
        if (choices.columns().keySet().stream().noneMatch(at -> at.sheet().equals(sheet.name()) && choices.leavesOut(sheet.name(), at.column()))) {
            return sheet;
        }
        List<Row> rows = sheet.rows().stream()
                .map(row -> row.with(row.cells().stream().filter(cell -> !choices.leavesOut(sheet.name(), cell.column())).toList()))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        return new Sheet(sheet.name(), sheet.hidden(), rows, sheet.merges(), sheet.remarks(), sheet.hiddenColumns());
    }

    void tell(Account account) {
        boolean none = choices.columns().values().stream().noneMatch(choice -> choice.as() == ColumnChoice.As.NOTHING);
        for (int index = 0; index < (none ? 0 : book.sheets().size()); index++) {
            tell(account, index, book.sheets().get(index));
        }
    }

    private void tell(Account account, int index, Sheet sheet) {
        Map<Integer, List<Row>> rows = sheet.rows().stream()
                .flatMap(row -> row.cells().stream().map(Cell::column).filter(column -> choices.leavesOut(sheet.name(), column)).map(column -> Map.entry(column, row)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        rows.forEach((column, own) -> {
            account.find(new Spot(index, sheet.name(), own.getFirst().number(), column), Severity.NOTE, CODE, null, Address.letters(column), String.valueOf(own.size()));
            own.forEach(row -> account.left(new Spot(index, sheet.name(), row.number(), column), CODE));
        });
    }
}
