package no.samspill.worksheet.book;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the formats that are text apart: a table, a web page, and the XML formats of spreadsheet programs. */
final class TextContents {

    private static final Pattern WEB_PAGE =
            Pattern.compile("<(!doctype html|html|head|meta|title|body|table|div|script|style)[\\s>]");
    private static final Pattern TAG = Pattern.compile("^<[?!a-z]");

    private static final int END_OF_FILE_IN_DOS = 0x1A;

    private TextContents() {}

    /** Whether the bytes can be text in any of the encodings a table comes in. */
    static boolean isText(byte[] head) {
        Charset wide = TextEncoding.wide(head);
        if (wide != null) {
            return !hasControls(new String(head, 0, head.length & ~1, wide));
        }
        return !hasControls(new String(head, StandardCharsets.ISO_8859_1));
    }

    static Format format(Path file, byte[] head) throws IOException, Refusal {
        Charset wide = TextEncoding.wide(head);
        String start = new String(head, wide == null ? StandardCharsets.UTF_8 : wide)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("mime-version:") || start.startsWith("from: <saved by")) {
            throw new Refusal("is-web-page");
        }
        if (!TAG.matcher(start).find()) {
            return Format.CSV;
        }
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet") || start.contains("excel.sheet")) {
            throw new Refusal(start.contains("<html") ? "is-web-page" : "is-xml-spreadsheet");
        }
        if (start.startsWith("<?xml") && start.contains("<office:document") && isSpreadsheet(file)) {
            return Format.ODS;
        }
        if (WEB_PAGE.matcher(start).find()) {
            throw new Refusal("is-web-page");
        }
        if (start.startsWith("<?xml") || start.startsWith("<!doctype")) {
            throw new Refusal("is-xml");
        }
        return Format.CSV;
    }

    /** OpenDocument in one flat file says what it is in an attribute of its root. */
    private static boolean isSpreadsheet(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains("<office:spreadsheet");
    }

    /** A stray control letter or two comes along when text is pasted; a nought never does. */
    private static boolean hasControls(String text) {
        long controls = text.chars().filter(TextContents::isControl).count();
        return text.indexOf(0) >= 0 || controls > Math.max(3, text.length() / 100);
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != END_OF_FILE_IN_DOS;
    }
}
