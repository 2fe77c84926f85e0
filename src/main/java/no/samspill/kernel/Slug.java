package no.samspill.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address made from a name: "Sør-Troms" becomes "sor-troms". */
public final class Slug {

    private Slug() {}

    /** Lower-case letters a–z, digits and single hyphens; empty where the name has none of them. */
    public static String of(String name) {
        String plain = Normalizer.normalize(letters(name.toLowerCase(Locale.ROOT)), Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(gap && !slug.isEmpty() ? "-" : "").append(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return slug.toString();
    }

    /** Letters that are their own, and not another with a mark. */
    private static String letters(String name) {
        return name.replace("æ", "ae").replace("ø", "o").replace("đ", "d").replace("ŋ", "n").replace("ŧ", "t").replace("ß", "ss");
    }
}
