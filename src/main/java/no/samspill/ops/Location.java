package no.samspill.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.samspill.ops.database.Login;
import no.samspill.ops.database.RunningDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where the data is. */
final class Location {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "command.data")
    private @Nullable Path data;

    @Option(names = "--database-url", paramLabel = "URL", descriptionKey = "command.database-url")
    private @Nullable String databaseUrl;

    @Option(names = "--owner-url", paramLabel = "URL", descriptionKey = "command.owner-url")
    private @Nullable String ownerUrl;

    /** The store, made where there is none. */
    Store store() {
        if (databaseUrl == null) {
            if (ownerUrl != null) {
                throw new Trouble("serve.owner-alone");
            }
            return Store.in(folder());
        }
        if (data != null) {
            throw new Trouble("serve.both");
        }
        return ownerUrl == null ? Store.at(databaseUrl) : Store.at(databaseUrl, ownerUrl);
    }

    /** Whether anybody on the machine can read a password of the database in the list of processes. */
    boolean passwordIsSeen() {
        return Store.saysPassword(databaseUrl) || Store.saysPassword(ownerUrl);
    }

    /** The store as it is, also while a server uses it. */
    Store existing() {
        if (databaseUrl == null && !Files.isDirectory(folder().resolve("postgresql"))) {
            throw new Trouble("backup.nothing", folder().toString());
        }
        return running(RunningDatabase::in);
    }

    /** The store for the one who owns the tables, also while a server uses it; made where there is none. */
    Store owners() {
        return running(RunningDatabase::ownersIn);
    }

    private Store running(Way way) {
        if (databaseUrl != null) {
            return store();
        }
        try {
            Optional<Store> running = way.in(folder()).map(found -> new Store.Elsewhere(found.url(), found.user(), found.password(), null));
            return running.orElseGet(this::store);
        } catch (IOException e) {
            throw new Trouble(e, "database.folder", folder().toString(), e.toString());
        }
    }

    /** To a database that somebody runs in a folder. */
    private interface Way {
        Optional<Login> in(Path folder) throws IOException;
    }

    /** Where something is written, in any case. */
    Path disk() {
        return databaseUrl == null && Files.isDirectory(folder()) ? folder() : Path.of("").toAbsolutePath();
    }

    private Path folder() {
        return data == null ? Path.of("data") : data;
    }
}
