package no.samspill.adoption.archive;

/** Whom a package is for. */
public enum Scope {
    /** The archive: all there is, with what is exempt from public disclosure marked so. */
    WHOLE,
    /** Everybody: what everybody may read, and of the rest that it is there and why it is kept back. */
    PUBLIC
}
