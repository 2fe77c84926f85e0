package no.samspill.worksheet.book;

/** Every kind of line break as one line feed. */
final class LineBreaks {

    private LineBreaks() {}

    static String single(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
