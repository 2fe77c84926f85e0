package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AFolderInTheMakingTest {

    @TempDir
    Path place;

    @Test
    void interrupted_before_it_is_finished_it_leaves_nothing_half() throws IOException {
        try (Folder folder = Folder.at(place.resolve("papirer"))) {
            folder.write("plan.pdf", new byte[] {1});
            folder.abandon();

            assertThat(names(place)).isEmpty();
            assertThatThrownBy(() -> folder.write("plan.docx", new byte[] {1})).isInstanceOf(IOException.class);
        }
    }

    @Test
    void interrupted_the_older_folder_stands_as_it_was() throws IOException {
        Path wanted = place.resolve("papirer");
        try (Folder folder = Folder.at(wanted)) {
            folder.write("plan.pdf", new byte[] {1});
            folder.finish();
        }
        try (Folder folder = Folder.at(wanted)) {
            folder.write("plan.pdf", new byte[] {2});
            folder.abandon();
        }

        assertThat(names(place)).containsExactly("papirer");
        assertThat(wanted.resolve("plan.pdf")).hasBinaryContent(new byte[] {1});
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).toList();
        }
    }
}
