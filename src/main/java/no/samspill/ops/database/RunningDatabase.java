package no.samspill.ops.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The way to the database of a folder that a server is using, for one who only wants to look. */
public record RunningDatabase(String url, String user, String password) {
    /** Empty where nothing runs in the folder. */
    public static Optional<RunningDatabase> in(Path folder) throws IOException {
        Path process = folder.resolve("postgresql/postmaster.pid");
        if (!Files.exists(process)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(process);
        boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(postmaster -> ready && postmaster.isAlive())
                .map(postmaster -> new RunningDatabase(
                        "jdbc:postgresql://127.0.0.1:%s/%s".formatted(lines.get(3).strip(), Cluster.DATABASE), Cluster.USER, password(folder)));
    }

    private static String password(Path folder) {
        try {
            return Files.readString(folder.resolve("password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
