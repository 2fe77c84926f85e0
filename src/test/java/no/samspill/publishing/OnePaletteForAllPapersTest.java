package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.figure.Paint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the figures are drawn in, the papers are set in: a colour that is changed in one place and not in another is found. */
class OnePaletteForAllPapersTest {
    /** Links, page numbers, and the grounds that boxes, tables and slides stand on: no figure has these. */
    private static final Set<String> OF_PAPERS_ALONE = Set.of("#015f64", "#7c7871", "#fef1e6", "#dceaea", "#eaf5f6", "#fbf8f2");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}\\b|(?<=w:(?:color|fill|val)=\")[0-9A-F]{6}(?=\")|(?<=srgbClr val=\")[0-9A-F]{6}(?=\")");

    @ParameterizedTest
    @ValueSource(strings = {"pdf/paper.css", "pdf/ours.css", "word/styles.xml", "odf/styles.xml", "slides/master.xml", "slides/title.xml", "slides/points.xml", "slides/picture.xml", "slides/statement.xml"})
    void every_colour_of_a_paper_is_in_it(String styles) throws IOException {
        Set<String> palette = Stream.concat(Arrays.stream(Paint.values()).map(Paint::hex), OF_PAPERS_ALONE.stream()).collect(Collectors.toSet());
        try (var in = Objects.requireNonNull(PaperFormat.class.getResourceAsStream(styles))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> used = COLOUR.matcher(text).results().map(found -> "#" + found.group().replace("#", "").toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
            assertThat(palette).containsAll(used);
        }
    }
}
