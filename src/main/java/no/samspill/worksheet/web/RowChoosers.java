package no.samspill.worksheet.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.worksheet.Place;
import no.samspill.worksheet.RowAt;
import no.samspill.worksheet.RowChoice;
import no.samspill.worksheet.RowRead;
import no.samspill.worksheet.RowsAt;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Sheet;
import no.samspill.worksheet.imports.Asked;
import no.samspill.worksheet.imports.Decided;
import no.samspill.worksheet.imports.Keys;
import no.samspill.worksheet.imports.Preview;

/** Makes the choosers of rows, and shows what rows would become. */
final class RowChoosers {
    private static final int TRIED = 12;
    private static final int LONGEST = 90;
    /** Questions whose answer is a title. */
    private static final Set<String> TITLED = Set.of("title-missing", "tentative-in-title");

    private final Preview preview;
    private final Decided kept;
    private final Words words;

    RowChoosers(Preview preview, Decided kept, Words words) {
        this.preview = preview;
        this.kept = kept;
        this.words = words;
    }

    RowChoosing make() {
        SequencedMap<RowAt, RowChoice> now = preview.upload().decided().saidOfRows();
        Map<RowAt, RowChoice> before = kept.saidOfRows();
        Set<RowAt> other = new TreeSet<>(now.keySet());
        other.addAll(before.keySet());
        other.removeIf(at -> Objects.equals(now.get(at), before.get(at)));
        List<String> sheets = preview.reading().sheets().keySet().stream().toList();
        List<RowChoosing.Becomes> trial = other.stream().limit(TRIED).map(at -> becomes(at, sheets.size() > 1)).toList();
        return new RowChoosing(choices(words), sheets, said(now), trial, other.size() - trial.size());
    }

    /** Everything a row can be said to be, with its words. */
    static SequencedMap<String, String> choices(Words words) {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (RowChoice.As as : RowChoice.As.values()) {
            choices.put(as.name(), words.get(as.key()));
        }
        return choices;
    }

    List<RowChoosing.Of> of(Asked asked) {
        boolean several = preview.reading().sheets().size() > 1;
        return asked.rows().stream().map(row -> of(row, several)).toList();
    }

    private RowChoosing.Of of(RowRead row, boolean several) {
        String number = several ? row.at().toString() : String.valueOf(row.at().row());
        return new RowChoosing.Of(
                row.at().toString(), Keys.named(row.at() + " " + row.code()), row.title().isEmpty() ? number : number + " «" + shortened(row.title()) + "»", row.now().name(), words.get(row.now().key()),
                TITLED.contains(row.code()));
    }

    private static List<RowChoosing.Said> said(SequencedMap<RowAt, RowChoice> now) {
        Map<List<Object>, List<RowAt>> alike = new LinkedHashMap<>();
        now.forEach((at, choice) -> alike.computeIfAbsent(List.of(at.sheet(), choice), any -> new ArrayList<>()).add(at));
        return alike.values().stream().map(rows -> {
            RowChoice choice = Objects.requireNonNull(now.get(rows.getFirst()));
            return new RowChoosing.Said(rows.getFirst().sheet(), RowsAt.written(rows), choice.as().name(), choice.title() == null ? "" : choice.title());
        }).toList();
    }

    private RowChoosing.Becomes becomes(RowAt at, boolean several) {
        Row row = preview.book().sheets().stream().filter(sheet -> sheet.name().equals(at.sheet())).map(Sheet::rows).flatMap(List::stream).filter(each -> each.number() == at.row()).findFirst().orElse(null);
        String number = several ? at.toString() : String.valueOf(at.row());
        if (row == null || row.cells().isEmpty()) {
            return new RowChoosing.Becomes(number, "", words.get("import.row.none"));
        }
        return new RowChoosing.Becomes(number, shortened(row.cells().stream().map(Cell::text).collect(Collectors.joining(" · "))), becomes(at, row));
    }

    /** What it would begin, and under what; else where its first words would go. */
    private String becomes(RowAt at, Row row) {
        Element own = null;
        for (Cell cell : row.cells()) {
            Place place = place(at, cell);
            ElementId id = place instanceof Place.Said said && said.field().equals(no.samspill.plan.Field.TITLE) ? said.element() : place instanceof Place.Label label ? label.element() : null;
            own = id == null ? own : preview.reading().plan().walk().filter(element -> element.id().equals(id)).findFirst().orElse(own);
        }
        if (own != null) {
            List<Element> above = preview.reading().plan().above(own.id());
            String kind = words.get("sheet.kind." + own.kind());
            return above.isEmpty() ? words.get("import.row.becomes", kind, own.title()) : words.get("import.row.under", kind, own.title(), above.getLast().title());
        }
        return switch (place(at, row.cells().getFirst())) {
            case Place.Said(var id, var field) -> words.get("import.aside.more", field.called(words), preview.reading().plan().walk().filter(element -> element.id().equals(id)).findFirst().map(Element::title).orElse(""));
            case Place.Label any -> words.get("import.becomes.label");
            case Place.OfPlan(var field) -> words.get("import.went.plan", field.called(words));
            case Place.Noted any -> words.get("import.went.noted");
            case Place.Found(var code) -> words.get(code.equals("row-left") ? "import.becomes.nothing" : "import.becomes.heading");
        };
    }

    private Place place(RowAt at, Cell cell) {
        return preview.reading().ledger().find(at.sheet(), new Address(at.row(), cell.column()).toString()).orElse(new Place.Noted());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
