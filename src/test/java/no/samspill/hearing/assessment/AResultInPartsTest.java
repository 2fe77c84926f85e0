package no.samspill.hearing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AResultInPartsTest {
    private static final int MOST = 1000;

    @Property(tries = 300)
    void every_point_stands_in_one_part_and_none_is_larger_than_it_may_be_but_for_a_single_point(@ForAll @Size(max = 40) List<@IntRange(max = 1500) Integer> letters) {
        List<ResultPart> parts = ResultPart.cut(letters, MOST);
        assertThat(parts.stream().flatMapToInt(part -> IntStream.range(part.skip(), part.skip() + part.points())).boxed().toList()).isEqualTo(IntStream.range(0, letters.size()).boxed().toList());
        assertThat(parts).extracting(ResultPart::number).isEqualTo(IntStream.rangeClosed(1, parts.size()).boxed().toList());
        assertThat(parts).allSatisfy(part -> {
            List<Integer> its = letters.subList(part.skip(), part.skip() + part.points());
            assertThat(part.of()).isEqualTo(parts.size());
            assertThat(its.stream().mapToInt(Integer::intValue).sum() <= MOST || its.stream().filter(each -> each > 0).count() == 1).isTrue();
        });
    }

    @Test
    void what_fits_into_one_is_not_parted() {
        assertThat(ResultPart.cut(List.of(400, 600), MOST)).containsExactly(new ResultPart(1, 1, 0, 2));
        assertThat(ResultPart.cut(List.of(400, 601), MOST)).containsExactly(new ResultPart(1, 2, 0, 1), new ResultPart(2, 2, 1, 1));
        assertThat(ResultPart.cut(List.of(), MOST)).hasSize(1);
    }
}
