package no.samspill.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
        if (databaseUrl != null) {
            return store();
        }
        if (!Files.isDirectory(folder().resolve("postgresql"))) {
            throw new Trouble("backup.nothing", folder().toString());
        }
        try {
            Optional<Store> running = RunningDatabase.in(folder()).map(found -> new Store.Elsewhere(found.url(), found.user(), found.password(), null));
            return running.orElseGet(this::store);
        } catch (IOException e) {
            throw new Trouble(e, "database.folder", folder().toString(), e.toString());
        }
    }

    private Path folder() {
        return data == null ? Path.of("data") : data;
    }
}
