package no.samspill.worksheet.book;

import java.util.Locale;
import java.util.Map;

/**
 * The number format codes of xlsx and xls ({@code #,##0 "kr"}, {@code dd.mm.yyyy}, {@code 0%}), after ECMA-376 part 1,
 * 18.8.30 and 18.8.31. Only the first section is read: it shows what a number is; the others say how a negative, a zero
 * or a text looks.
 */
final class FormatCode {

    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"), Map.entry(2, "0.00"), Map.entry(3, "#,##0"), Map.entry(4, "#,##0.00"),
            Map.entry(5, "#,##0"), Map.entry(6, "#,##0"), Map.entry(7, "#,##0.00"), Map.entry(8, "#,##0.00"),
            Map.entry(9, "0%"), Map.entry(10, "0.00%"), Map.entry(11, "0.00E+00"), Map.entry(14, "dd.mm.yyyy"),
            Map.entry(15, "d-mmm-yy"), Map.entry(16, "d-mmm"), Map.entry(17, "mmm-yy"), Map.entry(18, "h:mm"),
            Map.entry(19, "h:mm:ss"), Map.entry(20, "h:mm"), Map.entry(21, "h:mm:ss"),
            Map.entry(22, "dd.mm.yyyy h:mm"), Map.entry(37, "#,##0"), Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"), Map.entry(40, "#,##0.00"), Map.entry(41, "#,##0"), Map.entry(42, "#,##0"),
            Map.entry(43, "#,##0.00"), Map.entry(44, "#,##0.00"), Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"), Map.entry(47, "mm:ss"), Map.entry(48, "##0.0E+0"));

    private FormatCode() {}

    /** How a format every program knows by its number alone shows a number. */
    static Dress builtIn(int id, boolean from1904) {
        return read(BUILT_IN.getOrDefault(id, isEastAsianDate(id) ? "dd.mm.yyyy" : "General"), from1904);
    }

    private static boolean isEastAsianDate(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }

    static Dress read(String code, boolean from1904) {
        if (code.isEmpty() || code.toLowerCase(Locale.ROOT).startsWith("general")) {
            return GeneralDress.GENERAL;
        }
        FormatScan scan = new FormatScan(code);
        Dress dress = scan.dress();
        return dress instanceof DateDress date ? date.counting(from1904) : dress;
    }
}
