package no.samspill.ops.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import no.samspill.frame.Outage;
import no.samspill.testing.DatabaseTest;
import no.samspill.testing.FreshDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two servers are changed one after another: the older one goes on while the newer has taken its steps. What a step may do is ruled by {@code StepsOfTheSchemaTest}. */
@DatabaseTest
class AnOlderServerBesideANewerSchemaTest {
    private final Failures failures = new Failures();
    private final DataSource newer = FreshDatabase.allPowerful();

    /** Asked of a database of its class: a test class with none has none. */
    AnOlderServerBesideANewerSchemaTest(DataSource database) {
        assertThat(database).isNotNull();
    }

    @Test
    void starts_again_though_there_are_steps_that_it_does_not_know() {
        JdbcClient.create(newer).sql("""
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (9999, '999912312359', 'newer', 'SQL', 'V999912312359__newer.sql', 1, 'newer', 1, true)""").update();
        Flyway older = Flyway.configure().dataSource(newer).load();
        assertThat(older.migrate().migrationsExecuted).isZero();
        assertThat(older.info().current().getVersion()).isEqualTo(MigrationVersion.fromVersion("999912312359"));
    }

    @Test
    void refuses_once_what_it_asked_of_a_table_that_has_got_a_column_and_then_goes_on() {
        JdbcClient theirs = JdbcClient.create(newer);
        theirs.sql("create table grown (id int)").update();
        var beans = new StaticListableBeanFactory();
        beans.addBean("failures", failures);
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(newer);
            pool.setMaximumPoolSize(1);
            new HearsThePool(beans.getBeanProvider(Failures.class)).postProcessAfterInitialization(pool, "pool");
            var older = JdbcClient.create(pool);
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
            // As often as it takes until the driver has it prepared; and another one beside it.
            for (int time = 0; time < 10; time++) {
                transaction.executeWithoutResult(asked -> ask(older));
            }
            theirs.sql("alter table grown add more text").update();
            assertThatThrownBy(() -> transaction.executeWithoutResult(asked -> ask(older)))
                    .satisfies(refused -> assertThat(failures.of(refused)).as("answered 503, and sent again by the page").contains(Outage.DATABASE))
                    .hasRootCauseInstanceOf(SQLException.class);
            transaction.executeWithoutResult(asked -> ask(older));
        }
    }

    /** Both are told of once, since the connection is thrown away with all that it had prepared. */
    private static void ask(JdbcClient older) {
        for (String question : List.of("select * from grown where id > ?", "select * from grown where id < ?")) {
            older.sql(question).param(0).query((row, at) -> row.getInt("id")).list();
        }
    }
}
