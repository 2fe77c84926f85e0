package no.samspill.publishing.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import no.samspill.kernel.Stopping;

/** Where a line may end: as Unicode says, but a name such as "Sør-Troms" or "2018–2020" stays whole, and no line begins with a slash. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        Stopping.check();
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && inOne(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean inOne(int at) {
        char next = text.charAt(at);
        char before = text.charAt(at - 1);
        boolean span = before == '–' && Character.isDigit(next) && at > 1 && Character.isDigit(text.charAt(at - 2));
        return next == '/' || span || (before == '-' && Character.isUpperCase(next) && at > 1 && Character.isLetter(text.charAt(at - 2)));
    }
}
