package no.samspill.worksheet.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.matching.RowDifference;
import no.samspill.wording.Severity;
import no.samspill.worksheet.Place;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Sheet;
import no.samspill.worksheet.imports.Asked;
import no.samspill.worksheet.imports.Preview;
import org.jspecify.annotations.Nullable;

/** Draws the sheet's rows beside what they become, page by page. */
final class SheetTables {
    private final Preview preview;
    private final Words words;
    private final Names names;
    private final TreeRows tree;
    private final Traces traces;
    private final Map<Traces.At, List<Element>> homes;
    private final Map<ElementId, Element> elements;
    private final Set<ElementId> unchanged = new HashSet<>();
    private final Map<Asked.Where, Severity> doubts = new HashMap<>();

    SheetTables(Preview preview, TreeRows tree, Words words) {
        this.preview = preview;
        this.words = words;
        this.names = new Names(words);
        this.tree = tree;
        this.traces = new Traces(preview.reading().plan(), preview.reading().ledger());
        this.homes = traces.rows(preview.reading().plan());
        this.elements = preview.reading().plan().walk().collect(Collectors.toMap(Element::id, it -> it));
        preview.difference().rows().stream()
                .filter(row -> row instanceof RowDifference.Known known && known.unchanged())
                .forEach(row -> unchanged.add(row.incoming().id()));
        preview.asked().stream().filter(Asked::open).forEach(it -> it.cells().forEach(cell -> doubts.merge(
                cell, it.severity(), (one, other) -> one.compareTo(other) < 0 ? one : other)));
    }

    /** Every row of the book that a view shows, in the book's order. */
    List<Traces.At> within(Scope.View view) {
        return preview.book().sheets().stream()
                .flatMap(sheet -> sheet.rows().stream()
                        .filter(row -> shows(view, sheet, row))
                        .map(row -> new Traces.At(sheet.name(), row.number())))
                .toList();
    }

    private boolean shows(Scope.View view, Sheet sheet, Row row) {
        return switch (view) {
            case ALL -> true;
            case CHANGES -> homes.getOrDefault(new Traces.At(sheet.name(), row.number()), List.of()).stream().anyMatch(this::changes);
            case QUESTIONS -> row.cells().stream()
                    .anyMatch(cell -> doubts.containsKey(new Asked.Where(sheet.name(), address(row, cell.column()))));
        };
    }

    private boolean changes(Element element) {
        return !unchanged.contains(element.id());
    }

    /** @param shown the rows of this page */
    List<SheetTable> tables(List<Traces.At> shown) {
        Map<String, List<Integer>> numbers =
                shown.stream().collect(Collectors.groupingBy(Traces.At::sheet, Collectors.mapping(Traces.At::row, Collectors.toList())));
        List<Sheet> sheets = preview.book().sheets();
        return IntStream.range(0, sheets.size())
                .filter(at -> numbers.containsKey(sheets.get(at).name()))
                .mapToObj(at -> table(at, sheets.get(at), new TreeSet<>(Objects.requireNonNull(numbers.get(sheets.get(at).name())))))
                .toList();
    }

    private SheetTable table(int at, Sheet sheet, TreeSet<Integer> numbers) {
        List<Row> rows = sheet.rows().stream().filter(row -> numbers.contains(row.number())).toList();
        List<Integer> columns = sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.column())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        List<SheetTable.Column> heads = columns.stream().map(column -> column(sheet, column)).toList();
        return new SheetTable(
                at, sheet.name(), sheet.hidden(), heads, rows.stream().map(row -> line(at, sheet, row, columns)).toList());
    }

    private SheetTable.Column column(Sheet sheet, int column) {
        return new SheetTable.Column(
                Address.letters(column), heading(sheet, column), Field.TITLE.equals(traces.column(sheet.name(), column)));
    }

    /** What most of a column's cells are; null where they are nothing in particular. */
    private @Nullable String heading(Sheet sheet, int column) {
        Kind kind = traces.names(sheet.name(), column);
        Field field = traces.column(sheet.name(), column);
        return kind != null ? words.get("kind." + kind) : field == null ? null : field.called(words);
    }

    private SheetTable.Line line(int at, Sheet sheet, Row row, List<Integer> columns) {
        List<Element> here = homes.getOrDefault(new Traces.At(sheet.name(), row.number()), List.of());
        List<SheetTable.@Nullable Cell> cells = new ArrayList<>();
        for (int column : columns) {
            cells.add(row.cells().stream()
                    .filter(cell -> cell.column() == column)
                    .findFirst()
                    .map(cell -> cell(at, sheet, row, column, cell.text(), here))
                    .orElse(null));
        }
        return new SheetTable.Line(
                row.number(), row.hidden(), cells, here.stream().map(tree::of).toList(), here.isEmpty() ? aside(sheet, row) : null);
    }

    private SheetTable.Cell cell(int at, Sheet sheet, Row row, int column, String text, List<Element> here) {
        String address = address(row, column);
        Place place = preview.reading().ledger().find(sheet.name(), address).orElse(new Place.Noted());
        String usual = heading(sheet, column);
        return new SheetTable.Cell(
                Anchors.cell(at, address),
                address,
                usual == null ? Address.letters(column) : usual,
                text,
                went(place),
                elsewhere(place, here),
                doubts.get(new Asked.Where(sheet.name(), address)));
    }

    private String went(Place place) {
        return switch (place) {
            case Place.Said(var id, var field) -> words.get("import.went.said", field.called(words), name(id));
            case Place.Label(var id) -> words.get("import.went.label", name(id));
            case Place.OfPlan(var field) -> words.get("import.went.plan", field.called(words));
            case Place.Noted any -> words.get("import.went.noted");
            case Place.Found any -> words.get("import.went.found");
        };
    }

    private SheetTable.@Nullable Elsewhere elsewhere(Place place, List<Element> here) {
        ElementId to = place instanceof Place.Said said ? said.element() : place instanceof Place.Label label ? label.element() : null;
        Element element = to == null ? null : elements.get(to);
        return element == null || here.contains(element)
                ? null
                : new SheetTable.Elsewhere("#" + Anchors.row(element.id()), tree.name(element));
    }

    /** What a row is that tells of no new row of the plan. */
    private String aside(Sheet sheet, Row row) {
        return row.cells().stream()
                .map(cell -> preview.reading().ledger().find(sheet.name(), address(row, cell.column())).orElse(new Place.Noted()))
                .map(place -> switch (place) {
                    case Place.Said(var id, var field) -> words.get("import.aside.more", field.called(words), name(id));
                    case Place.Label(var id) -> words.get("import.went.label", name(id));
                    case Place.OfPlan(var field) -> words.get("import.went.plan", field.called(words));
                    case Place.Noted any -> words.get("import.went.noted");
                    case Place.Found any -> words.get("import.went.found");
                })
                .distinct()
                .collect(Collectors.joining(". "));
    }

    private String name(ElementId id) {
        Element element = elements.get(id);
        return element == null ? "" : tree.name(element);
    }

    private static String address(Row row, int column) {
        return new Address(row.number(), column).toString();
    }
}
