package no.samspill.worksheet.book;

import org.jspecify.annotations.Nullable;

/** Whole numbers as files write them in attributes: digits and nothing else. */
final class WholeNumber {

    private WholeNumber() {}

    /** A whole number not below 0; -1 when there is none. */
    static int of(@Nullable String written) {
        if (written == null || written.isEmpty() || written.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
