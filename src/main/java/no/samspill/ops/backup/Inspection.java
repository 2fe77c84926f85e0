package no.samspill.ops.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.samspill.ops.Trouble;

/** What came of looking through a backup, every byte of it, without any database. */
public sealed interface Inspection {
    /** Its own list of its parts proves it. */
    record Whole(BackupFile backup) implements Inspection {}

    /** From before backups had such a list: nothing wrong was found, but nobody can know that nothing is gone. */
    record Unproven(BackupFile backup) implements Inspection {}

    /** Not to be read in. */
    record Damaged(List<Damage> damages) implements Inspection {
        public Damaged {
            damages = List.copyOf(damages);
        }
    }

    /** @throws Trouble where the file is no backup at all, or made by a Samspill that knows another kind */
    static Inspection of(Path file) throws IOException {
        return of(file, Sort.EVERYTHING);
    }

    static Inspection of(Path file, Sort sort) throws IOException {
        return new Inspector(file, sort).look();
    }

    /** @throws Trouble with the first of what is wrong */
    default BackupFile orRefuse() {
        return switch (this) {
            case Whole(var backup) -> backup;
            case Unproven(var backup) -> backup;
            case Damaged(var damages) -> throw new Trouble("restore.damaged", damages.getFirst());
        };
    }
}
