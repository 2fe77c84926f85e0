package no.samspill.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.samspill.kernel.Words;
import no.samspill.ops.backup.Backup;
import no.samspill.ops.backup.BackupFile;
import no.samspill.ops.backup.Inspection;
import no.samspill.ops.backup.Restore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything to one file, also while a server is running; or tells whether such a file is whole. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private static final int DONE = 0;

    /** Nobody can know that nothing is gone, or something is wrong. */
    private static final int NOT_PROVEN = 1;

    private final Words words;
    private final PrintStream out;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    @Mixin
    private Location location = new Location();

    BackupCommand(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() throws SQLException {
        Path named = Objects.requireNonNull(file);
        return check ? check(named) : write(named);
    }

    private int write(Path target) throws SQLException {
        try (Store store = location.existing();
                var connection = store.dataSource().getConnection()) {
            Backup.write(connection, target);
            out.println(words.get("backup.done", target.toString(), Files.size(target) / 1024 + 1));
            return DONE;
        } catch (IOException e) {
            throw new Trouble(e, "backup.file", target.toString(), e.toString());
        }
    }

    private int check(Path source) {
        try {
            return switch (Inspection.of(RestoreCommand.existing(source))) {
                case Inspection.Whole(var backup) -> say("backup.whole", Restore.known(backup), DONE);
                case Inspection.Unproven(var backup) -> say("backup.unproven", Restore.known(backup), NOT_PROVEN);
                case Inspection.Damaged(var damages) -> {
                    damages.forEach(damage -> out.println(damage.in(words)));
                    out.println(words.get("backup.damaged", source.toString()));
                    yield NOT_PROVEN;
                }
            };
        } catch (IOException e) {
            throw new Trouble(e, "restore.file", source.toString(), e.toString());
        }
    }

    private int say(String key, BackupFile backup, int code) {
        out.println(words.get(key, backup.path().toString(), backup.tables(), backup.rows(), backup.schema()));
        return code;
    }
}
