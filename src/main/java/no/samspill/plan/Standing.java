package no.samspill.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.wording.Chip;
import no.samspill.wording.Spoken;
import no.samspill.wording.Status;

/** How far a measure has come, as far as anybody has told. */
public enum Standing {
    COMPLETED("●"),
    UNDER_WAY("◐"),
    PAUSED("◍"),
    NOT_STARTED("○"),
    STOPPED("☒"),
    /** No status is told; that is not the same as not started. */
    UNTOLD("⬚");

    /** Between a sign and its word. */
    private static final char TIED = '\u00a0';

    /** What it is drawn as where there is nothing but letters: known by its shape, in black and white too. */
    private final String sign;

    Standing(String sign) {
        this.sign = sign;
    }

    /** Where its word stands elsewhere. */
    public String sign() {
        return sign;
    }

    /** Its sign and its word, as papers write it. */
    public String signed(Words words) {
        return sign + TIED + words.get(key());
    }

    /** The same over a column, where sign and word may part. */
    public String heading(Words words) {
        return sign + ' ' + words.get(key());
    }

    /** The sign with somebody's own word for it. */
    public String signed(String word) {
        return sign + TIED + word;
    }

    /** Whose sign some words begin with; empty for none. */
    public static Optional<Standing> signing(String words) {
        return Arrays.stream(values()).filter(each -> words.startsWith(each.sign + TIED)).findFirst();
    }

    /** What {@link #signed} wrote, without the sign: for a page, which draws it. */
    public String unsigned(String words) {
        return words.substring(sign.length() + 1);
    }

    /** The key of its words. */
    public String key() {
        return this == UNTOLD ? "standing.UNTOLD" : "status." + name();
    }

    public static Standing of(Element measure) {
        Status status = measure.status();
        return status == null || status.state() == null ? UNTOLD : valueOf(status.state().name());
    }

    /** Whether a measure is said to stand so. Of one with words that name no state nobody says that nothing is told. */
    public boolean isOf(Element measure) {
        return this == of(measure) && (this != UNTOLD || silent(measure));
    }

    private static boolean silent(Element measure) {
        Status status = measure.status();
        return status == null || status.silent();
    }

    /** "Under arbeid, forsinket"; words that name no state as they are written: somebody has told, though not in our words. */
    public static String told(Element measure, Words words) {
        Status status = measure.status();
        if (status == null || status.silent()) {
            return words.get(UNTOLD.key());
        }
        List<Chip> said = new Spoken(words.language()).status(status);
        return said.isEmpty()
                ? words.get("standing.written", status.written())
                : said.getFirst().text() + said.stream().skip(1).map(chip -> ", " + chip.text().toLowerCase(Locale.ROOT)).collect(Collectors.joining());
    }
}
