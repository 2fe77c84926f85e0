package no.samspill.worksheet.imports;

import java.util.Map;
import java.util.Set;
import no.samspill.worksheet.Shape;
import org.jspecify.annotations.Nullable;

/**
 * All that a person has decided about one upload, kept between visits so that nothing has to be said twice. Keys are text, for
 * they are kept as such; {@link Keys} writes them.
 *
 * @param shape how the levels are told; null lets the sheet tell
 * @param year the year meant where a cell names none; null for the plan's own
 * @param hidden whether what the book keeps out of sight is taken in; null until somebody says so
 * @param colours what colours mean, as {@link no.samspill.worksheet.ColourKey} writes it; null until somebody says so
 * @param answers by the field and the words that were asked about
 * @param taken by the cell of the plan, whether to take what the sheet says; absent for what is usual
 * @param removed rows of the plan to take out
 * @param unmoved rows of the plan to leave where they stand
 * @param apart pairs that are two rows and not one
 * @param errorsSeen the sheet's errors have been seen, and the rest may go in
 */
public record Decided(
        @Nullable Shape shape,
        @Nullable Integer year,
        @Nullable Boolean hidden,
        @Nullable String colours,
        Map<String, Answer> answers,
        Map<String, Boolean> taken,
        Set<String> removed,
        Set<String> unmoved,
        Set<String> apart,
        boolean errorsSeen) {

    public Decided {
        answers = Map.copyOf(answers);
        taken = Map.copyOf(taken);
        removed = Set.copyOf(removed);
        unmoved = Set.copyOf(unmoved);
        apart = Set.copyOf(apart);
    }

    public static Decided nothing() {
        return new Decided(null, null, null, null, Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), false);
    }
}
