package no.samspill.kernel;

import java.util.Locale;

/** A language the pages speak. */
public enum Language {
    NB("nb", "Bokmål"),
    NN("nn", "Nynorsk"),
    EN("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language of a BCP 47 tag such as "nn" or "en-GB"; bokmål for every other, "no" among them. */
    public static Language of(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.startsWith("nn") ? NN : lower.startsWith("en") ? EN : NB;
    }

    /** The BCP 47 tag, as in {@code html lang}. */
    public String tag() {
        return tag;
    }

    /** What its own speakers call it. */
    public String ownName() {
        return ownName;
    }
}
