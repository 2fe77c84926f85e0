package no.samspill.ops.backup;

/** How much of a backup is read before reading stops with a sentence; {@code docs/GRENSER.md} says why each is what it is. */
final class Bounds {
    static final int PARTS = 1_000;

    /** All parts unpacked. They are read as a stream, never held: this bounds time and disk. */
    static final long UNPACKED_BYTES = 256L << 30;

    static final int CONTENTS_BYTES = 1 << 20;

    static final int VERSION_BYTES = 200;

    private Bounds() {}
}
