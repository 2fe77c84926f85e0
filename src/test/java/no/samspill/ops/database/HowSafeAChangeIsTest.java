package no.samspill.ops.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import no.samspill.testing.MadeCluster;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** As PostgreSQL says itself. With machines that really follow, {@code bench/cluster} shows it. */
class HowSafeAChangeIsTest {
    @TempDir
    static Path folder;

    private static AllPowerful theirs;

    @BeforeAll
    static void a_postgresql() {
        theirs = AllPowerful.in(MadeCluster.in(folder));
    }

    @AfterAll
    static void is_stopped() {
        theirs.close();
    }

    @Test
    void is_one_machine_where_nobody_is_asked_for() {
        names("");
        assertThat(seenBy(theirs.itself())).isEqualTo(new Safety.Kept(1));
    }

    @ParameterizedTest
    @CsvSource({"'ANY 1 (b, c)', 2", "'FIRST 2 (b, c)', 3", "'2 (b, c)', 3", "'b, c', 2", "'*', 2"})
    void is_nothing_before_those_who_are_asked_for_are_there(String asked, int machines) {
        names(asked);
        assertThat(seenBy(theirs.itself())).isEqualTo(new Safety.Waits(machines, machines - 1));
    }

    @Test
    void is_what_is_asked_for_when_they_are_there() {
        assertThat(Safety.of(3, 2)).isEqualTo(new Safety.Kept(3));
        assertThat(Safety.of(2, 2)).isEqualTo(new Safety.Kept(2));
    }

    @Test
    void is_not_known_to_one_who_may_not_see_and_is_when_they_are_given_the_right() {
        names("b");
        Login service = theirs.database().service();
        assertThat(seenBy(service)).isEqualTo(new Safety.Unseen(2));
        said("set synchronous_commit = local; grant pg_read_all_stats to \"%s\"".formatted(service.user()));
        assertThat(seenBy(service)).isEqualTo(new Safety.Waits(2, 1));
    }

    @ParameterizedTest
    @CsvSource({"off, 0", "local, 1", "remote_write, 1"})
    void is_less_where_the_database_says_yes_sooner(String commits, int machines) throws Exception {
        names("b");
        try (Connection connection = theirs.itself().source().getConnection(); var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = " + commits);
            Safety safety = new SafetyRepository(new SingleConnectionDataSource(connection, true)).safety();
            assertThat(safety).isEqualTo(machines == 0 ? new Safety.Nowhere() : new Safety.Kept(machines));
        }
    }

    private static Safety seenBy(Login who) {
        return new SafetyRepository(who.source()).safety();
    }

    private static void names(String asked) {
        said("alter system set synchronous_standby_names = '" + asked + "'");
        said("select pg_reload_conf()");
        Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> JdbcClient.create(theirs.itself().source()).sql("show synchronous_standby_names").query(String.class).single().equals(asked));
    }

    private static void said(String statement) {
        try (Connection connection = theirs.itself().source().getConnection(); var one = connection.createStatement()) {
            one.execute(statement);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
