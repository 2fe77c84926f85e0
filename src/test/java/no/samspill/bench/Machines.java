package no.samspill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samspill.ops.database.Login;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The machines of {@code ops/cluster/run}, and what may happen to each. */
final class Machines {
    static final List<String> NODES = List.of("node1", "node2", "node3");
    private static final int LONGEST_MINUTES = 3;

    private final Path script;
    private final Path folder;

    Machines(Path script, Path folder) {
        this.script = script;
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    void start() {
        run("start");
    }

    void stop() {
        run("stop");
    }

    void begin(String what) {
        run("begin", what);
    }

    /** Whoever may be written to, by the one who serves. */
    Login service() {
        return new Login(url(), "samspill_tjeneste", secret("service"));
    }

    Login owner() {
        return new Login(url(), "samspill_eier", secret("owner"));
    }

    private String url() {
        return "jdbc:postgresql://127.0.10.1:5432,127.0.10.2:5432,127.0.10.3:5432/samspill?targetServerType=primary&hostRecheckSeconds=1&connectTimeout=1&sslmode=verify-full&sslrootcert=" + folder.resolve("tls/ca.crt");
    }

    /** By name. */
    String primary() {
        JdbcClient sql = JdbcClient.create(service().source());
        String address = sql.sql("select host(inet_server_addr())").query(String.class).single();
        return "node" + address.substring(address.lastIndexOf('.') + 1);
    }

    /** Who answers for what is written, with the one who takes it; and that all are there. */
    List<String> answering() {
        return JdbcClient.create(service().source()).sql("select application_name from pg_stat_replication where sync_state in ('sync', 'quorum')").query(String.class).list();
    }

    /** Waits until two follow the one who takes what is written, and one of them answers for it. */
    void whole() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
        while (true) {
            try {
                JdbcClient sql = JdbcClient.create(service().source());
                if (sql.sql("select count(*) from pg_stat_replication where state = 'streaming'").query(Integer.class).single() == NODES.size() - 1 && !answering().isEmpty()) {
                    return;
                }
            } catch (RuntimeException notYet) {
                // asked again below
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not whole again after " + LONGEST_MINUTES + " minutes; see " + folder.resolve("log"));
            }
            Thread.sleep(250);
        }
    }

    /** All that runs on one of the machines with PostgreSQL, at once. */
    void killAll(String node) {
        onNode(node).forEach(ProcessHandle::destroyForcibly);
    }

    void bringBack(String node) {
        begin(node + "-etcd");
        begin(node + "-patroni");
    }

    void killPostgres(String node) {
        postmaster(node).forEach(ProcessHandle::destroyForcibly);
    }

    void kill(String what) {
        process(what).forEach(ProcessHandle::destroyForcibly);
    }

    /** PostgreSQL and its Patroni stand still: what is open to them is not closed, what is new is taken in, and neither gives anything. */
    void silence(String node, boolean silent) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", silent ? "-STOP" : "-CONT"));
        Stream.concat(process(node + "-patroni"), database(node)).map(each -> Long.toString(each.pid())).forEach(command::add);
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    /** To the last byte. */
    void fillDisk(String node) {
        try (FileChannel file = FileChannel.open(filler(node), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (true) {
                long room = Files.getFileStore(folder.resolve(node)).getUsableSpace();
                file.write(ByteBuffer.allocate((int) Math.max(1, Math.min(room, 8 << 20))));
            }
        } catch (IOException full) {
            // as it should be
        }
    }

    void emptyDisk(String node) throws IOException {
        Files.deleteIfExists(filler(node));
    }

    private Path filler(String node) {
        return folder.resolve(node).resolve("filler");
    }

    private Stream<ProcessHandle> onNode(String node) {
        return Stream.of(process(node + "-patroni"), process(node + "-etcd"), database(node)).flatMap(each -> each);
    }

    private Stream<ProcessHandle> database(String node) {
        return postmaster(node).flatMap(found -> Stream.concat(Stream.of(found), found.children().toList().stream()));
    }

    private Stream<ProcessHandle> process(String what) {
        return pid(folder.resolve("run").resolve(what));
    }

    private Stream<ProcessHandle> postmaster(String node) {
        return pid(folder.resolve(node).resolve("postgresql/postmaster.pid"));
    }

    private static Stream<ProcessHandle> pid(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.limit(1).map(String::strip).map(Long::parseLong).toList().stream().flatMap(pid -> ProcessHandle.of(pid).stream());
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    private String secret(String name) {
        try {
            return Files.readString(folder.resolve("secret").resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String what, String... more) {
        List<String> command = new ArrayList<>(List.of(script.toString(), what, folder.toString()));
        command.addAll(List.of(more));
        try {
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
