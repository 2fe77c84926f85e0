package no.samspill.frame;

import java.util.List;
import no.samspill.kernel.TypedCode;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/** The code that stands below a link in a letter, asked for where the link leads: a program that opens links and presses buttons does not type it. */
public final class LetterCode {
    /** Of the form's field. */
    public static final String NAME = "kode";

    private LetterCode() {}

    /** @param key of the link @return whether it was typed by somebody who has read the letter */
    public static boolean read(Object key, @Nullable String typed) {
        return TypedCode.typed(Typed.words(typed)).equals(TypedCode.beside(key.toString()));
    }

    public static Problem wrong() {
        return Problem.of("code.wrong").at(NAME);
    }

    public static Field field(@Nullable String typed, List<Problem> problems, Words words) {
        return Field.text(NAME, words.get("code.label")).helped(words.get("code.help")).holding(typed).with(problems);
    }
}
