package no.samspill.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The papers that a plan can be told in. */
public enum PaperKind {
    /** All of the plan, to be read. */
    PLAN,
    /** What the council is told between its meetings. */
    STATUS;

    /** As an address says it; empty for a word that is no paper of ours. */
    public static Optional<PaperKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
