package no.samspill.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import no.samspill.Samspill;
import no.samspill.ops.database.AllPowerful;
import no.samspill.ops.database.Login;
import no.samspill.ops.database.RightsRepository;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody else's PostgreSQL, set up as the README says; or with one role for everything. */
class ADatabaseWithTwoRolesTest {
    private static final String SECRET = "aldri-i-en-melding";

    @TempDir
    static Path folder;

    private static AllPowerful theirs;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void their_postgresql() {
        theirs = AllPowerful.in(folder.resolve("deres"));
    }

    @AfterAll
    static void is_stopped() {
        theirs.close();
    }

    /** What the README tells whoever sets it up, to the letter but for the names. */
    private static void setUp(String database, String owner, String service) throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String statements = readme.substring(readme.indexOf("```sql\n") + "```sql\n".length());
        statements = statements.substring(0, statements.indexOf("```"));
        assertThat(statements).contains("create role", "revoke");
        String ours = statements.replaceAll("\\bsamspill_eier\\b", owner).replaceAll("\\bsamspill_tjeneste\\b", service).replaceAll("\\bsamspill\\b", database).replace("'…'", "'" + SECRET + "'");
        JdbcClient sql = JdbcClient.create(AllPowerful.at("postgres", theirs.itself()).source());
        Arrays.stream(ours.split(";")).map(String::strip).filter(one -> !one.isEmpty()).forEach(one -> sql.sql(one).update());
    }

    private static String url(String database, String role) {
        Login login = AllPowerful.at(database, theirs.itself());
        return "%s?user=%s&password=%s".formatted(login.url(), role, SECRET);
    }

    private static JdbcClient sql(String database, String role) {
        return JdbcClient.create(new Login(AllPowerful.at(database, theirs.itself()).url(), role, SECRET).source());
    }

    @Test
    void is_made_by_its_owner_and_served_by_one_who_can_lift_nothing() throws Exception {
        setUp("plan", "plan_eier", "plan_tjeneste");
        assertThatThrownBy(() -> Server.start(Samspill.class, 0, () -> Store.at(url("plan", "plan_tjeneste"))))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("serve.schema"));
        try (var server = Server.start(Samspill.class, 0, () -> Store.at(url("plan", "plan_tjeneste"), url("plan", "plan_eier")))) {
            assertThat(server.tooPowerful()).isEmpty();
        }
        // What the schema needs is there: from now on the service does without its owner, until there is a new step.
        try (var server = Server.start(Samspill.class, 0, () -> Store.at(url("plan", "plan_tjeneste")))) {
            assertThat(server.tooPowerful()).isEmpty();
        }
        JdbcClient service = sql("plan", "plan_tjeneste");
        service.sql("insert into journal_entry (batch, system, through, element, action) values (gen_random_uuid(), 'test', 'SYSTEM', gen_random_uuid(), 'plan.put')").update();
        for (String forbidden : List.of(
                "delete from journal_entry", "alter table journal_entry disable trigger all", "create table mine (one int)", "create temp table mine (one int)", "set role plan_eier")) {
            assertThatThrownBy(() -> service.sql(forbidden).update()).as(forbidden).hasStackTraceContaining("ERROR: ");
        }

        // A backup by the one who serves; what puts other tables in their place, is the owner's.
        Path file = folder.resolve("plan.zip");
        assertThat(run("backup", file.toString(), "--database-url", url("plan", "plan_tjeneste"))).isZero();
        assertThat(run("check-store", "--database-url", url("plan", "plan_tjeneste"))).isZero();
        assertThat(run("restore", file.toString(), "--replace", "--database-url", url("plan", "plan_tjeneste"))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("eies av en annen rolle");
        assertThat(run("restore", file.toString(), "--replace", "--database-url", url("plan", "plan_tjeneste"), "--owner-url", url("plan", "plan_eier"))).isZero();
        assertThat(service.sql("select count(*) from journal_entry").query(Long.class).single()).isEqualTo(1);
        assertThatThrownBy(() -> service.sql("delete from journal_entry").update()).hasStackTraceContaining("permission denied");
        assertThat(run("restore", file.toString(), "--owner-url", url("plan", "plan_eier"))).isEqualTo(2);
        assertThat(out.toString(UTF_8) + err.toString(UTF_8)).doesNotContain(SECRET).contains("--owner-url hører sammen med --database-url");
    }

    @Test
    void says_plainly_that_one_role_for_everything_has_more_power_than_it_needs_and_works() throws Exception {
        setUp("alene", "alene_eier", "alene_tjeneste");
        try (Store store = Store.at(url("alene", "alene_eier"))) {
            Flyway.configure().dataSource(store.owner()).callbacks(store.rights()).load().migrate();
            assertThat(store.tooPowerful()).contains("alene_eier");
        }
        JdbcClient sql = sql("alene", "alene_eier");
        // An owner who is no superuser is asked for the right to alter a version when a hearing refers to it.
        sql.sql("insert into organisation (id, kind, slug) values ('00000000-0000-0000-0000-000000000001', 'REGIONAL_COUNCIL', 'r')").update();
        sql.sql("""
                insert into plan (id, owner, slug, language, base_year, numbering, visible)
                values ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', 'plan', 'nb', 2017, 'LETTERED', true)""").update();
        sql.sql("insert into plan_version (plan, number, name, dated, system, entry, revision, content) values ('00000000-0000-0000-0000-000000000002', 1, 'Utkast', '2017-12-08', 'test', 1, 1, '{}')").update();
        assertThat(sql.sql("select 1 from plan_version for key share").query(Integer.class).list()).containsExactly(1);
        assertThatThrownBy(() -> sql.sql("update plan_version set name = 'Annet'").update()).hasStackTraceContaining("ERROR: ");
    }

    @Test
    void is_opened_by_passwords_that_stand_in_a_file_of_ones_own() throws Exception {
        setUp("fil", "fil_eier", "fil_tjeneste");
        Path file = folder.resolve("pgpass");
        Files.writeString(file, "127.0.0.1:*:fil:fil_eier:" + SECRET + "\n127.0.0.1:*:fil:fil_tjeneste:" + SECRET + "\n");
        System.setProperty("org.postgresql.pgpassfile", file.toString());
        try {
            String service = url("fil", "fil_tjeneste").replaceFirst("&password=.*", "");
            String owner = url("fil", "fil_eier").replaceFirst("&password=.*", "");
            try (Store store = Store.at(service, owner)) {
                assertThat(new RightsRepository(store.dataSource()).role()).isEqualTo("fil_tjeneste");
                assertThat(new RightsRepository(store.owner()).role()).isEqualTo("fil_eier");
            }
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
    }

    @Test
    void a_password_on_the_command_line_is_known_for_one() {
        assertThat(Store.saysPassword("jdbc:postgresql://vert/base?user=x&password=y")).isTrue();
        assertThat(Store.saysPassword("jdbc:postgresql://vert/base?user=x")).isFalse();
    }

    private int run(String... args) {
        return Commands.run(Samspill.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    }
}
