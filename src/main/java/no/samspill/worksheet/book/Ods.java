package no.samspill.worksheet.book;

import org.jspecify.annotations.Nullable;

/** How OpenDocument writes counts and what is out of sight. */
final class Ods {

    private static final int MOST = 1 << 24;

    private Ods() {}

    /** How many times something stands; once when nothing else is said. */
    static int count(@Nullable String written) {
        int number = WholeNumber.of(written);
        return number < 1 ? 1 : Math.min(number, MOST);
    }

    /** Hidden by a person or by a filter. */
    static boolean isHidden(@Nullable String visibility) {
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }
}
