package no.samspill.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Labels;
import no.samspill.plan.Plan;
import no.samspill.plan.Standing;
import no.samspill.wording.Chip;
import no.samspill.wording.Funding;
import no.samspill.wording.Spoken;
import no.samspill.wording.Worded;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The tabs behind the plan's own: how far, who, how much, and the words beside what is understood of them. They are worked out from it, and say so in
 * their first cell, by which they are known again and left alone when the sheet comes back.
 */
final class WorkedOut {
    static final String CODE = "sheet-worked-out";

    private static final String HEAD = "0A5D61";
    private static final int ABOVE = 2;

    private final Plan plan;
    private final Workbook book;
    private final Words words;
    private final Labels labels;
    private final Spoken spoken;

    WorkedOut(Plan plan, Workbook book) {
        this.plan = plan;
        this.book = book;
        this.words = Words.of(plan.language());
        this.labels = Labels.of(plan);
        this.spoken = new Spoken(words.language());
    }

    /** Whether a sheet is one of these. */
    static boolean is(Sheet sheet) {
        String first = sheet.rows().isEmpty() ? "" : PlainForm.of(sheet.rows().getFirst().cells().getFirst().text());
        return Vocabulary.get().all("worked out begins").stream().anyMatch(first::startsWith);
    }

    void write() {
        howFar();
        who();
        money();
        asWritten();
        readMe();
    }

    private void howFar() {
        List<List<Object>> rows = new ArrayList<>();
        plan.elements().stream().filter(top -> top.measures().findAny().isPresent()).forEach(top -> {
            List<Object> row = new ArrayList<>(List.of(top.title()));
            for (Standing standing : Standing.values()) {
                row.add(BigDecimal.valueOf(top.measures().filter(measure -> Standing.of(measure) == standing).count()));
            }
            rows.add(row);
        });
        List<String> heads = Stream.concat(Stream.of(words.get("kind.FOCUS_AREA")), Arrays.stream(Standing.values()).map(standing -> standing.heading(words))).toList();
        table("STATUS", heads, rows, List.of(46, 14, 14, 14, 14, 14, 16), true);
    }

    private void who() {
        List<List<Object>> rows = new ArrayList<>();
        plan.walk().filter(row -> row.responsibility() != null).forEach(row -> {
            List<Chip> chips = row.responsibility() == null ? List.of() : spoken.responsibility(row.responsibility());
            chips.forEach(chip -> rows.add(List.of(label(row), row.title(), chip.text())));
        });
        table("RESPONSIBILITY", List.of(words.get("called.label"), Field.TITLE.called(words), Field.RESPONSIBILITY.called(words)), rows, List.of(12, 60, 40), false);
    }

    private void money() {
        List<List<Object>> rows = new ArrayList<>();
        plan.walk().filter(row -> row.funding() != null).forEach(row -> {
            for (Funding.Line line : row.funding() == null ? List.<Funding.Line>of() : row.funding().lines()) {
                if (line.amount() != null && "NOK".equals(line.currency())) {
                    boolean applied = line.state() == Funding.State.APPLIED;
                    rows.add(List.of(label(row), row.title(), line.party() == null ? "" : line.party(), applied ? "" : line.amount(), applied ? line.amount() : "", line.yearly() ? words.get("sheet.yes") : ""));
                }
            }
        });
        table("FUNDING", List.of(words.get("called.label"), Field.TITLE.called(words), words.get("sheet.money.who"), words.get("sheet.money.amount"), words.get("sheet.money.applied"), words.get("sheet.money.yearly")),
                rows, List.of(12, 56, 30, 16, 16, 10), true);
    }

    private void asWritten() {
        List<List<Object>> rows = new ArrayList<>();
        plan.walk().forEach(row -> Field.UNDERSTOOD.forEach(field -> {
            Worded worded = row.meant().get(field);
            if (worded != null) {
                rows.add(List.of(label(row), row.title(), field.called(words), worded.written(), spoken.say(worded).stream().map(Chip::text).collect(Collectors.joining(" · "))));
            }
        }));
        table("WRITTEN", List.of(words.get("called.label"), Field.TITLE.called(words), words.get("measure.words.field"), words.get("measure.words.written"), words.get("measure.words.understood")),
                rows, List.of(12, 46, 20, 34, 34), false);
    }

    private void readMe() {
        Worksheet sheet = book.newWorksheet(words.get("sheet.tab.README"));
        sheet.value(0, 0, words.get("sheet.worked-out"));
        sheet.width(0, 100);
        for (int line = 1; line <= 5; line++) {
            sheet.value(line + 1, 0, words.get("sheet.readme." + line));
            sheet.style(line + 1, 0).wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(line + 1, 30);
        }
        SheetPrint.set(sheet, plan, words, 1, 1);
    }

    /** "UNG A1", or what level it is where it has no number. */
    private String label(Element row) {
        return labels.findFull(row.id()).orElseGet(() -> row.kind() == Kind.MEASURE ? "" : words.get("kind." + row.kind()));
    }

    /** @param sum whether what stands in numbers is added below, of the rows that a filter shows */
    private void table(String tab, List<String> heads, List<List<Object>> rows, List<Integer> widths, boolean sum) {
        Worksheet sheet = book.newWorksheet(words.get("sheet.tab." + tab));
        sheet.value(0, 0, words.get("sheet.worked-out"));
        sheet.style(0, 0).italic().set();
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, widths.get(column));
            sheet.value(ABOVE - 1, column, heads.get(column));
            sheet.style(ABOVE - 1, column).bold().wrapText(true).verticalAlignment("top").fillColor(HEAD).fontColor("FFFFFF").set();
        }
        int at = ABOVE;
        for (List<Object> row : rows) {
            put(sheet, at, row, widths);
            at++;
        }
        if (!rows.isEmpty()) {
            sheet.setAutoFilter(ABOVE - 1, 0, at - 1, heads.size() - 1);
            if (sum) {
                sum(sheet, at, rows);
            }
        }
        sheet.freezePane(0, ABOVE);
        SheetPrint.set(sheet, plan, words, ABOVE, heads.size());
    }

    private static void put(Worksheet sheet, int at, List<Object> row, List<Integer> widths) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            var style = sheet.style(at, column).wrapText(true).verticalAlignment("top");
            if (row.get(column) instanceof BigDecimal number) {
                sheet.value(at, column, number);
                style.format("#,##0").set();
            } else {
                String text = String.valueOf(row.get(column));
                if (!text.isEmpty()) {
                    sheet.value(at, column, CellText.escaped(text));
                }
                style.set();
                lines = Math.max(lines, SheetLayout.lines(text, widths.get(column)));
            }
        }
        sheet.rowHeight(at, SheetLayout.height(lines));
    }

    private void sum(Worksheet sheet, int at, List<List<Object>> rows) {
        sheet.value(at, 0, words.get("sheet.sum"));
        sheet.style(at, 0).bold().set();
        int columns = rows.getFirst().size();
        for (int column = 1; column < columns; column++) {
            int index = column;
            if (rows.stream().anyMatch(row -> row.get(index) instanceof BigDecimal)) {
                String letter = Address.letters(column);
                sheet.formula(at, column, "SUBTOTAL(9," + letter + (ABOVE + 1) + ":" + letter + at + ")");
                sheet.style(at, column).bold().format("#,##0").set();
            }
        }
    }
}
