package no.samspill.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A fingerprint: SHA-256 (FIPS 180-4) of what it is of, which anybody can work out. Two texts with the same print are the same
 * text.
 *
 * @param value 64 hexadecimal digits, in small letters
 */
public record Print(String value) {

    public Print {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no print: " + value);
        }
    }

    /** Of a text, as UTF-8. */
    public static Print of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Print of(byte[] bytes) {
        try {
            return new Print(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What somebody typed from a paper: spaces, hyphens and capitals are forgiven. Empty for what is no whole print. */
    public static Optional<Print> read(String typed) {
        String digits = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        return digits.matches("[0-9a-f]{64}") ? Optional.of(new Print(digits)) : Optional.empty();
    }

    /** The first eight signs, four and four: "7d0e-41c9". What it is called in addresses; not proof by itself. */
    public String brief() {
        return value.substring(0, 4) + "-" + value.substring(4, 8);
    }

    /** The first sixteen signs, in fours: "7d0e 41c9 b2a3 90f5". What people compare by eye. */
    public String shown() {
        return spaced().substring(0, 19);
    }

    /** All of it, in fours. */
    public String spaced() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return value;
    }
}
