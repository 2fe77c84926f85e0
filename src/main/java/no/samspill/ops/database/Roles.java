package no.samspill.ops.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.postgresql.util.PasswordUtil;

/**
 * Who may do what in a PostgreSQL of our own. One role owns the tables and takes the steps of the schema, another serves: it may add to what
 * is kept for good, and alter or lift nothing of it. The superuser sets the two up, alone with the files, and after that nobody can log in
 * as it. Each of the two has a password of its own, and not trust in everybody on the machine, since any account can reach a port on localhost.
 */
record Roles(String ownersPassword, String servicesPassword) {
    static final String OWNER = "samspill_owner";
    static final String SERVICE = "samspill_service";

    /** Of a folder from before there were two: the superuser was the one that served. */
    static final String FORMER_PASSWORD = "password";

    private static final String OWNERS_PASSWORD = "password-owner";
    private static final String SERVICES_PASSWORD = "password-service";

    /** What is ours in the database belongs to the owner, whoever made it; a counter goes with its table. */
    private static final String SET_UP = """
            DO $$ BEGIN
                IF to_regrole('%1$s') IS NULL THEN CREATE ROLE %1$s; END IF;
                IF to_regrole('%2$s') IS NULL THEN CREATE ROLE %2$s; END IF;
            END $$;

            ALTER ROLE %1$s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '%3$s';

            ALTER ROLE %2$s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '%4$s';

            ALTER DATABASE %5$s OWNER TO %1$s;

            REVOKE ALL ON DATABASE %5$s FROM PUBLIC;

            GRANT CONNECT ON DATABASE %5$s TO %2$s;

            DO $$ DECLARE ours record; BEGIN
                FOR ours IN SELECT told.type, told.identity FROM pg_depend lives, pg_identify_object(lives.classid, lives.objid, lives.objsubid) told
                    WHERE lives.refclassid = 'pg_namespace'::regclass AND lives.refobjid = 'public'::regnamespace AND lives.deptype = 'n'
                    AND lives.classid IN ('pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass)
                    AND NOT EXISTS (SELECT FROM pg_depend belongs WHERE belongs.classid = lives.classid AND belongs.objid = lives.objid
                        AND (belongs.deptype = 'e' OR belongs.deptype IN ('a', 'i') AND belongs.refclassid = 'pg_class'::regclass))
                LOOP
                    EXECUTE format('ALTER %%s %%s OWNER TO %1$s', ours.type, ours.identity);
                END LOOP;
            END $$;

            ALTER ROLE %6$s NOLOGIN PASSWORD NULL;

            """;

    private static final String ADMITTED = """
            # Written by Samspill: the one who owns the tables, and the one who serves. Nobody comes in as the superuser.
            host %s %s,%s 127.0.0.1/32 scram-sha-256
            """.formatted(Cluster.DATABASE, OWNER, SERVICE);

    /** Those of a cluster on which nothing runs; set up first where that has not been done, or was broken off. */
    static Roles of(Cluster cluster, Programs programs, Account account) throws IOException {
        Path done = cluster.data().resolve("samspill.roles");
        Path owners = cluster.data().resolveSibling(OWNERS_PASSWORD);
        Path services = cluster.data().resolveSibling(SERVICES_PASSWORD);
        boolean known = Files.exists(done) && Files.exists(owners) && Files.exists(services);
        Roles roles = new Roles(password(owners), password(services));
        if (!known) {
            // What the database is told is no password, but what one is held against: it may stand in a log.
            cluster.alone(programs, account, SET_UP.formatted(
                    OWNER, SERVICE, verifier(roles.ownersPassword()), verifier(roles.servicesPassword()), Cluster.DATABASE, Cluster.SUPERUSER));
            Folders.secret(cluster.data().resolve("pg_hba.conf"), ADMITTED);
            Files.writeString(done, OWNER + " " + SERVICE + "\n");
            Files.deleteIfExists(cluster.data().resolveSibling(FORMER_PASSWORD));
        }
        return roles;
    }

    /** @throws IOException where the folder is from before there were two roles */
    static String servicesPassword(Path folder) throws IOException {
        return Files.readString(folder.resolve(SERVICES_PASSWORD));
    }

    static String ownersPassword(Path folder) throws IOException {
        return Files.readString(folder.resolve(OWNERS_PASSWORD));
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Folders.secret(file, Base64.getUrlEncoder().encodeToString(random));
        }
        return Files.readString(file);
    }

    private static String verifier(String password) {
        return PasswordUtil.encodeScramSha256(password.toCharArray());
    }

    @Override
    public String toString() {
        return "Roles";
    }
}
