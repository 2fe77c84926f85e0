package no.samspill.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The product as a process of its own, that may be killed, and is started again as one who watches over it would. */
final class KilledProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ProcessBuilder command;
    private final Path data;

    /** Whether its database is its own. */
    private final boolean own;

    private final URI health;
    private volatile @Nullable Process process;

    KilledProcess(Path app, Path data, int port, Path log) throws IOException {
        this(app, data, port, log, true, List.of(), List.of("--data", data.toString()));
    }

    /**
     * One of several on a database that somebody else watches over.
     *
     * @param data its folder @param settings more of what the command is told
     */
    static KilledProcess beside(Path app, Path data, int port, Path log, List<String> settings) throws IOException {
        return new KilledProcess(app, data, port, log, false, List.of(), settings);
    }

    /** @param temporary where its files lie meanwhile */
    static KilledProcess on(Path temporary, Path app, Path data, int port, Path log) throws IOException {
        return new KilledProcess(app, data, port, log, true, List.of("-Djava.io.tmpdir=" + temporary), List.of("--data", data.toString()));
    }

    private KilledProcess(Path app, Path data, int port, Path log, boolean own, List<String> java, List<String> settings) throws IOException {
        this.data = data;
        this.own = own;
        this.health = URI.create("http://localhost:" + port + "/helse");
        List<String> words = new ArrayList<>(List.of(
                Files.readString(app.resolve("java")).strip(), "-XX:AOTCache=" + app.resolve("server.aot"), "-Xlog:disable", "-XX:+ExitOnOutOfMemoryError", "-XX:ThreadPriorityPolicy=1", "-XX:JavaPriority1_To_OSPriority=10", "-XX:-PrintWarnings"));
        words.addAll(java);
        words.addAll(List.of("-jar", app.resolve("samspill.jar").toString(), "serve", "--port", Integer.toString(port)));
        words.addAll(settings);
        // As ./samspill starts it.
        this.command = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    void start() throws IOException, InterruptedException {
        process = command.start();
        backAgain();
    }

    /** Starts it if it has ended, and waits until it answers that all is well. */
    void backAgain() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!well()) {
            if (process == null || !process.isAlive()) {
                process = command.start();
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("not back after " + PATIENCE);
            }
            Thread.sleep(20);
        }
    }

    void kill() {
        Process server = process;
        if (server != null) {
            server.destroyForcibly();
            server.onExit().join();
        }
    }

    /** With all that it had begun, which lives on for moments and still answers. */
    void killDatabase() throws IOException {
        postmaster().ifPresent(found -> {
            List<ProcessHandle> begun = found.children().toList();
            found.destroyForcibly();
            Stream.concat(Stream.of(found), begun.stream()).forEach(each -> each.onExit().join());
        });
    }

    void killOneOfTheDatabase(Random chance) throws IOException {
        List<ProcessHandle> processes = postmaster().stream().flatMap(ProcessHandle::children).toList();
        if (!processes.isEmpty()) {
            ProcessHandle one = processes.get(chance.nextInt(processes.size()));
            one.destroyForcibly();
            one.onExit().join();
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgresql/postmaster.pid")).stream().findFirst().flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())));
    }

    private boolean well() throws InterruptedException {
        return health().contains("\"ok\"");
    }

    /** What it says of itself, or nothing. */
    String health() throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(3)).build(), BodyHandlers.ofString()).body();
        } catch (IOException notYet) {
            return "";
        }
    }

    /** Stops it as a machine does that is being turned off. */
    @Override
    public void close() throws IOException, InterruptedException {
        Process server = process;
        if (server != null) {
            server.destroy();
            if (!server.waitFor(1, TimeUnit.MINUTES)) {
                kill();
                throw new IllegalStateException("it does not stop");
            }
        }
        if (own && Files.exists(data.resolve("postgresql/postmaster.pid"))) {
            throw new IllegalStateException("its database was left running");
        }
    }
}
