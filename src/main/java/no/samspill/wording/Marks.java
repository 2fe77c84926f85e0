package no.samspill.wording;

import java.util.Locale;

/** Marks people leave in a text to say that it is not meant as it stands. */
public final class Marks {

    private Marks() {}

    /** Says that it is only an example: "NB! Dette er kun eksempler", "Eks.", "f.eks.". */
    public static boolean example(String text) {
        return text.toLowerCase(Locale.ROOT).contains("eks.");
    }

    /** Says that it is not settled: "et forpliktende (permanent?) nettverk". */
    public static boolean tentative(String text) {
        return text.contains("?");
    }
}
