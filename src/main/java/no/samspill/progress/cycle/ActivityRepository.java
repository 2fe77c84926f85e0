package no.samspill.progress.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Alongside;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActivityRepository implements Alongside {
    private final JdbcClient sql;

    ActivityRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** An activity as it is stored: words only. */
    record Stored(ActivityId id, int year, int since, Draft draft, boolean settled, int sequence, Instant changed) {}

    /** Every change adds a row or one to a row's sequence: the sum of them never comes again. */
    @Override
    public String revision() {
        return "select sum(a.sequence + 1)::text from progress_activity a where a.plan = p.id";
    }

    List<Integer> years(PlanId plan) {
        return sql.sql("select distinct year from progress_activity where plan = ? and not removed order by year").param(plan.value()).query(Integer.class).list();
    }

    List<Stored> list(PlanId plan, int year) {
        return sql.sql("select * from progress_activity where plan = ? and year = ? and not removed").params(plan.value(), year).query(ActivityRepository::stored).list();
    }

    Optional<Stored> find(PlanId plan, ActivityId id) {
        return sql.sql("select * from progress_activity where plan = ? and id = ? and not removed").params(plan.value(), id.value()).query(ActivityRepository::stored).optional();
    }

    List<Stored> removed(PlanId plan, int year) {
        return sql.sql("select * from progress_activity where plan = ? and year = ? and removed order by changed desc limit 50").params(plan.value(), year).query(ActivityRepository::stored).list();
    }

    Optional<Stored> findRemoved(PlanId plan, ActivityId id) {
        return sql.sql("select * from progress_activity where plan = ? and id = ? and removed").params(plan.value(), id.value()).query(ActivityRepository::stored).optional();
    }

    /** Keeps everybody else from changing this plan's wheels until the transaction ends. */
    void lock(PlanId plan) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 7))").param("wheel " + plan).query((row, at) -> 1).list();
    }

    void add(PlanId plan, ActivityId id, int year, int since, Draft draft, boolean settled, Instant now) {
        sql.sql(
                        """
                        insert into progress_activity (id, plan, year, since, title, written, network, measure, organisation, example, settled, removed, sequence, changed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, 0, ?)
                        """)
                .params(id.value(), plan.value(), year, since, draft.title(), draft.when())
                .param(draft.network())
                .param(draft.measure() == null ? null : draft.measure().value())
                .param(draft.organisation() == null ? null : draft.organisation().value())
                .param(draft.example())
                .param(settled)
                .param(at(now))
                .update();
    }

    void put(ActivityId id, Draft draft, Instant now) {
        sql.sql(
                        """
                        update progress_activity set title = ?, written = ?, network = ?, measure = ?, organisation = ?, example = ?, settled = true,
                            sequence = sequence + 1, changed = ? where id = ?
                        """)
                .params(draft.title(), draft.when())
                .param(draft.network())
                .param(draft.measure() == null ? null : draft.measure().value())
                .param(draft.organisation() == null ? null : draft.organisation().value())
                .param(draft.example())
                .param(at(now))
                .param(id.value())
                .update();
    }

    void remove(ActivityId id, boolean removed, Instant now) {
        sql.sql("update progress_activity set removed = ?, sequence = sequence + 1, changed = ? where id = ?").params(removed, at(now), id.value()).update();
    }

    private static Stored stored(ResultSet row, int at) throws SQLException {
        UUID measure = row.getObject("measure", UUID.class);
        UUID organisation = row.getObject("organisation", UUID.class);
        return new Stored(
                new ActivityId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                row.getInt("year"),
                row.getInt("since"),
                new Draft(
                        row.getString("title"),
                        row.getString("written"),
                        row.getString("network"),
                        measure == null ? null : new ElementId(measure),
                        organisation == null ? null : new OrganisationId(organisation),
                        row.getBoolean("example")),
                row.getBoolean("settled"),
                row.getInt("sequence"),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }
}
