package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samspill.Samspill;
import no.samspill.worksheet.SheetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, and somebody who presses Ctrl-C halfway. */
class APublishingThatIsStoppedTest {
    @TempDir
    Path place;

    @Test
    void leaves_no_half_file_and_no_half_folder() throws IOException, InterruptedException {
        Path sheet = place.resolve("lang.xlsx");
        try (OutputStream out = Files.newOutputStream(sheet)) {
            SheetWriter.write(Hostile.rows(3000).plan(), out);
        }
        Path parent = Files.createDirectory(place.resolve("ut"));
        Process publishing = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"), Samspill.class.getName(),
                        "publish", sheet.toString(), "--to", parent.resolve("papirer").toString(), "--format", "html,pdf"))
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("said").toFile())
                .start();
        try {
            awaitTheFirstFile(publishing, parent);
            new ProcessBuilder("kill", "-INT", Long.toString(publishing.pid())).start().waitFor();

            assertThat(publishing.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(publishing.exitValue()).isNotZero();
            assertThat(inside(parent)).isEmpty();
        } finally {
            publishing.destroyForcibly();
        }
    }

    private void awaitTheFirstFile(Process publishing, Path parent) throws IOException, InterruptedException {
        while (inside(parent).stream().allMatch(APublishingThatIsStoppedTest::isEmpty)) {
            assertThat(publishing.isAlive()).as(Files.readString(place.resolve("said"))).isTrue();
            Thread.sleep(20);
        }
    }

    private static boolean isEmpty(Path folder) {
        try {
            return inside(folder).isEmpty();
        } catch (IOException gone) {
            return true;
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
