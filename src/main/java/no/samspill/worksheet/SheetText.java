package no.samspill.worksheet;

import no.samspill.plan.RichText;

/**
 * Supplementary text in a cell: words, with a line for each paragraph and a dot before each item. What a cell cannot show, such as what is bold, lies
 * among the words as {@link QuietMarks}; a cell without them is plain paragraphs. HTML that stood in a cell is read as what it was, since earlier sheets had it.
 */
final class SheetText {
    private SheetText() {}

    static RichText read(String cell) {
        String words = cell.strip();
        if (QuietMarks.stand(words)) {
            return RichText.cleaned(QuietMarks.html(words));
        }
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
        return read(words).equals(text) ? words : QuietMarks.text(text.html());
    }
}
