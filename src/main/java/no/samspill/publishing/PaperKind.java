package no.samspill.publishing;

import java.util.Arrays;
import java.util.Optional;

/** The papers that a plan can be told in. */
public enum PaperKind {
    /** All of the plan, to be read. */
    PLAN("plan"),
    /** What the council is told between its meetings. */
    STATUS("status"),
    /** The way to the plan, step by step. */
    PROGRESS("prosess"),
    /** What is shared through one year. */
    YEAR("arshjul");

    private final String word;

    PaperKind(String word) {
        this.word = word;
    }

    /** As an address says it; empty for a word that is no paper of ours. */
    public static Optional<PaperKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public String word() {
        return word;
    }
}
