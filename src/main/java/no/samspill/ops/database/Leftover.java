package no.samspill.ops.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL that may be running on the cluster: ours, or one that a killed server left behind. */
record Leftover(Cluster cluster, Programs programs, Account account) {
    /** Leaves nothing running on the cluster. To be called by the one who holds the folder's lock. */
    void clear() throws IOException {
        Optional<ProcessHandle> named = process();
        if (named.isEmpty()) {
            return;
        }
        if (runsHere(named.get())) {
            stop();
        } else {
            // The number has passed to a stranger since; PostgreSQL would wait for that one forever.
            Files.delete(pidFile());
        }
    }

    /** Ends open transactions, writes everything to disk and stops. */
    void stop() throws IOException {
        Run.toTheEnd(account.command(List.of(programs.path("pg_ctl"), "stop", "-D", cluster.data().toString(), "-m", "fast", "-w", "-t", "60")), "");
    }

    private Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile()).stream()
                .findFirst()
                .filter(line -> line.strip().matches("\\d{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(ProcessHandle::isAlive);
    }

    private boolean runsHere(ProcessHandle process) throws IOException {
        Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        return process.info().command().filter(command -> command.endsWith("/postgres")).isPresent()
                && Files.isSameFile(workingFolder, cluster.data());
    }

    private Path pidFile() {
        return cluster.data().resolve("postmaster.pid");
    }
}
