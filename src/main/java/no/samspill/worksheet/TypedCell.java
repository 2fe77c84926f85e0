package no.samspill.worksheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.plan.Field;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Words that a number or a date shows to the letter are written as that, so that a spreadsheet can add and sort them; all others stay words. */
final class TypedCell {
    private static final Pattern AMOUNT = Pattern.compile("([1-9][0-9]{0,2}(?: [0-9]{3})+|[1-9][0-9]{0,11})( kr)?");
    private static final Pattern DAY = Pattern.compile("([0-3][0-9])[.]([01][0-9])[.](19[0-9]{2}|2[01][0-9]{2})");
    private static final int FIRST_SURE_YEAR = 1901;

    private TypedCell() {}

    /** @return false where nothing was written */
    static boolean put(Worksheet sheet, int row, int column, String text, @Nullable Field field) {
        Matcher amount = AMOUNT.matcher(text);
        if (Field.FUNDING.equals(field) && amount.matches()) {
            String unit = amount.group(2) == null ? "" : "\" kr\"";
            sheet.value(row, column, Long.valueOf(amount.group(1).replace(" ", "")));
            sheet.style(row, column).format((amount.group(1).contains(" ") ? "#,##0" : "0") + unit).set();
            return true;
        }
        Matcher day = DAY.matcher(text);
        if (Field.SCHEDULE.equals(field) && day.matches() && Integer.parseInt(day.group(3)) >= FIRST_SURE_YEAR) {
            try {
                sheet.value(row, column, LocalDate.of(Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
                sheet.style(row, column).format("dd.mm.yyyy").set();
                return true;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }
        return false;
    }
}
