package no.samspill.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class TheJournalIsOnlyAddedToTest {
    private final UUID plan = UUID.randomUUID();
    private final Author somebody = Author.person(UUID.randomUUID(), UUID.randomUUID(), Through.TABLE).because("skrivefeil");
    private final Event event = new Event(plan, plan, Deed.of("plan.put", Deed.Part.FIELD, Deed.Part.FROM, Deed.Part.TO), "title", "Utviklingsplan", "Utviklingsplan for Sør-Troms");

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void something_is_written() {
        transaction.executeWithoutResult(status -> journal.append(somebody, List.of(event, event)));
    }

    @Test
    void it_says_who_did_what_for_whom_and_why() {
        assertThat(journal.ofPlan(plan)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.author()).isEqualTo(somebody);
            assertThat(entry.event()).isEqualTo(event);
            assertThat(entry.at()).isNotNull();
        });
        assertThat(journal.ofPlan(plan)).extracting(Entry::batch).containsOnly(journal.ofPlan(plan).getFirst().batch());
        assertThat(journal.ofElement(plan)).isEqualTo(journal.ofPlan(plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update journal_entry set became = 'noe annet'",
        "delete from journal_entry",
        "truncate journal_entry",
        "insert into journal_entry (id, batch, system, through, element, action) overriding system value"
                + " select id, batch, 'noen', through, element, action from journal_entry on conflict (id) do update set became = 'noe annet'"
    })
    void the_database_refuses_to_alter_it(String statement) {
        List<Entry> before = journal.ofPlan(plan);
        assertThatThrownBy(() -> sql.sql(statement).update()).isInstanceOf(DataAccessException.class);
        assertThat(journal.ofPlan(plan)).isEqualTo(before);
    }

    @Test
    void the_database_refuses_also_a_session_that_calls_itself_a_replica() {
        DataSource allPowerful = FreshDatabase.allPowerful();
        JdbcClient sql = JdbcClient.create(allPowerful);
        assertThatThrownBy(() -> new TransactionTemplate(new JdbcTransactionManager(allPowerful)).executeWithoutResult(status -> {
                    sql.sql("set local session_replication_role = replica").update();
                    sql.sql("delete from journal_entry").update();
                }))
                .hasStackTraceContaining("only added to");
    }

    @Test
    void nothing_is_written_outside_the_transaction_of_what_is_done() {
        assertThatThrownBy(() -> journal.append(somebody, event)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void what_a_newer_server_has_written_is_read_like_the_rest() {
        sql.sql("insert into journal_entry (batch, system, through, plan, element, action, became) values (gen_random_uuid(), 'noen', 'API', ?, ?, 'hearing.open', 'mai')").params(plan, plan).update();
        assertThat(journal.ofPlan(plan).getLast().event()).satisfies(told -> {
            assertThat(told.deed().name()).isEqualTo("hearing.open");
            assertThat(told.to()).isEqualTo("mai");
        });
    }

    @Test
    void what_is_undone_is_not_remembered_as_done() {
        transaction.executeWithoutResult(status -> {
            journal.append(somebody, event);
            status.setRollbackOnly();
        });
        assertThat(journal.ofPlan(plan)).hasSize(2);
    }
}
