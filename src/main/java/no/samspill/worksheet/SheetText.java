package no.samspill.worksheet;

import no.samspill.plan.RichText;

/** Supplementary text in a cell: plain paragraphs are lines; what holds more is written as its HTML. */
final class SheetText {
    private SheetText() {}

    static RichText read(String cell) {
        String words = cell.strip();
        if (words.startsWith("<") && words.endsWith(">")) {
            RichText rich = RichText.cleaned(words);
            if (rich.html().equals(words)) {
                return rich;
            }
        }
        return RichText.plain(words);
    }

    static String write(RichText text) {
        String words = text.words();
        return read(words).equals(text) ? words : text.html();
    }
}
