package no.samspill.hearing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.ledger.ElementId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingAPartTest {
    private final ElementId first = new ElementId(UUID.randomUUID());
    private final ElementId silent = new ElementId(UUID.randomUUID());
    private final ElementId last = new ElementId(UUID.randomUUID());
    private final ElementId gone = new ElementId(UUID.randomUUID());
    private final List<ElementId> order = List.of(first, silent, last);
    private final Laid laid = new Laid(Map.of(
            Optional.of(gone), Map.of(Judgement.NOTED, 2),
            Optional.of(last), Map.of(Judgement.FOLLOWED, 1, Judgement.NOTED, 3),
            Optional.of(first), Map.of(Judgement.FOLLOWED, 5),
            Optional.empty(), Map.of(Judgement.NOTED, 1)));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 50})
    void the_parts_together_are_all_of_it_in_the_plans_order(int most) {
        assertThat(parts(null, most)).isEqualTo(Stream.of(places("", 1), places(first, 5), places(last, 4), places(gone, 2)).flatMap(List::stream).toList());
        assertThat(parts(Judgement.NOTED, most)).isEqualTo(Stream.of(places("", 1), places(last, 3), places(gone, 2)).flatMap(List::stream).toList());
    }

    /** Each part as a database would give it: the points of its rows, but for those that are skipped, and no more than asked for. */
    private List<String> parts(@org.jspecify.annotations.Nullable Judgement judgement, int most) {
        List<String> all = new ArrayList<>();
        for (int skip = 0; skip == all.size(); skip += most) {
            Laid.Part part = laid.part(order, judgement, skip, most);
            part.rows().stream()
                    .flatMap(row -> places(row.isEmpty() ? "" : row.get(), laid.points().get(row).entrySet().stream().filter(each -> judgement == null || each.getKey() == judgement).mapToInt(Map.Entry::getValue).sum()).stream())
                    .skip(part.skip()).limit(most).forEach(all::add);
        }
        return all;
    }

    private static List<String> places(Object row, int many) {
        return IntStream.range(0, many).mapToObj(at -> row + " " + at).toList();
    }
}
