package no.samspill.worksheet.book;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The kinds of file that the first bytes alone can tell. */
@SuppressWarnings("ImmutableEnumChecker") // List.of never changes
enum Signature {
    ZIP("", "504B0304", "504B0506", "504B0708"),
    OLE2("", "D0CF11E0A1B11AE1"),
    PDF("is-pdf", "25504446"),
    IMAGE("is-image", "89504E47", "FFD8FF", "47494638", "49492A00", "4D4D002A", "424D", "00000100"),
    RICH_TEXT("is-rich-text", "7B5C727466"),
    PACKED("is-packed", "1F8B08", "377ABCAF271C", "526172211A07", "FD377A585A00", "28B52FFD", "425A68"),
    PROGRAM("is-program", "4D5A90", "7F454C46", "CAFEBABE"),
    OLD_EXCEL("is-old-excel", "0908080000", "0908060000", "0904060000", "0902060000", "0900040000", "09000600"),
    TEXT(""),
    UNKNOWN("unknown");

    private static final HexFormat HEX = HexFormat.of();

    private final String code;
    private final List<String> starts;

    Signature(String code, String... starts) {
        this.code = code;
        this.starts = List.of(starts);
    }

    /** Which sentence says what the file is; none for those that may be spreadsheets. */
    String code() {
        return code;
    }

    static Signature of(byte[] head) {
        for (Signature each : values()) {
            if (each.starts.stream().anyMatch(start -> startsWith(head, 0, start))) {
                return each;
            }
        }
        if (isPhoto(head)) {
            return IMAGE;
        }
        if (isLatePdf(head)) {
            return PDF;
        }
        return TextContents.isText(head) ? TEXT : UNKNOWN;
    }

    /** WebP, HEIC and AVIF name themselves a little into the file. */
    private static boolean isPhoto(byte[] head) {
        return startsWith(head, 8, "57454250")
                || startsWith(head, 4, "66747970");
    }

    /** A PDF may begin up to a kilobyte into its file. */
    private static boolean isLatePdf(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-1") && start.strip().startsWith("%PDF");
    }

    private static boolean startsWith(byte[] head, int from, String hex) {
        byte[] start = HEX.parseHex(hex);
        int to = from + start.length;
        return head.length >= to && Arrays.equals(head, from, to, start, 0, start.length);
    }
}
