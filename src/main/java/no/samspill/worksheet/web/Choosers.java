package no.samspill.worksheet.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.RichText;
import no.samspill.wording.Chip;
import no.samspill.wording.Severity;
import no.samspill.wording.Spoken;
import no.samspill.wording.Worded;
import no.samspill.worksheet.ColumnAt;
import no.samspill.worksheet.ColumnChoice.As;
import no.samspill.worksheet.ColumnChoice;
import no.samspill.worksheet.ColumnRead;
import no.samspill.worksheet.Place;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Sheet;
import no.samspill.worksheet.imports.Asked;
import no.samspill.worksheet.imports.Decided;
import no.samspill.worksheet.imports.Keys;
import no.samspill.worksheet.imports.Preview;
import org.jspecify.annotations.Nullable;

/** Makes the choosers of columns and sheets, and shows what cells would become. */
final class Choosers {
    private static final int COLUMNS = 60;
    private static final int CELLS = 6;
    private static final int EXAMPLES = 2;
    private static final int LONGEST = 60;

    private final Preview preview;
    private final Decided kept;
    private final Words words;
    private final Set<String> askedColumns;
    private final Set<String> askedSheets;

    /** @param kept what was decided before what this page tries */
    Choosers(Preview preview, Decided kept, Words words) {
        this.preview = preview;
        this.kept = kept;
        this.words = words;
        this.askedColumns = preview.asked().stream().filter(Choosers::waits).flatMap(asked -> asked.column().stream()).map(ColumnAt::toString).collect(Collectors.toSet());
        this.askedSheets = preview.asked().stream().filter(Choosers::waits).flatMap(asked -> asked.besides().stream()).collect(Collectors.toSet());
    }

    private static boolean waits(Asked asked) {
        return asked.severity() == Severity.QUESTION;
    }

    Choosing make() {
        List<Choosing.Which> sheets = new ArrayList<>();
        preview.reading().sheets().forEach((name, of) -> sheets.add(new Choosing.Which(name, Keys.named(name), of, which(name), askedSheets.contains(name))));
        return new Choosing(columns(), sheets.size() < 2 ? List.of() : sheets, trial());
    }

    private String which(String sheet) {
        Boolean said = Objects.requireNonNull(preview.upload().decided().sheets()).get(sheet);
        return said == null ? "" : said ? "plan" : "ved";
    }

    private List<Choosing.Of> columns() {
        Map<ColumnAt, ColumnRead> read = preview.reading().columns().stream().collect(Collectors.toMap(ColumnRead::at, column -> column));
        Map<ColumnAt, ColumnChoice> said = preview.upload().decided().said();
        boolean several = preview.reading().sheets().size() > 1;
        List<Choosing.Of> columns = new ArrayList<>();
        for (Sheet sheet : preview.book().sheets()) {
            if (preview.reading().sheets().getOrDefault(sheet.name(), false)) {
                examples(sheet).forEach((column, examples) -> columns.add(of(new ColumnAt(sheet.name(), column), read, said, several, examples)));
            }
        }
        return columns.size() <= COLUMNS ? columns : columns.subList(0, COLUMNS);
    }

    /** What is out of sight and left out is not asked about. */
    private Map<Integer, List<String>> examples(Sheet sheet) {
        Map<Integer, List<String>> examples = new TreeMap<>();
        boolean taken = Boolean.TRUE.equals(preview.upload().decided().hidden());
        sheet.rows().forEach(row -> row.cells().stream().filter(cell -> taken || !row.hidden() && !sheet.hiddenColumns().contains(cell.column())).forEach(cell -> {
            List<String> own = examples.computeIfAbsent(cell.column(), any -> new ArrayList<>());
            if (own.size() <= EXAMPLES && row.cells().size() > 1) {
                own.add(shortened(cell.text()));
            }
        }));
        return examples;
    }

