package no.samspill.ops.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The way to the database of a folder that a server is using, for another program beside it. */
public final class RunningDatabase {
    private RunningDatabase() {}

    /** For one who only wants to look. Empty where nothing runs in the folder. */
    public static Optional<Login> in(Path folder) throws IOException {
        return url(folder).map(url -> login(folder, url));
    }

    /** For one who adds schemas and tables. */
    public static Optional<Login> ownersIn(Path folder) throws IOException {
        Optional<String> url = url(folder);
        if (url.isPresent() && Files.exists(folder.resolve(Roles.FORMER_PASSWORD))) {
            return in(folder);
        }
        return url.isEmpty() ? Optional.empty() : Optional.of(new Login(url.get(), Roles.OWNER, Roles.ownersPassword(folder)));
    }

    private static Optional<String> url(Path folder) throws IOException {
        Path process = folder.resolve("postgresql/postmaster.pid");
        if (!Files.exists(process)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(process);
        boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(postmaster -> ready && postmaster.isAlive())
                .map(postmaster -> "jdbc:postgresql://127.0.0.1:%s/%s".formatted(lines.get(3).strip(), Cluster.DATABASE));
    }

    private static Login login(Path folder, String url) {
        Path former = folder.resolve(Roles.FORMER_PASSWORD);
        try {
            // A server from before there were two roles may be running still.
            return Files.exists(former) ? new Login(url, Cluster.SUPERUSER, Files.readString(former)) : new Login(url, Roles.SERVICE, Roles.servicesPassword(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
