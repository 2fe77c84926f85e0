package no.samspill.plan.version.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text in one dress. A line break inside it is "\n".
 *
 * @param href where it leads; null for none
 * @param fact whether it is a live fact, whose number is another or the same, and never half of either
 */
public record Run(String text, boolean strong, boolean emphasised, @Nullable String href, boolean fact) {

    public Run(String text, boolean strong, boolean emphasised, @Nullable String href) {
        this(text, strong, emphasised, href, false);
    }

    public static Run of(String text) {
        return new Run(text, false, false, null);
    }

    Run saying(String other) {
        return new Run(other, strong, emphasised, href, fact);
    }

    boolean dressedAs(Run other) {
        return equals(other.saying(text));
    }

    /** As few runs as hold the same, none of them empty. */
    static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            if (!joined.isEmpty() && joined.getLast().dressedAs(run)) {
                joined.set(joined.size() - 1, run.saying(joined.getLast().text() + run.text()));
            } else if (!run.text().isEmpty()) {
                joined.add(run);
            }
        }
        return List.copyOf(joined);
    }
}
