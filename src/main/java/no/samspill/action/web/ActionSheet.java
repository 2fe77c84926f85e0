package no.samspill.action.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.action.ActionPlan;
import no.samspill.action.Amount;
import no.samspill.kernel.Words;
import no.samspill.worksheet.WithoutMoment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An action plan as an xlsx file: amounts are numbers, an empty cell is empty, and each amount stands by itself on the second sheet. */
final class ActionSheet {
    private static final int HEAD = 2;
    private static final int BEFORE = 5;

    private ActionSheet() {}

    /** The same plan gives the same bytes. */
    static byte[] of(ActionPages.Facts facts) throws IOException {
        Path resting = Files.createTempFile("samspill-", ".xlsx");
        try {
            try (OutputStream written = Files.newOutputStream(resting);
                    Workbook book = new Workbook(written, "Samspill", "1.0")) {
                measures(book.newWorksheet(facts.making().w.get("actions.sheet.measures")), facts);
                amounts(book.newWorksheet(facts.making().w.get("actions.sheet.amounts")), facts);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WithoutMoment.copy(resting, out);
            return out.toByteArray();
        } finally {
            Files.delete(resting);
        }
    }

    private static void measures(Worksheet sheet, ActionPages.Facts facts) {
        ActionPages.Making making = facts.making();
        Words w = making.w;
        ActionPlan of = making.of;
        sheet.value(0, 0, making.said.heading(of));
        sheet.value(1, 0, making.said.lead(of) + (making.example() == null ? "" : " " + making.example()));
        List<String> heads = new ArrayList<>(List.of(w.get("actions.column.nr"), w.get("kind.FOCUS_AREA"), w.get("actions.column.measure.alone"), w.get("actions.column.who"), w.get("actions.column.status")));
        of.years().forEach(year -> heads.add(String.valueOf(year)));
        heads.add(w.get("actions.column.sum"));
        of.years().forEach(year -> heads.add(w.get("actions.column.applied", String.valueOf(year))));
        heads.add(w.get("actions.column.from"));
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(HEAD, column, heads.get(column));
        }
        int years = of.years().size();
        int row = HEAD + 1;
        int at = 0;
        for (ActionPage.Group group : making.groups()) {
            for (ActionPage.Row each : group.rows()) {
                ActionPlan.Row money = of.rows().get(at++);
                sheet.value(row, 0, each.label());
                sheet.value(row, 1, group.title());
                sheet.value(row, 2, each.title());
                sheet.value(row, 3, each.who() == null ? w.get("actions.who.unset") : each.who());
                sheet.value(row, 4, each.state());
                for (int year = 0; year < years; year++) {
                    int in = of.years().get(year);
                    number(sheet, row, BEFORE + year, money.setAside(in));
                    number(sheet, row, BEFORE + years + 1 + year, money.applied(in));
                }
                number(sheet, row, BEFORE + years, money.setAside(of.years()));
                sheet.value(row, BEFORE + 2 * years + 1, each.from() == null ? w.get("actions.unset") : each.from());
                row++;
            }
        }
        sums(sheet, row, making, w);
        dress(sheet, row, heads.size(), years);
    }

    private static void sums(Worksheet sheet, int row, ActionPages.Making making, Words w) {
        ActionPlan of = making.of;
        int years = of.years().size();
        sheet.value(row, 2, w.get("actions.sum"));
        for (int column = BEFORE; column < BEFORE + 2 * years + 1; column++) {
            if (row > HEAD + 1) {
                sheet.formula(row, column, "SUBTOTAL(109,%s:%s)".formatted(cell(HEAD + 1, column), cell(row - 1, column)));
            }
        }
        sheet.value(row, BEFORE + 2 * years + 1, making.said.missing(of).orElse(w.get("actions.missing.none")));
    }

    private static String cell(int row, int column) {
        return (char) ('A' + column) + String.valueOf(row + 1);
    }

    private static void dress(Worksheet sheet, int last, int columns, int years) {
        List<Integer> widths = new ArrayList<>(List.of(6, 24, 46, 30, 16));
        for (int at = 0; at < 2 * years + 1; at++) {
            widths.add(13);
        }
        widths.add(46);
        for (int column = 0; column < columns; column++) {
            sheet.width(column, widths.get(column));
        }
        sheet.range(0, 0, 0, 0).style().bold().fontSize(14).set();
        sheet.range(HEAD, 0, HEAD, columns - 1).style().bold().fillColor("D7E7E5").set();
        if (last > HEAD + 1) {
            sheet.range(HEAD + 1, 0, last - 1, columns - 1).style().wrapText(true).verticalAlignment("top").set();
            sheet.range(HEAD + 1, BEFORE, last, BEFORE + 2 * years).style().format("# ##0").set();
            sheet.setAutoFilter(HEAD, 0, last - 1, columns - 1);
        }
        sheet.range(last, 0, last, columns - 1).style().bold().borderStyle("thin").set();
        sheet.freezePane(3, HEAD + 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.repeatRows(0, HEAD);
    }

    private static void amounts(Worksheet sheet, ActionPages.Facts facts) {
        ActionPages.Making making = facts.making();
        Words w = making.w;
        List<String> heads = List.of("actions.column.nr", "actions.column.measure.alone", "actions.column.whose", "followup.money.year", "actions.column.kind", "actions.column.payer", "actions.column.amount").stream().map(key -> w.get(key)).toList();
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, List.of(6, 46, 24, 8, 16, 30, 14).get(column));
        }
        int row = 1;
        for (ActionPlan.Row each : making.of.rows()) {
            for (Amount amount : each.amounts().stream().filter(one -> making.of.years().contains(one.year())).toList()) {
                sheet.value(row, 0, making.label(each.measure().measure()));
                sheet.value(row, 1, each.measure().measure().title());
                sheet.value(row, 2, amount.party());
                sheet.value(row, 3, amount.year());
                sheet.value(row, 4, ActionInWords.upper(w.get("actions.from." + amount.from())));
                if (amount.payer() != null) {
                    sheet.value(row, 5, amount.payer());
                }
                sheet.value(row, 6, amount.sum());
                row++;
            }
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().fillColor("D7E7E5").set();
        if (row > 1) {
            sheet.range(1, 6, row - 1, 6).style().format("# ##0").set();
        }
        sheet.freezePane(0, 1);
    }

    private static void number(Worksheet sheet, int row, int column, Optional<BigDecimal> amount) {
        amount.ifPresent(one -> sheet.value(row, column, one));
    }
}
