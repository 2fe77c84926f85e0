package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import no.samspill.plan.TwoPlans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Some random pairs of versions, settled by the word processor itself; bench/difference does the same with a thousand. */
class TrackedInLibreOfficeTest {
    private static final int PAIRS = 10;

    @TempDir
    static Path folder;

    private static Office.Settled settled = new Office.Settled(Map.of(), Map.of());

    @BeforeAll
    static void libreoffice_settles_them_all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        seeds().forEach(seed -> files.put(seed + ".docx", TrackedPairs.word(TwoPlans.rich(seed))));
        settled = Office.settled(files, folder);
    }

    static LongStream seeds() {
        return LongStream.range(0, PAIRS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoever_accepts_all_has_the_new_version_and_nothing_else(long seed) {
        assertThat(TrackedPairs.bare(settled.accepted().get(seed + ".docx"))).isEqualTo(TrackedPairs.bare(TrackedPairs.alone(TwoPlans.rich(seed).after())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoever_rejects_all_has_the_old_version_and_nothing_else(long seed) {
        assertThat(TrackedPairs.bare(settled.rejected().get(seed + ".docx"))).isEqualTo(TrackedPairs.bare(TrackedPairs.alone(TwoPlans.rich(seed).before())));
    }
}
