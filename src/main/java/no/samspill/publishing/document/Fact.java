package no.samspill.publishing.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One answer: "Ansvar" and the parties.
 *
 * @param written the words to the letter, where the values say them in another way; null where they do not
 */
public record Fact(String term, List<Value> values, @Nullable String written) {

    public Fact {
        values = List.copyOf(values);
    }

    /** All values as one says them: "Bedrift; Besøk, ikke avklart". */
    public String said() {
        return values.stream().map(value -> value.line().plain()).collect(Collectors.joining("; "));
    }

    /** @param unsettled drawn dashed; the words say so too */
    public record Value(Line line, boolean unsettled) {

        /** Whether it is not settled because the source names it as an example: it leans. */
        public boolean example() {
            return unsettled && line.spans().stream().anyMatch(Span::emphasised);
        }
    }
}
