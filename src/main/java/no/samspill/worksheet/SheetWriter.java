package no.samspill.worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Labels;
import no.samspill.plan.Numbering;
import no.samspill.plan.Plan;
import no.samspill.plan.Standing;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a plan as a working sheet in xlsx: labelled rows, which read back are the same plan. */
public final class SheetWriter {
    static final String HEAD = "0A5D61";
    private static final int TITLE = 14;
    private static final String AREA = "D7E7E5";
    private static final String GOAL = "EDF4F3";

    private final Plan plan;
    private final Words words;
    private final Labels labels;
    private final SheetLayout layout;
    private final List<String> headings;
    private final Worksheet sheet;
    private final boolean[] open = new boolean[Kind.values().length];
    /** Of each row below the headings. */
    private final List<Kind> kinds = new ArrayList<>();
    private int row;
    /** The first row below the headings. */
    private int head;

    private SheetWriter(Plan plan, Worksheet sheet) {
        this.plan = plan;
        this.words = Words.of(plan.language());
        this.labels = Labels.of(plan);
        this.layout = SheetLayout.of(plan, words);
        this.headings = layout.headings();
        this.sheet = sheet;
    }

    /** The same plan gives the same bytes. Leaves the stream open. */
    public static void write(Plan plan, OutputStream out) throws IOException {
        Path resting = Files.createTempFile("samspill-", ".xlsx");
        try {
            try (OutputStream written = Files.newOutputStream(resting);
                    Workbook book = new Workbook(written, "Samspill", "1.0")) {
                new SheetWriter(plan, book.newWorksheet("Plan")).write();
                new WorkedOut(plan, book).write();
            }
            WithoutMoment.copy(resting, NamedStyles::in, out);
        } finally {
            Files.delete(resting);
        }
    }

    private void write() {
        say("TITLE", plan.title());
        say("OVERALL_OBJECTIVE", plan.overallObjective());
        say("KEY_QUESTION", plan.keyQuestion());
        say("LANGUAGE", plan.language().equals("nb") ? null : plan.language());
        say("NUMBERING", plan.numbering() == Numbering.OUTLINE ? "1, 1.1, 1.1.1" : null);
        row++;
        head();
        if (layout.onlyArea() != null) {
            open[Kind.FOCUS_AREA.ordinal()] = true;
            layout.onlyArea().elements().forEach(element -> element(element, Kind.FOCUS_AREA.ordinal()));
        } else {
            plan.elements().forEach(element -> element(element, -1));
        }
        layout.widths().forEach(sheet::width);
        group();
        SheetPrint.set(sheet, plan, words, head, headings.size());
        if (row > head) {
            sheet.setAutoFilter(head - 1, 0, row - 1, headings.size() - 1);
            choices(Field.STATUS, Stream.of(Standing.values()).map(standing -> words.get(standing == Standing.UNTOLD ? "sheet.untold" : standing.key())));
            choices(Field.ATTRACTIVENESS, Stream.of("RESIDENCE", "BUSINESS", "VISIT").map(value -> words.get("attractiveness." + value)));
        }
    }

    /** Offered in a list in each cell; other words are still taken, since a plan may be vague on purpose. */
    private void choices(Field field, Stream<String> offered) {
        int column = layout.fields().indexOf(field);
        if (column >= 0) {
            sheet.range(head, 2 + column, row - 1, 2 + column)
                    .validateWithListByFormula(offered.collect(Collectors.joining(",", "\"", "\"")))
                    .allowBlank(true)
                    .showErrorMessage(false);
        }
    }

    private void say(String what, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            put(0, words.get("sheet.row." + what));
            put(1, value);
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            var words = sheet.style(row, 1).wrapText(true).verticalAlignment("top");
            if (what.equals("TITLE")) {
                words.bold().fontSize(TITLE);
            }
            words.set();
            sheet.rowHeight(row, Math.min(SheetLayout.TALLEST, layout.height(Map.of(1, value)) * (what.equals("TITLE") ? 1.3 : 1)));
            row++;
        }
    }

    private void head() {
        for (int column = 0; column < headings.size(); column++) {
            put(column, headings.get(column));
            sheet.style(row, column).bold().wrapText(true).verticalAlignment("top").fillColor(HEAD).fontColor("FFFFFF").set();
        }
        row++;
        head = row;
        sheet.freezePane(2, row);
    }

    /** @param above the kind it stands under, as a number; -1 at the top */
    private void element(Element element, int above) {
        int kind = element.kind().ordinal();
        for (int between = above + 1; between < kind; between++) {
            if (open[between]) {
                close(Kind.values()[between]);
            }
        }
        put(0, label(element));
        put(1, element.title());
        Map<Integer, String> cells = layout.cells(element);
        Set<Integer> typed = new HashSet<>();
        cells.forEach((column, text) -> {
            if (!TypedCell.put(sheet, row, column, text, layout.field(column))) {
                put(column, text);
            } else {
                typed.add(column);
            }
        });
        dress(element, typed);
        Map<Integer, String> all = new LinkedHashMap<>(cells);
        all.put(1, element.title());
        sheet.rowHeight(row, layout.height(all));
        kinds.add(element.kind());
        row++;
        open[kind] = true;
        closeInside(kind);
        element.elements().forEach(inner -> element(inner, kind));
    }

    /** What follows stands directly under something wider, which the order of rows alone cannot tell. */
    private void close(Kind kind) {
        put(0, words.get("sheet.without", words.get("sheet.kind." + kind)));
        kinds.add(kind);
        row++;
        open[kind.ordinal()] = false;
        closeInside(kind.ordinal());
    }

    private void closeInside(int kind) {
        for (int narrower = kind + 1; narrower < open.length; narrower++) {
            open[narrower] = false;
        }
    }

    private String label(Element element) {
        String word = words.get("sheet.kind." + element.kind());
        String level = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return labels.find(element.id()).map(number -> level + " " + number).orElse(level);
    }

    private void put(int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, CellText.escaped(text));
        }
    }

    private void dress(Element element, Set<Integer> typed) {
        Kind kind = element.kind();
        for (int column = 0; column < headings.size(); column++) {
            var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
            if (kind == Kind.FOCUS_AREA || kind == Kind.GOAL) {
                style.fillColor(kind == Kind.GOAL ? GOAL : AREA);
            }
            if (kind == Kind.FOCUS_AREA || kind == Kind.GOAL && column < 2) {
                style.bold();
            }
            if (kind == Kind.STRATEGY && column < 2) {
                style.italic();
            }
            if (typed.contains(column)) {
                style.horizontalAlignment("right");
            }
            if (layout.unsettled(element, column)) {
                style.borderStyle(BorderStyle.DASHED);
                sheet.comment(row, column, words.get("sheet.doubt", layout.understood(element, column)));
            }
            style.set();
        }
    }

    /** What stands under a goal can be folded away, with its heading above it. */
    private void group() {
        int from = -1;
        for (int at = 0; at <= kinds.size(); at++) {
            boolean ends = at == kinds.size() || kinds.get(at) == Kind.FOCUS_AREA || kinds.get(at) == Kind.GOAL;
            if (ends && from >= 0 && at > from) {
                sheet.groupRows(head + from, head + at - 1);
            }
            from = ends ? at < kinds.size() && kinds.get(at) == Kind.GOAL ? at + 1 : -1 : from;
        }
        sheet.rowSumsBelow(false);
    }
}
