package no.samspill.ops.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import no.samspill.ops.Trouble;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL on disk. */
record Cluster(Path data) {
    static final String SUPERUSER = "samspill";
    static final String DATABASE = "samspill";
    private static final String MAJOR = "18";

    /** The cluster in the folder, made if there is none. It appears whole or not at all. */
    static Cluster in(Path folder, Programs programs, Account account) throws IOException {
        Cluster cluster = new Cluster(folder.resolve("postgresql"));
        if (!Files.exists(cluster.data)) {
            cluster.make(programs, account);
        }
        String version = Files.readString(cluster.data.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR)) {
            throw new Trouble("database.version", folder, version, MAJOR);
        }
        return cluster;
    }

    /** Takes away the folder's cluster with all it holds. */
    static void forget(Path folder, Programs programs, Account account) throws IOException {
        Cluster cluster = new Cluster(folder.resolve("postgresql"));
        new Leftover(cluster, programs, account).clear();
        FileSystemUtils.deleteRecursively(cluster.data);
    }

    /** Lets the superuser do something in our database, alone with the files: no server runs, and nobody logs in. Stops at the first error. */
    void alone(Programs programs, Account account, String statements) throws IOException {
        alone(data, DATABASE, programs, account, statements);
    }

    private static void alone(Path data, String database, Programs programs, Account account, String statements) throws IOException {
        // Each statement ends with a semicolon and an empty line.
        Run.toTheEnd(account.command(List.of(programs.path("postgres"), "--single", "-j", "-c", "exit_on_error=on", "-D", data.toString(), database)), statements);
    }

    private void make(Programs programs, Account account) throws IOException {
        Path part = data.resolveSibling("postgresql.part");
        FileSystemUtils.deleteRecursively(part);
        Run.toTheEnd(account.command(List.of(programs.path("initdb"), "--pgdata=" + part, "--username=" + SUPERUSER,
                "--auth=reject", "--encoding=UTF8", "--locale=C",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8")), "");
        alone(part, "postgres", programs, account, "CREATE DATABASE " + DATABASE + ";\n\n");
        Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
    }
}
