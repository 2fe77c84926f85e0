package no.samspill.facts.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One and the same cube, in whichever form it is written, is one and the same cube: each number, each digit, each sign at its place. */
class TheSameCubeProperties {
    @Provide
    Arbitrary<Written> cubes() {
        return WrittenCubes.any();
    }

    @Property(tries = 60)
    void comes_out_of_json_stat_alike(@ForAll("cubes") Written written, @ForAll boolean sparse, @ForAll boolean sparseStatus, @ForAll boolean positions) {
        holds(written, Opening.cube(written.json2(sparse, sparseStatus, positions)), true);
        holds(written, Opening.cube(written.json1(sparse)), true);
    }

    @Property(tries = 60)
    void comes_out_of_px_alike(@ForAll("cubes") Written written) {
        holds(written, Opening.cube(written.px()), true);
    }

    @Property(tries = 60)
    void comes_out_of_every_csv_alike(@ForAll("cubes") Written written, @ForAll boolean comma) {
        char separator = comma ? ',' : ';';
        holds(written, Opening.cube(written.rows(separator)), false);
        holds(written, Opening.cube(written.pivoted(separator).getBytes(StandardCharsets.UTF_16)), false);
    }

    @Property(tries = 100)
    void cut_off_anywhere_is_refused_or_lacks_nothing_it_shows(@ForAll("cubes") Written written, @ForAll int where) {
        String whole = written.json2(false, true, false);
        String cut = whole.substring(0, Math.floorMod(where, whole.length()));
        assertThat(Cubes.open(cut.getBytes(StandardCharsets.UTF_8))).isInstanceOf(NoCube.class);
        String px = written.px().strip();
        assertThat(Cubes.open(px.substring(0, Math.floorMod(where, px.length())).getBytes(StandardCharsets.UTF_8))).isInstanceOf(NoCube.class);
    }

    private static void holds(Written written, Cube cube, boolean labelled) {
        assertThat(Opening.cells(cube)).isEqualTo(written.cells());
        for (int i = 0; i < written.ways().size(); i++) {
            Written.Way way = written.ways().get(i);
            int at = cube.dimensions().stream().map(Dimension::id).toList().indexOf(way.name());
            assertThat(Opening.codes(cube, at)).isEqualTo(way.codes());
            if (labelled) {
                assertThat(cube.dimensions().get(at).categories()).extracting(Category::label).isEqualTo(way.labels());
            }
        }
        assertThat(cube.outline().of(Role.TIME)).isPresent();
    }
}
