package no.samspill.plan.table;

import java.util.Optional;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each person has the columns of a plan's table. */
@Repository
public class TableViewRepository {
    private final JdbcClient sql;

    TableViewRepository(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<String> find(PersonId person, PlanId plan) {
        return sql.sql("select columns from plan_table_view where person = ? and plan = ?").params(person.value(), plan.value()).query(String.class).optional();
    }

    public void keep(PersonId person, PlanId plan, String columns) {
        sql.sql("insert into plan_table_view (person, plan, columns) values (?, ?, ?) on conflict (person, plan) do update set columns = excluded.columns")
                .params(person.value(), plan.value(), columns)
                .update();
    }

    /** As the plan has them again. */
    public void forget(PersonId person, PlanId plan) {
        sql.sql("delete from plan_table_view where person = ? and plan = ?").params(person.value(), plan.value()).update();
    }
}
