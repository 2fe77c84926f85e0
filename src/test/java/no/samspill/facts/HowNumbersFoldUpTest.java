package no.samspill.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.samspill.facts.cube.Sign;
import org.junit.jupiter.api.Test;

class HowNumbersFoldUpTest {
    private static final Term YEAR = Term.year(2017);

    @Test
    void how_many_in_several_places_is_their_sum_and_says_which() {
        Cell all = fold(NumberKind.COUNT, of("Harstad", 24845), of("Ibestad", 0));
        assertThat(all.figure().amount()).isEqualByComparingTo("24845");
        assertThat(all.why()).isEqualTo(Cell.Why.FOLDED);
        assertThat(all.parts()).extracting(Part::name).containsExactly("Harstad", "Ibestad");
    }

    @Test
    void a_sum_that_lacks_one_is_no_number_for_all_and_says_who_is_missing() {
        Cell some = fold(NumberKind.COUNT, of("Harstad", 24845), none("Ibestad", Sign.MISSING));
        assertThat(some.there()).isFalse();
        assertThat(some.why()).isEqualTo(Cell.Why.LACKING);
        assertThat(some.parts()).extracting(Part::name).containsExactly("Harstad");
        assertThat(some.lacking()).extracting(Part::name).containsExactly("Ibestad");
    }

    @Test
    void a_sum_over_what_is_kept_back_says_so() {
        assertThat(fold(NumberKind.COUNT, of("Harstad", 4), none("Ibestad", Sign.SUPPRESSED), none("Lavangen", Sign.MISSING)).figure().sign()).isEqualTo(Sign.SUPPRESSED);
        assertThat(fold(NumberKind.COUNT, of("Harstad", 4), none("Ibestad", Sign.DASH)).figure().sign()).isEqualTo(Sign.DASH);
    }

    @Test
    void a_share_is_counted_of_both_its_parts() {
        Cell share = fold(NumberKind.SHARE, of("Harstad", 2956, 24845), of("Ibestad", 131, 1388));
        assertThat(share.figure().amount()).isEqualByComparingTo("3087");
        assertThat(share.figure().rounded(NumberKind.SHARE, 1)).isEqualByComparingTo("11.8");
    }

    @Test
    void a_share_whose_parts_nobody_knows_does_not_fold() {
        assertThat(fold(NumberKind.SHARE, of("Harstad", 12), of("Ibestad", 9)).why()).isEqualTo(Cell.Why.NO_BASE);
    }

    @Test
    void a_share_of_nothing_is_no_share_and_not_nought() {
        assertThat(Figure.of(BigDecimal.ZERO, BigDecimal.ZERO).read(NumberKind.SHARE)).isNull();
        assertThat(Figure.of(BigDecimal.ZERO, BigDecimal.TEN).read(NumberKind.SHARE)).isEqualByComparingTo("0");
    }

    @Test
    void a_mean_is_weighted_by_how_many_there_are_in_each() {
        assertThat(fold(NumberKind.MEAN, of("Harstad", 4, 300), of("Ibestad", 2, 100)).figure().amount()).isEqualByComparingTo("3.5");
        assertThat(fold(NumberKind.MEAN, of("Harstad", 4), of("Ibestad", 2)).why()).isEqualTo(Cell.Why.NO_BASE);
    }

    @Test
    void an_index_does_not_fold_and_a_single_one_is_itself() {
        assertThat(fold(NumberKind.INDEX, of("Harstad", 104), of("Ibestad", 98)).why()).isEqualTo(Cell.Why.NOT_BY_KIND);
        assertThat(fold(NumberKind.INDEX, of("Harstad", 104)).figure().amount()).isEqualByComparingTo("104");
    }

    @Property(tries = 300)
    void whatever_is_folded_every_place_is_among_its_parts_or_among_those_it_lacks(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = -1, max = 900) Integer> numbers, @ForAll NumberKind kind) {
        List<Part> of = new ArrayList<>();
        for (int at = 0; at < numbers.size(); at++) {
            of.add(numbers.get(at) < 0 ? none("p" + at, Sign.MISSING) : of("p" + at, numbers.get(at), 1000));
        }
        Cell cell = new Fold(kind).of(YEAR, of, Set.of());
        assertThat(Stream.concat(cell.parts().stream(), cell.lacking().stream()).map(Part::name)).containsExactlyInAnyOrderElementsOf(of.stream().map(Part::name).toList());
        assertThat(cell.there()).isEqualTo(cell.lacking().isEmpty());
        if (kind.folding() == NumberKind.Folding.SUM && cell.there()) {
            assertThat(cell.figure().amount()).isEqualByComparingTo(BigDecimal.valueOf(numbers.stream().mapToInt(Integer::intValue).sum()));
        }
    }

    private static Cell fold(NumberKind kind, Part... parts) {
        return new Fold(kind).of(YEAR, List.of(parts), Set.of());
    }

    private static Part of(String name, long amount) {
        return new Part(name, Figure.of(BigDecimal.valueOf(amount)));
    }

    private static Part of(String name, long amount, long base) {
        return new Part(name, Figure.of(BigDecimal.valueOf(amount), BigDecimal.valueOf(base)));
    }

    private static Part none(String name, Sign sign) {
        return new Part(name, Figure.none(sign));
    }
}
