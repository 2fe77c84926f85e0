package no.samspill.figure;

/** A municipality's light along the fjord. */
public enum Lamp {
    /** Its council has adopted the text as it stands. */
    LIT,
    /** Adopted, with another text. */
    HALF,
    DARK
}
