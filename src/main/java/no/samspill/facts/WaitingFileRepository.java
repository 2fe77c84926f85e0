package no.samspill.facts;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingFileRepository {
    private final JdbcClient sql;

    WaitingFileRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, PlanId plan, IndicatorId indicator, PersonId person, String name, boolean pasted, byte[] content) {
        sql.sql("insert into fact_waiting (id, plan, indicator, person, name, pasted, content) values (?, ?, ?, ?, ?, ?, ?)").params(id, plan.value(), indicator.value(), person.value(), name, pasted, content).update();
    }

    Optional<WaitingFiles.Waiting> find(IndicatorId indicator, UUID id) {
        return sql.sql("select id, name, pasted, content from fact_waiting where indicator = ? and id = ?").params(indicator.value(), id)
                .query((row, at) -> new WaitingFiles.Waiting(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getString("name"), row.getBoolean("pasted"), row.getBytes("content"))).optional();
    }

    void remove(UUID id) {
        sql.sql("delete from fact_waiting where id = ?").param(id).update();
    }

    void sweep() {
        sql.sql("delete from fact_waiting where made < now() - interval '1 day'").update();
    }
}
