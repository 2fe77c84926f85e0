package no.samspill.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Letters and digits that a person reads in a letter and types. Programs that look into people's e-mail open links, run what the pages hold,
 * and press buttons; they do not type what stands elsewhere in the letter. None of the characters is taken for another.
 */
public record TypedCode(String value) {
    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody can guess in the tries they get: forty bits. */
    public static TypedCode random() {
        return new TypedCode(RANDOM.ints(2 * GROUP, 0, CHARACTERS.length()).mapToObj(at -> CHARACTERS.substring(at, at + 1)).collect(Collectors.joining()));
    }

    /** One that goes with a link, which proves what is to be proven: it says only that a person has read the letter that both stand in. */
    public static TypedCode beside(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(("typed " + key).getBytes(StandardCharsets.UTF_8));
            StringBuilder characters = new StringBuilder();
            for (int at = 0; at < GROUP; at++) {
                characters.append(CHARACTERS.charAt(digest[at] & CHARACTERS.length() - 1));
            }
            return new TypedCode(characters.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As somebody typed it: in small letters, with or without what stands between the groups. */
    public static TypedCode typed(String words) {
        return new TypedCode(words.toUpperCase(Locale.ROOT).replaceAll("[^" + CHARACTERS + "]", ""));
    }

    /** As it stands in a letter: "7K4M-2XQ9". */
    public String shown() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
