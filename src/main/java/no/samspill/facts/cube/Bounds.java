package no.samspill.facts.cube;

/** How much of a file is read before reading stops with a clear word; {@code docs/GRENSER.md} says why each is what it is. */
public final class Bounds {
    /** SSB gives 800,000 at the most in one answer. */
    public static final int CELLS = 2_000_000;

    public static final int BYTES = 64 << 20;

    private Bounds() {}
}
