package no.samspill.facts.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.facts.IndicatorId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AskedRepository {
    private final JdbcClient sql;

    AskedRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Asked> find(PlanId plan, IndicatorId indicator) {
        return sql.sql("select * from fact_query where plan = ? and indicator = ?").params(plan.value(), indicator.value()).query((row, at) -> asked(row)).optional();
    }

    /** Those whose time has come, the one that has waited longest first. */
    List<Asked> due(Instant now, int most) {
        return sql.sql("select * from fact_query where next_try <= ? order by next_try, indicator limit ?").params(at(now), most).query((row, at) -> asked(row)).list();
    }

    void choose(PlanId plan, IndicatorId indicator, int agency, Query query, UUID person, Instant now, Instant next) {
        sql.sql("""
                insert into fact_query (indicator, plan, agency, asked, person, chosen, next_try, fetched) values (:indicator, :plan, :agency, :asked::jsonb, :person, :now, :next, :now)
                on conflict (indicator) do update set agency = excluded.agency, asked = excluded.asked, person = excluded.person, chosen = excluded.chosen, next_try = excluded.next_try,
                    tries = 0, failing_since = null, trouble = null, fetched = excluded.fetched, told = null
                """)
                .param("indicator", indicator.value()).param("plan", plan.value()).param("agency", agency).param("asked", query.write()).param("person", person).param("now", at(now)).param("next", at(next)).update();
    }

    boolean stop(PlanId plan, IndicatorId indicator) {
        return sql.sql("delete from fact_query where plan = ? and indicator = ?").params(plan.value(), indicator.value()).update() > 0;
    }

    /** As soon as it is somebody's turn. */
    void soon(PlanId plan, IndicatorId indicator, Instant now) {
        sql.sql("update fact_query set next_try = least(next_try, ?) where plan = ? and indicator = ?").params(at(now), plan.value(), indicator.value()).update();
    }

    /** Unless another query has been chosen meanwhile. */
    boolean went(Asked asked, Instant now, Instant next) {
        return sql.sql("update fact_query set fetched = ?, next_try = ?, tries = 0, failing_since = null, trouble = null, told = null where indicator = ? and chosen = ?")
                .params(at(now), at(next), asked.indicator().value(), at(asked.chosen())).update() > 0;
    }

    void failed(Asked asked, Trouble trouble, Instant now, Instant next) {
        sql.sql("update fact_query set tries = tries + 1, failing_since = coalesce(failing_since, :now), trouble = :trouble::jsonb, next_try = :next where indicator = :indicator and chosen = :chosen")
                .param("now", at(now)).param("trouble", Replies.JSON.writeValueAsString(trouble)).param("next", at(next)).param("indicator", asked.indicator().value()).param("chosen", at(asked.chosen())).update();
    }

    /** Waits its turn: nothing has gone wrong. */
    void later(Asked asked, Instant next) {
        sql.sql("update fact_query set next_try = ? where indicator = ?").params(at(next), asked.indicator().value()).update();
    }

    void told(Asked asked, Instant now) {
        sql.sql("update fact_query set told = ? where indicator = ?").params(at(now), asked.indicator().value()).update();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        @Nullable String trouble = row.getString("trouble");
        return new Asked(
                new IndicatorId(Objects.requireNonNull(row.getObject("indicator", UUID.class))), new PlanId(Objects.requireNonNull(row.getObject("plan", UUID.class))), row.getInt("agency"), Query.read(row.getString("asked")),
                Objects.requireNonNull(moment(row, "chosen")), Objects.requireNonNull(moment(row, "next_try")), row.getInt("tries"), moment(row, "failing_since"),
                trouble == null ? null : Replies.JSON.readValue(trouble, Trouble.class), moment(row, "fetched"), moment(row, "told"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
