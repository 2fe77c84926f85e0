package no.samspill.facts.cube;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Cubes as sources have them: one to four dimensions, the last of them time, numbers with any digits, every sign. */
final class WrittenCubes {
    private WrittenCubes() {}

    static Arbitrary<Written> any() {
        return Arbitraries.integers().between(1, 4).list().ofMinSize(1).ofMaxSize(3).flatMap(WrittenCubes::of);
    }

    private static Arbitrary<Written> of(List<Integer> sizes) {
        List<Written.Way> ways = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            int way = i;
            ways.add(new Written.Way("vei" + i, Role.OTHER, IntStream.range(0, sizes.get(i)).mapToObj(at -> "0" + way + at).toList(),
                    IntStream.range(0, sizes.get(i)).mapToObj(at -> "Sted æ" + at).toList()));
        }
        List<String> years = IntStream.range(0, 3).mapToObj(at -> String.valueOf(2019 + at)).toList();
        ways.add(new Written.Way("tid", Role.TIME, years, years));
        int cells = sizes.stream().reduce(3, (a, b) -> a * b);
        return cell().list().ofSize(cells).map(all -> new Written(ways, all));
    }

    private static Arbitrary<String> cell() {
        Arbitrary<String> whole = Arbitraries.longs().map(String::valueOf);
        Arbitrary<String> decimal = Arbitraries.bigDecimals().between(new BigDecimal("-1e25"), new BigDecimal("1e25")).ofScale(3).map(number -> number.setScale(3, RoundingMode.HALF_UP).toPlainString());
        return Arbitraries.frequencyOf(
                Tuple.of(3, whole), Tuple.of(3, decimal), Tuple.of(1, Arbitraries.of("0", "0.0", "1.50")),
                Tuple.of(3, Arbitraries.of(".", "..", ":", "…", "-")));
    }
}
