package no.samspill.worksheet;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that are the plan's title: of what stands in front of a table the first that sounds like a plan; else what stands alone,
 * unless it is something else. Null where nothing is: the file has a name, too.
 *
 * @param leaves the sheets that may tell of the plan
 */
record TitleFinder(List<Leaf> leaves, Asides asides, Legend legend) {

    @Nullable Cell find() {
        return fronts(leaves).filter(line -> asides.mayBeTitle(line) && asides.soundsLikePlan(line.first().text()))
                .findFirst()
                .or(() -> fronts(leaves.stream().filter(leaf -> !leaf.evidence().isEmpty()).toList()).filter(asides::mayBeTitle).findFirst())
                .map(Line::first)
                .orElse(null);
    }

    /** A cover sheet without a table is in front as a whole; of a table without a header only its first rows can be. */
    private Stream<Line> fronts(List<Leaf> leaves) {
        return leaves.stream().flatMap(leaf -> {
            List<Line> lines = leaf.tables().getFirst().lines();
            return leaf.hasHeader() || leaf.evidence().isEmpty() ? lines.stream().filter(line -> !legend.isWhole(line)) : lines.stream().takeWhile(line -> line.isLone() || asides.mayBeTitle(line));
        });
    }
}
