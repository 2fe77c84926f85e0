package no.samspill.worksheet.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.kernel.Words;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.imports.Asked;

/** Links to cells of the sheet: on this page where they are shown, else on the page that shows them. */
final class CellLinks {
    private final Map<String, Integer> sheets = new HashMap<>();
    private final Map<Traces.At, Integer> places = new HashMap<>();
    private final Set<Traces.At> here;
    private final Scope scope;
    private final Words words;

    CellLinks(Book book, List<Traces.At> here, List<Traces.At> all, Scope scope, Words words) {
        book.sheets().forEach(sheet -> sheets.putIfAbsent(sheet.name(), sheets.size()));
        all.forEach(at -> places.put(at, places.size()));
        this.here = new HashSet<>(here);
        this.scope = scope;
        this.words = words;
    }

    PreviewPage.CellLink to(Asked.Where cell) {
        Traces.At row = new Traces.At(cell.sheet(), Integer.parseInt(cell.cell().replaceAll("\\D", "")));
        String anchor = "#" + Anchors.cell(sheets.getOrDefault(cell.sheet(), 0), cell.cell());
        int page = places.getOrDefault(row, 0) / Scope.ROWS + 1;
        return new PreviewPage.CellLink(
                sheets.size() == 1 ? cell.cell() : cell.sheet() + "!" + cell.cell(),
                here.contains(row) ? anchor : scope.address() + Scope.query(Scope.View.ALL.word(), page) + anchor,
                words.get("import.goto", cell.cell(), cell.sheet()));
    }
}
