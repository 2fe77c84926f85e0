package no.samspill.worksheet.book;

/** How xlsx writes numbers, addresses and letters in its attributes and texts. */
final class Xlsx {

    private Xlsx() {}

    /** The column of an address such as "AB12", from 0; -1 when it has none. */
    static int column(String address) {
        int column = 0;
        int i = 0;
        for (; i < address.length() && i < 4; i++) {
            int letter = (address.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return column - 1;
    }

    /** The row of an address such as "AB12"; -1 when it has none. */
    static int row(String address) {
        int i = 0;
        while (i < address.length() && Character.isLetter(address.charAt(i))) {
            i++;
        }
        return WholeNumber.of(address.substring(i));
    }

    /** Letters that XML cannot hold are written {@code _x000D_}; a text that only looks so begins {@code _x005F_}. */
    static String plain(String written) {
        int at = written.indexOf("_x");
        if (at < 0 && written.indexOf('\r') < 0) {
            return written;
        }
        StringBuilder plain = new StringBuilder(written.length());
        int from = 0;
        while (at >= 0) {
            int code = at + 6 < written.length() && written.charAt(at + 6) == '_' ? hex(written, at + 2) : -1;
            plain.append(written, from, code < 0 ? at + 2 : at);
            if (code >= 0) {
                plain.append((char) code);
            }
            from = code < 0 ? at + 2 : at + 7;
            at = written.indexOf("_x", from);
        }
        return LineBreaks.single(plain.append(written, from, written.length()).toString());
    }

    private static int hex(String text, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
