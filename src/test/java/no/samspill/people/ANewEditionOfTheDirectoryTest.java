package no.samspill.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.samspill.testing.DatabaseTest;
import no.samspill.testing.FreshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever changes an organisation gives the directory a new edition, by whomever and however it was done. */
@DatabaseTest
class ANewEditionOfTheDirectoryTest {
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    ANewEditionOfTheDirectoryTest(JdbcClient sql, DataSource database) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    @BeforeEach
    void two_organisations() {
        List.of(one, other).forEach(id -> sql.sql("insert into organisation (id, kind) values (?, 'MUNICIPALITY')").param(id).update());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into organisation (id, kind) values (gen_random_uuid(), 'COUNTY')",
        "update organisation set slug = 'et-sted' where id = :one",
        "insert into organisation_name (organisation, name, language) values (:one, 'Etsted', 'nb')",
        "insert into organisation_alias (organisation, alias) values (:one, 'Stedet')",
        "insert into organisation_number (organisation, number) values (:one, '0042')",
        "insert into succession (predecessor, successor, happened) values (:one, :other, '2020-01-01')",
        "insert into membership (council, member) values (:one, :other)",
        "insert into cooperation (council, other) values (:one, :other)",
        "delete from organisation_alias",
    })
    void every_change_is_a_new_edition(String change) {
        UUID before = edition();
        sql.sql(change).param("one", one).param("other", other).update();
        assertThat(edition()).isNotEqualTo(before);
    }

    /** As only its owner may. */
    @Test
    void a_table_that_is_emptied_is_a_new_edition() {
        UUID before = edition();
        JdbcClient.create(FreshDatabase.allPowerful()).sql("truncate organisation_number").update();
        assertThat(edition()).isNotEqualTo(before);
    }

    @Test
    void what_never_came_to_be_is_no_edition() {
        UUID before = edition();
        transaction.executeWithoutResult(undone -> {
            sql.sql("insert into organisation_name (organisation, name, language) values (?, 'Aldri', 'nb')").param(one).update();
            assertThat(edition()).isNotEqualTo(before);
            undone.setRollbackOnly();
        });
        assertThat(edition()).isEqualTo(before);
    }

    private UUID edition() {
        return sql.sql("select edition from directory").query(UUID.class).single();
    }
}
