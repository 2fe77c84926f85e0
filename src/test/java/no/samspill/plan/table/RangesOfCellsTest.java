package no.samspill.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is copied, pasted, filled, sorted and found in the table is reckoned by a script that needs no page: it is asked without a browser. */
class RangesOfCellsTest {
    @TempDir
    Path folder;

    @Test
    void each_sentence_of_the_scripts_own_test_holds() throws Exception {
        put("/static/assets/table/range.js", "range.mjs");
        put("/js/range.test.mjs", "range.test.mjs");
        Path said = folder.resolve("said");
        Process node = new ProcessBuilder("node", "--test", folder.resolve("range.test.mjs").toString()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(said)).contains("fail 0").doesNotContain("tests 0");
        assertThat(node.exitValue()).isZero();
    }

    private void put(String from, String as) throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(from))) {
            Files.copy(file, folder.resolve(as));
        }
    }
}
