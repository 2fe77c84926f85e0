package no.samspill.followup.content;

import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SettledRepository {
    private final JdbcClient sql;

    SettledRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** By what it is about: the print of the words that are right as they are. */
    Map<String, String> list(PlanId plan) {
        record One(String fault, String print) {}
        return sql.sql("select fault, print from followup_settled where plan = ?").param(plan.value()).query((row, at) -> new One(row.getString("fault"), row.getString("print"))).list().stream()
                .collect(Collectors.toMap(One::fault, One::print));
    }

    void settle(PlanId plan, String fault, String print) {
        sql.sql("insert into followup_settled (plan, fault, print) values (?, ?, ?) on conflict (plan, fault) do update set print = excluded.print, settled = clock_timestamp()").params(plan.value(), fault, print).update();
    }

    void reopen(PlanId plan, String fault) {
        sql.sql("delete from followup_settled where plan = ? and fault = ?").params(plan.value(), fault).update();
    }
}
