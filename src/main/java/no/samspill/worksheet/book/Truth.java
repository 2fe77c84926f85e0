package no.samspill.worksheet.book;

import java.util.Set;

/** True and false as a Norwegian spreadsheet program shows them. */
final class Truth {

    private static final Set<String> SHOWN = Set.of("SANN", "USANN", "TRUE", "FALSE");

    private Truth() {}

    /** Whether a text is how a program shows one, in Norwegian or English. */
    static boolean isShown(String text) {
        return SHOWN.contains(text);
    }

    static String shown(boolean value) {
        return value ? "SANN" : "USANN";
    }
}
