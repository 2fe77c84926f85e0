package no.samspill.worksheet;

import no.samspill.kernel.Words;
import no.samspill.plan.Plan;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet is printed: lying, one page wide, its head on each. */
final class SheetPrint {
    /** More columns than this want the larger paper. */
    private static final int ON_A4 = 12;
    /** No more rows than this are said again on each page. */
    private static final int SAID_AGAIN = 3;
    private static final float SIDES = 0.47f;
    private static final float ENDS = 0.55f;
    private static final int LONGEST = 60;
    private static final String FONT = "Calibri";
    private static final int SIZE = 9;

    private SheetPrint() {}

    /** @param head how many rows stand above the first row of content */
    static void set(Worksheet sheet, Plan plan, Words words, int head, int columns) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(columns > ON_A4 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(SIDES);
        sheet.rightMargin(SIDES);
        sheet.topMargin(ENDS);
        sheet.bottomMargin(ENDS + 0.2f);
        sheet.repeatRows(head <= SAID_AGAIN ? 0 : head - 1, head - 1);
        sheet.footer(footer(plan.title()), Position.LEFT, FONT, SIZE);
        sheet.footer(words.get("sheet.page", "&P", "&N"), Position.RIGHT, FONT, SIZE);
    }

    /** A sign that footers have a meaning for is written twice. */
    private static String footer(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        String cut = line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
        return cut.replace("&", "&&").replaceAll("^(?=[0-9])", " ");
    }
}
