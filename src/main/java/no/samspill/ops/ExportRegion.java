package no.samspill.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.samspill.kernel.Words;
import no.samspill.ops.backup.MovingOut;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes one region to one file, also while a server is running. It stays where it is. */
@Command(name = "export-region")
final class ExportRegion implements Callable<Integer> {
    private final Words words;
    private final PrintStream out;

    @Parameters(index = "0", paramLabel = "REGION", descriptionKey = "region")
    private @Nullable String region;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Mixin
    private Location location = new Location();

    ExportRegion(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() throws SQLException {
        Path target = Objects.requireNonNull(file);
        try (Store store = location.existing();
                var connection = store.dataSource().getConnection()) {
            String address = Objects.requireNonNull(region).replaceAll("^/+|/+$", "");
            int plans = MovingOut.write(connection, address, target);
            out.println(words.get("region.exported", address, plans, target.toString(), Files.size(target) / 1024 + 1));
            return 0;
        } catch (IOException e) {
            throw new Trouble(e, "backup.file", target.toString(), e.toString());
        }
    }
}
