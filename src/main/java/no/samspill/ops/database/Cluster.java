package no.samspill.ops.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import no.samspill.ops.Trouble;
import org.springframework.util.FileSystemUtils;

/**
 * The files of one PostgreSQL on disk, and the password that opens it. A password, and not trust in everybody on the
 * machine, since any local account can reach a port on localhost.
 */
record Cluster(Path data, String password) {
    static final String USER = "samspill";
    static final String DATABASE = "samspill";
    private static final String MAJOR = "18";

    /** The cluster in the folder, made if there is none. It appears whole or not at all. */
    static Cluster in(Path folder, Programs programs, Account account) throws IOException {
        Path data = folder.resolve("postgresql");
        Path secret = folder.resolve("password");
        if (!Files.exists(data)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Folders.secret(secret, Base64.getUrlEncoder().encodeToString(random));
            make(data, secret, programs, account);
        }
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR)) {
            throw new Trouble("database.version", folder, version, MAJOR);
        }
        return new Cluster(data, Files.readString(secret));
    }

    /** Takes away the folder's cluster with all it holds. */
    static void forget(Path folder, Programs programs, Account account) throws IOException {
        Path data = folder.resolve("postgresql");
        new Leftover(new Cluster(data, ""), programs, account).clear();
        FileSystemUtils.deleteRecursively(data);
    }

    private static void make(Path data, Path secret, Programs programs, Account account) throws IOException {
        Path part = data.resolveSibling("postgresql.part");
        FileSystemUtils.deleteRecursively(part);
        Run.toTheEnd(account.command(List.of(programs.path("initdb"), "--pgdata=" + part, "--username=" + USER,
                "--pwfile=" + secret, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8")), "");
        Run.toTheEnd(account.command(List.of(programs.path("postgres"), "--single", "-D", part.toString(), "postgres")),
                "CREATE DATABASE " + DATABASE + "\n");
        Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
    }
}
