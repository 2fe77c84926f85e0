package no.samspill.facts.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;

/** Opens what a test wrote, and says what came out. */
final class Opening {
    private Opening() {}

    static Cube cube(String text) {
        return cube(text.getBytes(StandardCharsets.UTF_8));
    }

    static Cube cube(byte[] file) {
        Opened opened = Cubes.open(file);
        assertThat(opened).as(opened instanceof NoCube none ? none.in(Words.of(Language.NB)) : "").isInstanceOf(Cube.class);
        return (Cube) opened;
    }

    static NoCube refused(String text) {
        return (NoCube) Cubes.open(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each cell as a reader sees it: its number, or its sign. */
    static List<String> cells(Cube cube) {
        List<String> all = new ArrayList<>();
        for (int cell = 0; cell < cube.size(); cell++) {
            Sign sign = cube.sign(cell);
            all.add(sign == null ? String.valueOf(cube.number(cell)) : sign.symbol());
        }
        return all;
    }

    static List<String> codes(Cube cube, int dimension) {
        return cube.dimensions().get(dimension).categories().stream().map(Category::code).toList();
    }
}