    private Choosing.Of of(ColumnAt at, Map<ColumnAt, ColumnRead> read, Map<ColumnAt, ColumnChoice> said, boolean several, List<String> examples) {
        ColumnRead own = read.get(at);
        ColumnChoice choice = said.get(at);
        String letter = several ? at.toString() : Address.letters(at.column());
        String heading = own == null ? null : own.heading();
        List<String> below = examples.stream().filter(text -> !text.equals(heading)).limit(EXAMPLES).toList();
        return new Choosing.Of(
                at.toString(), Keys.named(at.toString()), letter, heading, now(own, choice), choice == null ? "" : choice.as().name(), choice == null || choice.name() == null ? "" : choice.name(),
                choices(), below, askedColumns.contains(at.toString()));
    }

    private String now(@Nullable ColumnRead read, @Nullable ColumnChoice choice) {
        if (choice != null) {
            return as(choice.as());
        }
        return read == null || read.meaning() == null ? words.get("import.column.OWN") : words.get(read.meaning());
    }

    private SequencedMap<String, String> choices() {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (As as : As.values()) {
            choices.put(as.name(), as(as));
        }
        return choices;
    }

    private String as(As as) {
        return words.get(switch (as) {
            case AREA -> "sheet.kind.FOCUS_AREA";
            case GOAL -> "sheet.kind.GOAL";
            case STRATEGY -> "sheet.kind.STRATEGY";
            case MEASURE -> "sheet.kind.MEASURE";
            case OWN, NOTHING -> "import.column." + as;
            default -> "sheet.meaning." + as;
        });
    }

    private Choosing.@Nullable Trial trial() {
        Map<ColumnAt, ColumnChoice> before = kept.said();
        Map<ColumnAt, ColumnChoice> now = preview.upload().decided().said();
        List<Choosing.Column> changed = new ArrayList<>();
        for (Sheet sheet : preview.book().sheets()) {
            examples(sheet).keySet().stream().map(column -> new ColumnAt(sheet.name(), column)).filter(at -> !Objects.equals(before.get(at), now.get(at))).forEach(at -> changed.add(column(sheet, at, now.get(at))));
        }
        return preview.upload().decided().readsOtherwise(kept) ? new Choosing.Trial(changed) : null;
    }

    private Choosing.Column column(Sheet sheet, ColumnAt at, @Nullable ColumnChoice choice) {
        Map<ElementId, Element> rows = preview.reading().plan().walk().collect(Collectors.toMap(Element::id, row -> row));
        List<Choosing.Cell> cells = sheet.rows().stream()
                .flatMap(row -> row.cells().stream().filter(cell -> cell.column() == at.column()).map(cell -> new Address(row.number(), cell.column()) + "\n" + cell.text()))
                .map(text -> text.split("\n", 2))
                .map(parts -> new Choosing.Cell(parts[0], shortened(parts[1]), becomes(sheet.name(), parts[0], rows)))
                .toList();
        String as = choice == null ? words.get("import.column.told") : choice.name() == null ? as(choice.as()) : "«" + choice.name() + "»";
        return new Choosing.Column(Address.letters(at.column()), as, cells.subList(0, Math.min(CELLS, cells.size())), Math.max(0, cells.size() - CELLS));
    }

    /** What one cell would become: the field, and what is understood of its words. */
    private String becomes(String sheet, String address, Map<ElementId, Element> rows) {
        Place place = preview.reading().ledger().find(sheet, address).orElse(new Place.Noted());
        return switch (place) {
            case Place.Said(var id, var field) -> field.called(words) + Optional.ofNullable(rows.get(id)).map(row -> understood(row, field)).filter(said -> !said.isEmpty()).map(said -> ": " + said).orElse("");
            case Place.Label(var id) -> words.get("import.becomes.label");
            case Place.OfPlan(var field) -> words.get("import.went.plan", field.called(words));
            case Place.Noted any -> words.get("import.went.noted");
            case Place.Found(var code) -> words.get(code.equals("column-left") ? "import.becomes.nothing" : "import.becomes.heading");
        };
    }

    private String understood(Element row, Field field) {
        Worded worded = row.meant().get(field);
        List<Chip> chips = worded == null ? List.of() : new Spoken(words.language()).say(worded);
        String said = row.words().getOrDefault(field, "");
        return chips.isEmpty() ? shortened(field.equals(Field.TEXT) ? new RichText(said).words() : said) : chips.stream().map(Chip::text).collect(Collectors.joining(" · "));
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
