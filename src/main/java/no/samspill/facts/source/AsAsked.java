package no.samspill.facts.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samspill.facts.cube.Category;
import no.samspill.facts.cube.Cube;
import no.samspill.facts.cube.Dimension;
import no.samspill.facts.source.Trouble.Kind;

/** Holds an answer to its question. A source that does not understand a selection gives a default extract instead, which looks just as good. */
final class AsAsked {
    private AsAsked() {}

    static Answer<Cube> held(Query query, Cube cube) {
        for (Dimension each : cube.dimensions()) {
            Selection asked = query.of(each.id()).orElse(null);
            if (asked == null) {
                if (each.size() != 1) {
                    return Answer.not(Kind.OTHER_SELECTION, each.label());
                }
                continue;
            }
            List<String> came = each.categories().stream().map(Category::code).toList();
            boolean fits = asked.since() == null ? Set.copyOf(came).equals(new HashSet<>(asked.codes())) : !came.isEmpty() && came.stream().allMatch(code -> code.compareTo(asked.since()) >= 0);
            if (!fits) {
                return Answer.not(Kind.OTHER_SELECTION, each.label());
            }
        }
        for (Selection asked : query.parts()) {
            if (cube.dimensions().stream().noneMatch(each -> each.id().equals(asked.dimension()))) {
                return Answer.not(Kind.OTHER_SELECTION, asked.dimension());
            }
        }
        return new Answer.Got<>(cube);
    }
}
