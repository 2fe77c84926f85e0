package no.samspill.adoption;

/** Whether a body has adopted the text as it stands. Nothing else lights a light. */
public enum Light {
    LIT,
    /** Adopted, with another text. */
    HALF,
    DARK
}
