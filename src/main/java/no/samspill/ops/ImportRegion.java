package no.samspill.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import no.samspill.kernel.Words;
import no.samspill.ops.backup.BackupFile;
import no.samspill.ops.backup.MovingIn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads a region into an installation that may have others, also while a server is running: whole, or not at all. */
@Command(name = "import-region")
final class ImportRegion implements Callable<Integer> {
    private final Words words;
    private final PrintStream out;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Mixin
    private Location location = new Location();

    ImportRegion(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() throws SQLException {
        Path source = RestoreCommand.existing(Objects.requireNonNull(file));
        try {
            // Looked through before the folder's database is made or started.
            BackupFile looked = MovingIn.looked(source);
            try (Store store = location.owners()) {
                MovingIn.Moved moved = MovingIn.read(looked, store.owner(), store.rights(), ImportRegion::flaws);
                out.println(words.get("region.imported", moved.region(), moved.plans()));
                if (moved.uninvited() > 0) {
                    out.println(words.get("region.uninvited", moved.uninvited()));
                }
            }
            return 0;
        } catch (IOException e) {
            throw new Trouble(e, "restore.file", source.toString(), e.toString());
        }
    }

    static List<Sentence> flaws(DataSource database) {
        List<Sentence> flaws = new ArrayList<>();
        CheckStore.all(database).forEach(each -> each.check(flaw -> flaws.add(flaw::in)));
        return flaws;
    }
}
