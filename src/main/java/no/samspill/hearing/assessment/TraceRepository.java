package no.samspill.hearing.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.hearing.statement.StatementId;
import no.samspill.input.Receipt;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What points led to. */
@Repository
class TraceRepository {
    private final JdbcClient sql;

    TraceRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Led> of(Collection<PointId> ids) {
        return sql.sql("select * from hearing_change where point = any(?) order by traced, element")
                .param(PointRepository.uuids(ids))
                .query((row, at) -> new Led(
                        new PointId(Objects.requireNonNull(row.getObject("point", UUID.class))), new ElementId(Objects.requireNonNull(row.getObject("element", UUID.class))),
                        List.of((Long[]) row.getArray("entries").getArray())))
                .list();
    }

    /** Whose words, laid out for everybody, led to one of these rows. */
    List<Behind> behind(PlanId plan, Collection<ElementId> rows) {
        return sql.sql("""
                        select distinct s.id, s.receipt, s.number from hearing_change c join hearing_point p on p.id = c.point join hearing_statement s on s.id = p.statement join hearing h on h.id = s.hearing
                         where h.plan = ? and h.concluded is not null and s.erased is null and c.element = any(?) order by s.number""")
                .params(plan.value(), rows.stream().map(ElementId::value).toArray(UUID[]::new))
                .query((row, at) -> new Behind(new StatementId(Objects.requireNonNull(row.getObject("id", UUID.class))), new Receipt(row.getString("receipt"))))
                .list();
    }

    /** Likewise of the whole plan. */
    List<Behind> behind(PlanId plan) {
        return sql.sql("""
                        select distinct s.id, s.receipt, s.number from hearing_change c join hearing_point p on p.id = c.point join hearing_statement s on s.id = p.statement join hearing h on h.id = s.hearing
                         where h.plan = ? and h.concluded is not null and s.erased is null order by s.number""")
                .param(plan.value())
                .query((row, at) -> new Behind(new StatementId(Objects.requireNonNull(row.getObject("id", UUID.class))), new Receipt(row.getString("receipt"))))
                .list();
    }

    /** Whether that altered anything. */
    boolean trace(PointId id, ElementId element, List<Long> entries) {
        return sql.sql("""
                        insert into hearing_change (point, element, entries) values (?, ?, ?)
                        on conflict (point, element) do update set entries = excluded.entries, traced = clock_timestamp() where hearing_change.entries <> excluded.entries""")
                        .param(id.value())
                        .param(element.value())
                        .param(entries.toArray(Long[]::new))
                        .update()
                == 1;
    }

    boolean untrace(PointId id, ElementId element) {
        return sql.sql("delete from hearing_change where point = ? and element = ?").params(id.value(), element.value()).update() == 1;
    }
}
