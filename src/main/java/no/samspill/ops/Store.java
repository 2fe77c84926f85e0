package no.samspill.ops;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.ops.database.Rights;
import no.samspill.ops.database.RightsRepository;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Where the data is kept: in a folder with a PostgreSQL of our own, or in somebody else's PostgreSQL. */
interface Store extends JdbcConnectionDetails, AutoCloseable {
    /** Somebody before the host, as in most other programs' addresses. */
    Pattern SIGNED = Pattern.compile("//[^?]*@");

    Pattern PASSWORD = Pattern.compile("[?&]password=");

    @Override
    void close();

    /** Whom to tell if a database that we started dies and cannot be started again. */
    default void whenLost(Consumer<Trouble> told) {}

    /** How much more the disk has room for where the rows are; empty where only somebody else knows. */
    default OptionalLong usableBytes() throws IOException {
        return OptionalLong.empty();
    }

    /** The address for connections that may take their time. */
    default String patientUrl() {
        return getJdbcUrl();
    }

    /** Plain connections, for a command that needs a few. */
    default DataSource dataSource() {
        var plain = new PGSimpleDataSource();
        plain.setUrl(patientUrl());
        if (getUsername() != null) {
            plain.setUser(getUsername());
            plain.setPassword(getPassword());
        }
        return plain;
    }

    /** Connections of the one who owns the tables. */
    default DataSource owner() {
        return dataSource();
    }

    /** What the one who serves may do with the owner's tables. */
    default Rights rights() {
        return Rights.ownersAlone();
    }

    /** The role that serves, where it may do more in the database than it needs to. */
    default Optional<String> tooPowerful() {
        var here = new RightsRepository(dataSource());
        return here.isMoreThanServing() ? Optional.of(here.role()) : Optional.empty();
    }

    /** Starts at once, beside the rest of the server; whoever first needs the database waits for it. */
    static Store in(Path folder) {
        return in(folder, false);
    }

    /** @param fresh whether to forget first what the folder holds */
    static Store in(Path folder, boolean fresh) {
        return new Folder(CompletableFuture.supplyAsync(
                () -> fresh ? EmbeddedDatabase.freshIn(folder) : EmbeddedDatabase.in(folder), start -> Thread.ofPlatform().name("database").start(start)));
    }

    /**
     * @param url as PostgreSQL's driver takes it, such as {@code jdbc:postgresql://host/base?user=…&password=…}
     * @throws Trouble where it is not such an address, or nobody answers there
     */
    static Store at(String url) {
        checked(url);
        return new Elsewhere(url, null, null, null);
    }

    /**
     * The same, where one role serves and another owns the tables.
     *
     * @param ownerUrl the same database, for the owner
     */
    static Store at(String url, String ownerUrl) {
        String service = checked(url);
        checked(ownerUrl);
        return new Elsewhere(url, null, null, new Owner(ownerUrl, service));
    }

    /** Whether a password stands in it. */
    static boolean saysPassword(@Nullable String url) {
        return url != null && PASSWORD.matcher(url).find();
    }

    /** The role that it is for. */
    private static String checked(String url) {
        // The usual slips carry a password: nothing of it is said back.
        if (SIGNED.matcher(url).find()) {
            throw new Trouble("database.url.secret");
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Trouble("database.url", withoutSettings(url));
        }
        try (var connection = DriverManager.getConnection(SeveralHosts.patient(url))) {
            return new RightsRepository(new SingleConnectionDataSource(connection, true)).role();
        } catch (SQLException e) {
            throw new Trouble(e, "database.unreachable", withoutSettings(url), String.valueOf(e.getMessage()).replace(url, withoutSettings(url)));
        }
    }

    private static String withoutSettings(String url) {
        int settings = url.indexOf('?');
        return settings < 0 ? url : url.substring(0, settings);
    }

    record Folder(CompletableFuture<EmbeddedDatabase> database) implements Store {
        @Override
        public String getJdbcUrl() {
            return database.join().service().url();
        }

        @Override
        public String getUsername() {
            return database.join().service().user();
        }

        @Override
        public String getPassword() {
            return database.join().service().password();
        }

        @Override
        public DataSource owner() {
            return database.join().owner().source();
        }

        @Override
        public Rights rights() {
            return Rights.to(getUsername());
        }

        @Override
        public void whenLost(Consumer<Trouble> told) {
            database.thenAccept(started -> started.whenLost(told));
        }

        @Override
        public OptionalLong usableBytes() throws IOException {
            return OptionalLong.of(database.join().usableBytes());
        }

        @Override
        public void close() {
            database.thenAccept(EmbeddedDatabase::close).exceptionally(neverStarted -> null).join();
        }
    }

    /** Somebody else than the one who serves. */
    record Owner(String url, String service) {}

    /** One that somebody else runs, and stops. */
    record Elsewhere(String url, @Nullable String user, @Nullable String password, @Nullable Owner other) implements Store {
        @Override
        public DataSource owner() {
            if (other == null) {
                return dataSource();
            }
            var plain = new PGSimpleDataSource();
            plain.setUrl(SeveralHosts.patient(other.url()));
            return plain;
        }

        @Override
        public Rights rights() {
            return other == null ? Rights.ownersAlone() : Rights.to(other.service());
        }

        @Override
        public String getJdbcUrl() {
            return SeveralHosts.hasty(url);
        }

        @Override
        public String patientUrl() {
            return SeveralHosts.patient(url);
        }

        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return password;
        }

        @Override
        public void close() {
            // Not ours to stop.
        }
    }
}
