package no.samspill.facts;

import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is common of the councils' indicators: found by others, who do not read each other's books. */
@Repository
class CommonRepository {
    private static final String ALL = "select s.*, (select count(*) from fact_common c where c.common = s.indicator) as users from fact_shared s ";

    private final JdbcClient sql;

    CommonRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of others, by name. */
    List<Common> others(PlanId plan) {
        return list(sql.sql(ALL + "where s.plan <> ? order by s.name, s.indicator").param(plan.value()));
    }

    Optional<Common> find(IndicatorId id) {
        return list(sql.sql(ALL + "where s.indicator = ?").param(id.value())).stream().findFirst();
    }

    private static List<Common> list(JdbcClient.StatementSpec found) {
        return found.query((row, at) -> new Common(
                new IndicatorId(Objects.requireNonNull(row.getObject("indicator", UUID.class))), row.getString("council"), row.getString("name"), row.getString("unit"), NumberKind.valueOf(row.getString("kind")), Direction.valueOf(row.getString("direction")),
                row.getInt("decimals"), row.getString("base"), row.getInt("users"))).list();
    }

    /** Which of these some other council counts. */
    Set<UUID> used(Set<UUID> indicators) {
        return indicators.isEmpty() ? Set.of() : Set.copyOf(sql.sql("select distinct common from fact_common where common in (:all)").param("all", indicators).query(UUID.class).list());
    }

    void share(PlanId plan, String council, Indicator indicator) {
        Definition said = indicator.said();
        sql.sql("""
                insert into fact_shared (indicator, plan, council, name, unit, kind, direction, decimals, base) values (:indicator, :plan, :council, :name, :unit, :kind, :direction, :decimals, :base)
                on conflict (indicator) do update set name = excluded.name, unit = excluded.unit, kind = excluded.kind, direction = excluded.direction, decimals = excluded.decimals, base = excluded.base""")
                .param("indicator", indicator.id().value()).param("plan", plan.value()).param("council", council).param("name", said.name()).param("unit", said.unit()).param("kind", said.kind().name())
                .param("direction", said.direction().name()).param("decimals", said.decimals()).param("base", said.base(), Types.VARCHAR).update();
    }

    void keepToOneself(IndicatorId indicator) {
        sql.sql("delete from fact_shared where indicator = ?").param(indicator.value()).update();
    }

    void use(PlanId plan, IndicatorId indicator, IndicatorId common) {
        sql.sql("insert into fact_common (indicator, plan, common) values (?, ?, ?) on conflict (indicator) do update set common = excluded.common").params(indicator.value(), plan.value(), common.value()).update();
    }

    void useNoMore(IndicatorId indicator) {
        sql.sql("delete from fact_common where indicator = ?").param(indicator.value()).update();
    }
}
