package no.samspill.worksheet.book;

/** True and false as a Norwegian spreadsheet program shows them. */
final class Truth {

    private Truth() {}

    static String shown(boolean value) {
        return value ? "SANN" : "USANN";
    }
}
