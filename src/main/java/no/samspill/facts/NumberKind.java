package no.samspill.facts;

import java.util.Arrays;
import java.util.Optional;

/** What kind of number an indicator counts in. It is chosen by a person and never guessed, for it decides how the numbers of several places become one. */
public enum NumberKind {
    /** How many: those of several places are added up. */
    COUNT(Folding.SUM, false),
    /** How many of how many: both parts are added up, each for itself. */
    SHARE(Folding.PARTS, true),
    /** How much for each: the mean is weighted by how many there are in each place. */
    MEAN(Folding.WEIGHTED, true),
    /** Against a year that is a hundred: there is no index of several. */
    INDEX(Folding.NONE, false),
    /** How many so far: those of several places are added up, those of several years never. */
    CUMULATIVE(Folding.SUM, false),
    /** Words. */
    TEXT(Folding.NONE, false);

    /** How several become one. */
    public enum Folding {
        SUM,
        PARTS,
        WEIGHTED,
        NONE
    }

    private final Folding folding;
    private final boolean based;

    NumberKind(Folding folding, boolean based) {
        this.folding = folding;
        this.based = based;
    }

    public Folding folding() {
        return folding;
    }

    /** Whether each number stands on another: what it is a share of, or what it is the mean of. */
    public boolean based() {
        return based;
    }

    public static Optional<NumberKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
