package no.samspill.ops.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A database of our own to which its superuser may come in, too: for tests that make many databases in one PostgreSQL, or do what nobody may. */
public record AllPowerful(EmbeddedDatabase database) implements AutoCloseable {
    private static final String NAME = "all_powerful";
    private static final String PASSWORD = "aldri-i-en-melding";

    public static AllPowerful in(Path folder) {
        try {
            Path real = Folders.ours(folder).toRealPath();
            Account account = Account.ofThisProcess();
            Programs programs = Programs.unpacked();
            Cluster cluster = Cluster.in(real, programs, account);
            Roles.of(cluster, programs, account);
            cluster.alone(programs, account, "CREATE ROLE %s LOGIN SUPERUSER PASSWORD '%s';\n\n".formatted(NAME, PASSWORD));
            Files.writeString(cluster.data().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n", StandardOpenOption.TRUNCATE_EXISTING);
            return new AllPowerful(EmbeddedDatabase.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Login itself() {
        return new Login(database.owner().url(), NAME, PASSWORD);
    }

    /** The same role at another database there. */
    public static Login at(String database, Login who) {
        return new Login(who.url().replaceFirst("/[^/]*$", "/" + database), who.user(), who.password());
    }

    @Override
    public void close() {
        database.close();
    }
}
