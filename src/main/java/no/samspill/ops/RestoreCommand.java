package no.samspill.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.samspill.kernel.Words;
import no.samspill.ops.backup.BackupFile;
import no.samspill.ops.backup.Inspection;
import no.samspill.ops.backup.Restore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a backup into an empty database. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Words words;
    private final PrintStream out;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Mixin
    private Location location = new Location();

    RestoreCommand(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() throws SQLException {
        Path source = existing(Objects.requireNonNull(file));
        try {
            // Looked through before the folder's database is made or started.
            BackupFile backup = Restore.known(Inspection.of(source).orRefuse());
            try (Store store = location.store()) {
                Restore.read(backup, store.owner(), replace, store.rights());
            }
            out.println(words.get(backup.proven() ? "restore.done" : "restore.done.unproven", source.toString()));
            return 0;
        } catch (IOException e) {
            throw new Trouble(e, "restore.file", source.toString(), e.toString());
        }
    }

    static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Trouble("restore.noFile", file.toString());
        }
        return file;
    }
}
