package no.samspill.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.samspill.kernel.Words;
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
        Path source = Objects.requireNonNull(file);
        if (!Files.isRegularFile(source)) {
            throw new Trouble("restore.noFile", source.toString());
        }
        try (Store store = location.store()) {
            Restore.read(source, store.dataSource(), replace);
            out.println(words.get("restore.done", source.toString()));
            return 0;
        } catch (IOException e) {
            throw new Trouble(e, "restore.file", source.toString(), e.toString());
        }
    }
}
