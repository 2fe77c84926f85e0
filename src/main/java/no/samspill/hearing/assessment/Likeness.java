package no.samspill.hearing.assessment;


/**
 * Points that say the same, as somebody has found. Each keeps its sender and its words.
 *
 * @param title in the secretariat's words
 * @param open how many of them are not answered
 */
public record Likeness(LikenessId id, String title, int points, int open) {
    public static final int LONGEST_TITLE = 120;
}
