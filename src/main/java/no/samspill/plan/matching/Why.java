package no.samspill.plan.matching;

/** Why a row that came in is taken to be a row the plan has. */
public sealed interface Why {

    /** The same kind of row with the same words, be it capitals, spaces or a full stop. */
    record SameWords() implements Why {}

    /** Nearly the same words. @param percent how like they are, 0 to 100 */
    record SimilarWords(int percent) implements Why {}

    /** The same label in the same place, and enough else alike that it has rather been reworded than replaced. */
    record SamePlace(int percent) implements Why {}

    /** Other words, but the same rows stand under it. @param percent how many of them, 0 to 100 */
    record SameContents(int percent) implements Why {}
}
