package no.samspill.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samspill.ops.database.EmbeddedDatabase;
import org.springframework.util.FileSystemUtils;

/** An empty database's folder, made once in a run and copied: for tests that need a database of their own, and are not about making one. */
public final class MadeCluster {
    private MadeCluster() {}

    /** @return the folder, where a database may be started as if it had been made there */
    public static Path in(Path folder) {
        try {
            Files.createDirectories(folder);
            // With owners and permissions: who may read the files is part of what was made.
            Process copy = new ProcessBuilder("cp", "-a", Once.MADE + "/.", folder.toString()).inheritIO().start();
            if (copy.waitFor() != 0) {
                throw new IOException("could not copy " + Once.MADE + " to " + folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Once {
        static final Path MADE = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("samspill-made");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        FileSystemUtils.deleteRecursively(folder);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                EmbeddedDatabase.in(folder).close();
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
