package no.samspill.input;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sender follows a contribution by: twelve letters and digits that nobody can guess (60 random bits) and nobody can
 * misread (Douglas Crockford's base 32, which has no I, L, O or U).
 *
 * @param value without the hyphens it is shown with
 */
public record Receipt(String value) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{12}");
    private static final SecureRandom CHANCE = new SecureRandom();

    public Receipt {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a receipt");
        }
    }

    public static Receipt random() {
        StringBuilder signs = new StringBuilder(12);
        for (int i = 0; i < 12; i++) {
            signs.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
        }
        return new Receipt(signs.toString());
    }

    /** What somebody typed or a link says: small letters, spaces, hyphens and an O for a 0 are forgiven. */
    public static Optional<Receipt> of(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        return SHAPE.matcher(signs).matches() ? Optional.of(new Receipt(signs)) : Optional.empty();
    }

    /** As it is shown and stands in addresses: "7KQM-3FXW-9T2P". */
    @Override
    public String toString() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }
}
