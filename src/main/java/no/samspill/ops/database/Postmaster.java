package no.samspill.ops.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samspill.ops.Trouble;

/** The running PostgreSQL of one cluster. */
final class Postmaster {
    /** Durability is said outright: a decision that is registered must survive the machine losing power. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "50",
            "log_min_messages", "warning",
            "timezone", "Europe/Oslo");

    /** Replaying the log after a power cut can take minutes; a start that takes longer than this has stalled. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Leftover files;
    private final Process process;
    private final int port;

    private Postmaster(Leftover files, Process process, int port) {
        this.files = files;
        this.process = process;
        this.port = port;
    }

    /** Starts and waits until it answers; first stops one that a killed server left behind. */
    static Postmaster start(Cluster cluster, Programs programs, Account account) throws IOException {
        var files = new Leftover(cluster, programs, account);
        files.clear();
        Path log = log(cluster);
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return start(files, freePort());
    }

    /** Another one where this was, on the same port, so that whoever knows the way to it goes on knowing. */
    Postmaster again() throws IOException {
        files.clear();
        return start(files, port);
    }

    private static Postmaster start(Leftover files, int port) throws IOException {
        Path log = log(files.cluster());
        // A session of its own: Ctrl+C in the terminal must reach the server first, and the database only through it.
        Process process = files.account().command(command(files.cluster(), files.programs(), port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        awaitReady(process, files.cluster(), port, log);
        return new Postmaster(files, process, port);
    }

    private static Path log(Cluster cluster) {
        return cluster.data().resolveSibling("postgresql.log");
    }

    Path log() {
        return log(files.cluster());
    }

    /** Done when it has ended, however it ended. */
    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    int port() {
        return port;
    }

    void stop() throws IOException {
        if (process.isAlive()) {
            files.stop();
        }
    }

    private static List<String> command(Cluster cluster, Programs programs, int port) {
        Stream<String> settings = SETTINGS.entrySet().stream().flatMap(s -> Stream.of("-c", s.getKey() + "=" + s.getValue()));
        return Stream.concat(
                        Stream.of("setsid", programs.path("postgres"), "-D", cluster.data().toString(), "-p", Integer.toString(port)), settings)
                .toList();
    }

    private static void awaitReady(Process process, Cluster cluster, int port, Path log) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        try {
            while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
                if (isReady(process, cluster, port)) {
                    return;
                }
                if (Instant.now().isAfter(end)) {
                    throw new Trouble("database.stalled", PATIENCE.toMinutes(), log);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(e, "database.interrupted");
        }
        throw new Trouble("database.start", log, Files.readString(log).strip());
    }

    /**
     * PostgreSQL writes its number on the first line of its process file, its port on the fourth, and "ready" on the eighth once it takes
     * connections. One that was killed leaves such a file behind, on the same port where we start it again, until the next has read it;
     * and it must: that file is how it knows whether the other's processes still hold on.
     */
    private static boolean isReady(Process process, Cluster cluster, int port) throws IOException {
        try {
            List<String> lines = Files.readAllLines(cluster.data().resolve("postmaster.pid"));
            return lines.size() > 7 && lines.getFirst().strip().equals(Long.toString(process.pid())) && lines.get(3).strip().equals(Integer.toString(port)) && lines.get(7).strip().equals("ready");
        } catch (NoSuchFileException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
