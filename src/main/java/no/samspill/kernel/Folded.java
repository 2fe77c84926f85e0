package no.samspill.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as somebody looks for them: in small letters, and without marks that not every keyboard has ("gründer" and "grunder" are one). The
 * letters of the Norwegian alphabet stay themselves; ä and ö are æ and ø, as in Norwegian alphabetical order.
 */
public final class Folded {

    private Folded() {}

    public static String of(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        StringBuilder folded = null;
        for (int at = 0; at < small.length(); at++) {
            char letter = small.charAt(at);
            char plain = letter < 0x80 ? letter : plain(letter);
            if (plain != letter && folded == null) {
                folded = new StringBuilder(small);
            }
            if (folded != null) {
                folded.setCharAt(at, plain);
            }
        }
        return folded == null ? small : folded.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'æ', 'ø', 'å' -> letter;
            case 'ä' -> 'æ';
            case 'ö' -> 'ø';
            case 'đ' -> 'd';
            case 'ŋ' -> 'n';
            case 'ŧ' -> 't';
            case 'ł' -> 'l';
            default -> {
                char first = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
                yield Character.isLetter(letter) && first < 0x80 && Character.isLetter(first) ? first : letter;
            }
        };
    }
}
