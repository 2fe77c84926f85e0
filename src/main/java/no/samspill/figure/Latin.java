package no.samspill.figure;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** Text in letters that our fonts have and a reader here can read. */
public final class Latin {
    private static final Set<UnicodeScript> SET = EnumSet.of(
            UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.HEBREW, UnicodeScript.ARABIC, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private Latin() {}

    /** Joined letters as those they are made of, "ﬁ" as "fi"; scripts that nobody has a font for, in Latin letters: "北京" as "běi jīng". */
    public static String of(String text) {
        if (Signs.plain(text)) {
            return text;
        }
        String apart = text.codePoints().anyMatch(Latin::joined)
                ? text.codePoints().collect(StringBuilder::new, (told, c) -> told.append(joined(c) ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : Character.toString(c)), StringBuilder::append).toString()
                : text;
        return apart.codePoints().allMatch(c -> SET.contains(UnicodeScript.of(c))) ? apart : Foreign.of(apart);
    }

    /** From pasted PDFs and old character sets: typography, and no letters of their own. */
    private static boolean joined(int c) {
        return (c >= 0xFB00 && c <= 0xFB06) || c == 0x132 || c == 0x133 || (c >= 0x1C4 && c <= 0x1CC) || (c >= 0x1F1 && c <= 0x1F3);
    }

    /** Read in when somebody first needs it: it takes a third of a second. */
    private static final class Foreign {
        private static final Transliterator LATIN = Transliterator.getInstance("[^[:Latin:][:Greek:][:Cyrillic:][:Hebrew:][:Arabic:][:Common:][:Inherited:]] Any-Latin; NFC");

        private Foreign() {}

        static synchronized String of(String text) {
            return LATIN.transliterate(text);
        }
    }
}
