package no.samspill.facts.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader by the author of JSON-stat, jsonstat-toolkit, and ours find the same in every file: 0 cells differ. */
class AnotherReaderTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int GENERATED = 60;

    @TempDir
    Path folder;

    @Test
    void finds_the_same_in_cubes_that_we_made() throws Exception {
        int i = 0;
        for (Written written : WrittenCubes.any().sampleStream().limit(GENERATED).toList()) {
            Files.writeString(folder.resolve("v2-" + i + ".json"), written.json2(i % 2 == 0, i % 3 == 0, i % 5 == 0));
            Files.writeString(folder.resolve("v1-" + i + ".json"), written.json1(i % 2 == 0));
            i++;
        }
        assertThat(compared(folder)).hasSize(2 * GENERATED);
    }

    @Test
    void finds_the_same_in_real_cubes() throws Exception {
        Path real = Path.of(System.getProperty("jsonstat.folder", "../shared/data/jsonstat"));
        if (!Files.isDirectory(real)) {
            System.err.println("NOT TESTED against real cubes: there is no " + real + ". Give their folder by -Djsonstat.folder=DIR.");
            return;
        }
        Map<String, Why> none = new TreeMap<>();
        try (Stream<Path> files = Files.list(real)) {
            for (Path file : files.toList()) {
                if (Cubes.open(Files.readAllBytes(file)) instanceof NoCube refused) {
                    none.put(String.valueOf(file.getFileName()), refused.why());
                }
            }
        }
        assertThat(none).containsExactly(Map.entry("collection.json", Why.LIST), Map.entry("oecd-v2.json", Why.NO_CATEGORIES), Map.entry("order.json", Why.NO_NUMBER));
        assertThat(compared(real)).hasSizeGreaterThanOrEqualTo(12);
    }

    /** The files that both read, and read alike. */
    private static List<String> compared(Path folder) throws IOException, InterruptedException {
        Path said = Files.createTempFile("cells", ".jsonl");
        Process node = new ProcessBuilder("node", "src/test/resources/js/jsonstat-cells.mjs", "node_modules/jsonstat-toolkit/import.mjs", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(said.toFile()).start();
        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(node.exitValue()).isZero();
        List<String> same = new ArrayList<>();
        for (String line : Files.readAllLines(said)) {
            JsonNode theirs = JSON.readTree(line);
            String file = theirs.get("file").asString();
            if (Cubes.open(Files.readAllBytes(folder.resolve(file))) instanceof Cube ours) {
                alike(file, theirs, ours);
                same.add(file);
            }
        }
        Files.delete(said);
        return same;
    }

    private static void alike(String file, JsonNode theirs, Cube ours) {
        assertThat(ours.dimensions().stream().map(Dimension::id).toList()).as(file).isEqualTo(texts(theirs.get("id")));
        for (int i = 0; i < ours.dimensions().size(); i++) {
            assertThat(Opening.codes(ours, i)).as(file).isEqualTo(texts(theirs.get("dimensions").get(i)));
        }
        // Where a sparse cube has no number at all, the toolkit has no list of values either.
        boolean none = theirs.get("value").isNull();
        assertThat(none ? ours.size() : theirs.get("value").size()).as(file).isEqualTo(ours.size());
        for (int cell = 0; cell < ours.size(); cell++) {
            JsonNode value = theirs.get("value").get(cell);
            JsonNode status = theirs.get("status").get(cell);
            Sign sign = status == null || status.isNull() ? null : Sign.of(status.asString());
            BigDecimal number = ours.number(cell);
            if (number == null) {
                assertThat(ours.sign(cell)).as("%s, cell %d", file, cell).isEqualTo(sign == null ? Sign.MISSING : sign);
                assertThat(none || value.isNull() || sign != null).as("%s, cell %d", file, cell).isTrue();
            } else {
                assertThat(number.doubleValue()).as("%s, cell %d", file, cell).isEqualTo(Double.parseDouble(value.asString()));
            }
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> all = new ArrayList<>();
        list.forEach(each -> all.add(each.asString()));
        return all;
    }
}
