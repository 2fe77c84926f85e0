package no.samspill.hearing.assessment;

import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StockRepository {
    private final JdbcClient sql;

    StockRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Stock> list(PlanId plan, HearingId hearing) {
        return sql.sql("""
                        select s.*, (select count(*) from hearing_point p where p.stock = s.id and p.hearing = :hearing and p.outcome is not null) as used
                          from hearing_stock s where s.plan = :plan and s.retired is null order by lower(s.title), s.id""")
                .param("plan", plan.value())
                .param("hearing", hearing.value())
                .query((row, at) -> {
                    String outcome = row.getString("outcome");
                    return new Stock(
                            new StockId(Objects.requireNonNull(row.getObject("id", UUID.class))), row.getString("title"), outcome == null ? null : Judgement.valueOf(outcome), row.getString("words"),
                            row.getInt("used"), row.getInt("revision"));
                })
                .list();
    }

    void add(StockId id, PlanId plan, String title, @Nullable Judgement judgement, String words) {
        sql.sql("insert into hearing_stock (id, plan, title, outcome, words) values (:id, :plan, :title, :outcome, :words)")
                .param("id", id.value())
                .param("plan", plan.value())
                .param("title", title)
                .param("outcome", judgement == null ? null : judgement.name(), Types.VARCHAR)
                .param("words", words)
                .update();
    }

    boolean change(StockId id, PlanId plan, int seen, String title, @Nullable Judgement judgement, String words) {
        return sql.sql("update hearing_stock set title = :title, outcome = :outcome, words = :words, revision = revision + 1 where id = :id and plan = :plan and revision = :seen and retired is null")
                        .param("title", title)
                        .param("outcome", judgement == null ? null : judgement.name(), Types.VARCHAR)
                        .param("words", words)
                        .param("id", id.value())
                        .param("plan", plan.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    boolean retire(StockId id, PlanId plan) {
        return sql.sql("update hearing_stock set retired = clock_timestamp() where id = ? and plan = ? and retired is null").params(id.value(), plan.value()).update() == 1;
    }
}
