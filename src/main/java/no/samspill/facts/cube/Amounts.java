package no.samspill.facts.cube;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as people and programs write it. */
final class Amounts {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,60}(\\.\\d{1,60})?([eE][-+]?\\d{1,2})?");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[ \\u00A0\\u202F'](?=\\d{3}(\\D|$))");
    private static final Pattern POINTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d+|-?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d+|-?\\d{1,3}(,\\d{3}){2,}");

    private Amounts() {}

    /** As programs write it: "-12.5". */
    static @Nullable BigDecimal plain(String text) {
        return PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** As people write it, too: "1 234,5". One comma alone is a decimal comma, as in Norwegian; "1,234,567" are thousands. */
    static @Nullable BigDecimal written(String text) {
        String bare = BLANKS.matcher(text.strip()).replaceAll("").replace('\u2212', '-');
        if (POINTS.matcher(bare).matches()) {
            bare = bare.replace(".", "");
        } else if (COMMAS.matcher(bare).matches()) {
            bare = bare.replace(",", "");
        }
        return plain(bare.replace(',', '.'));
    }
}
