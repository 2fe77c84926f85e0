package no.samspill.wording;

import java.util.List;
import java.util.Set;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Phrases;
import no.samspill.kernel.Token;
import no.samspill.kernel.Tokens;

/** Marks people leave in a text to say that it is not meant as it stands. */
public final class Marks {

    static final Phrases<Boolean> EXAMPLE = new Phrases<Boolean>()
            .add(true, "eks, f eks, feks, eksempel, eksempelvis, for eksempel, som eksempel, til dømes, t d, døme, e g, ex, example, for example");
    private static final Phrases<Boolean> ONLY_AN_EXAMPLE = new Phrases<Boolean>()
            .add(true, "kun eksempel, kun et eksempel, kun eksempler, kun som eksempel, kun ment som eksempel, kun ment som eksempler, "
                    + "bare eksempel, bare et eksempel, bare eksempler, bare som eksempel, bare ment som eksempel, "
                    + "berre døme, berre eit døme, berre eksempel, berre eit eksempel, berre meint som døme, "
                    + "dette er et eksempel, dette er eksempler, dette er eit døme, dette er døme, "
                    + "only an example, only examples, just an example, just examples, this is an example, these are examples, "
                    + "( eks ), ( eksempel ), ( eksempler ), ( døme ), ( example ), ( examples )");
    private static final Phrases<Boolean> LEADING = new Phrases<Boolean>().add(true, "nb, obs, !, :, (, [, *, -, •, \", «, merk");
    private static final Set<String> ASKING = Set.of(
            "hva", "kva", "hvem", "kven", "hvordan", "korleis", "hvorfor", "kvifor", "når", "hvor", "kor", "kvar", "hvilke", "hvilken", "hvilket",
            "skal", "kan", "bør", "er", "har", "vil", "må", "what", "who", "how", "why", "when", "where", "which", "should", "can", "is", "are",
            "do", "does", "will");

    private Marks() {}

    /**
     * Says that it is only an example: "NB! Dette er kun eksempler", "Eks. Gratangen". A "f.eks." further in only
     * explains, and "eksempel på …" is about something else.
     */
    public static boolean example(String text) {
        Cursor cursor = new Cursor(Tokens.of(text));
        while (LEADING.accept(cursor) != null) {
            // "NB! Eks: …"
        }
        if (EXAMPLE.accept(cursor) != null && !cursor.sees("på") && !cursor.sees("of")) {
            return true;
        }
        for (cursor.to(0); !cursor.atEnd(); cursor.skip(1)) {
            if (ONLY_AN_EXAMPLE.accept(cursor) != null) {
                return true;
            }
        }
        return false;
    }

    /** Says that it is not settled: "et forpliktende (permanent?) nettverk". A plain question is no such mark. */
    public static boolean tentative(String text) {
        int mark = text.indexOf('?');
        return mark >= 0 && !isQuestion(text, mark);
    }

    /** The doubt that a "?" in a title leaves, with the title without it. */
    public static List<Doubt> title(String written) {
        if (!tentative(written)) {
            return List.of();
        }
        int mark = written.indexOf('?');
        int open = written.lastIndexOf('(', mark);
        int close = written.indexOf(')', mark);
        if (open >= 0 && close >= 0 && written.indexOf(')', open) == close) {
            String inside = written.substring(open + 1, close);
            String sure = written.substring(0, open) + inside + written.substring(close + 1);
            String without = written.substring(0, open).stripTrailing() + written.substring(close + 1);
            List<String> suggestions = inside.replace("?", "").isBlank() ? List.of(unasked(without)) : List.of(unasked(sure), unasked(without));
            return List.of(Doubts.question("tentative-in-title", inside, suggestions));
        }
        int word = Math.max(written.lastIndexOf(' ', mark), written.lastIndexOf('\n', mark)) + 1;
        String mention = written.substring(word, mark + 1);
        String sure = written.substring(0, mark).stripTrailing() + written.substring(mark + 1);
        return List.of(Doubts.question("tentative-in-title", mention, List.of(unasked(sure))));
    }

    private static String unasked(String title) {
        return title.replace("?", "");
    }

    private static boolean isQuestion(String text, int mark) {
        Token first = new Cursor(Tokens.of(text.substring(0, Math.min(text.length(), 40)))).here();
        return ASKING.contains(first.text()) && text.substring(mark + 1).isBlank() && !text.substring(0, mark).isBlank();
    }
}
