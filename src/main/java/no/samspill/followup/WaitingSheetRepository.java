package no.samspill.followup;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingSheetRepository {
    private final JdbcClient sql;

    WaitingSheetRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, PlanId plan, PersonId person, String name, byte[] content) {
        sql.sql("insert into followup_sheet (id, plan, person, name, content) values (?, ?, ?, ?, ?)").params(id, plan.value(), person.value(), name, content).update();
    }

    Optional<WaitingSheets.Waiting> find(PlanId plan, PersonId person, UUID id) {
        return sql.sql("select id, name, content from followup_sheet where plan = ? and person = ? and id = ?").params(plan.value(), person.value(), id)
                .query((row, at) -> new WaitingSheets.Waiting(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getString("name"), row.getBytes("content"))).optional();
    }

    void remove(UUID id) {
        sql.sql("delete from followup_sheet where id = ?").param(id).update();
    }

    void sweep() {
        sql.sql("delete from followup_sheet where made < now() - interval '1 day'").update();
    }
}
