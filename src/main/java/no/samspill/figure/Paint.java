package no.samspill.figure;

import java.util.Locale;

/**
 * The colours that figures are drawn in, and papers set in. Each is written twice: as the paper's own, and as a class by which samspill.css
 * gives a page's, in light and in dark ({@code .fill-ink}, {@code .line-ink}).
 */
public enum Paint {
    INK("#1d2a2c"),
    QUIET("#545f60"),
    RULE("#d4cfc4"),
    FJORD("#0a5d61"),
    EDGE("#2f8489"),
    WATER("#d9eced"),
    /** What stands behind for comparison. */
    GHOST("#b5d3d5"),
    SAND("#f4f0e8"),
    PAPER("#ffffff"),
    /** What waits for something. */
    WAIT("#8a4f07"),
    /** What is stopped. */
    HALT("#a8322f"),
    /** What is happening now. */
    NOW("#ea8a18"),
    /** Words upon {@link #FJORD}. */
    FOAM("#ffffff"),
    NONE("none");

    private final String paper;

    Paint(String paper) {
        this.paper = paper;
    }

    /** "#1d2a2c". */
    public String hex() {
        return paper;
    }

    String fill() {
        return this == NONE ? " fill=\"none\"" : " fill=\"" + paper + '"';
    }

    String stroke() {
        return " stroke=\"" + paper + '"';
    }

    String style(String part) {
        return this == NONE ? "" : part + '-' + name().toLowerCase(Locale.ROOT);
    }
}
