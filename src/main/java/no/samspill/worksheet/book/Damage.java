package no.samspill.worksheet.book;

/** What is said of a file whose insides do not hold together. */
final class Damage {

    private Damage() {}

    /** @param row the last row that could be read, 0 when none could */
    static Refusal in(String sheet, int row, Exception cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof CountedStream.RefusedWhileReading refused) {
                return refused.refusal();
            }
        }
        return row == 0 ? new Refusal("damaged-sheet", sheet) : new Refusal("damaged-after-row", sheet, row);
    }

    static Refusal in(Exception cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof CountedStream.RefusedWhileReading refused) {
                return refused.refusal();
            }
        }
        return new Refusal("damaged");
    }
}
