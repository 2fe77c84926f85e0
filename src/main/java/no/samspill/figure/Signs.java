package no.samspill.figure;

/** Signs that no plain font has a shape for. */
public final class Signs {
    private static final int LAST_PLAIN = 0x17F;

    private Signs() {}

    /** Whether every font has all of it: Latin letters, the Northern Sámi ones too, digits and common marks. */
    public static boolean plain(String text) {
        return text.codePoints().allMatch(c -> c <= LAST_PLAIN || (c >= 0x2010 && c <= 0x2026));
    }

    /**
     * Leaves out what only joins or colours the signs beside it (variation selectors, joiners, skin tones, the frame of a key), so that
     * a farmer's emoji is drawn as a woman and a sheaf rather than with a hole.
     */
    public static String unjoined(String text) {
        return plain(text)
                ? text
                : text.codePoints()
                        .filter(c -> !joins(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean joins(int c) {
        return (c >= 0x200B && c <= 0x200F)
                || c == 0x20E3
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || (c >= 0xE0000 && c <= 0xE01EF);
    }
}
