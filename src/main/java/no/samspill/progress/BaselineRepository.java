package no.samspill.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.Period;
import no.samspill.kernel.Precision;
import no.samspill.plan.Alongside;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BaselineRepository implements Alongside {
    private final JdbcClient sql;
    private final JdbcTemplate batches;

    BaselineRepository(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }
    /** That of the progress plan: keeping a baseline makes another of it. */
    @Override
    public String revision() {
        return "select r.revision::text from book_revision r where r.shape = 'progress' and r.owner = p.id";
    }

    void add(PlanId plan, Baseline baseline) {
        sql.sql("insert into progress_baseline (id, plan, noted, occasion) values (?, ?, ?, ?)")
                .params(baseline.id(), plan.value(), baseline.noted())
                .param(baseline.occasion())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (Baseline.Kept kept : baseline.steps()) {
            Period period = kept.period();
            rows.add(new Object[] {
                baseline.id(), kept.step().value(), rows.size(), kept.kind().name(), kept.title(), kept.written(),
                period == null ? null : period.from(), period == null ? null : period.to(),
                period == null || period.precision() == null ? null : period.precision().name(),
                period != null && period.recurring(), period != null && period.tentative(), period != null
            });
        }
        batches.batchUpdate(
                """
                insert into progress_baseline_step
                    (baseline, step, position, kind, title, written, from_day, to_day, precision, recurring, tentative, understood)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    /** The one that was kept last. */
    Optional<Baseline> last(PlanId plan) {
        return sql.sql("select id, noted, occasion from progress_baseline where plan = ? order by kept desc limit 1")
                .param(plan.value())
                .query((row, at) -> {
                    UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
                    return new Baseline(id, row.getObject("noted", LocalDate.class), row.getString("occasion"), steps(id));
                })
                .optional();
    }

    private List<Baseline.Kept> steps(UUID baseline) {
        return sql.sql("select * from progress_baseline_step where baseline = ? order by position").param(baseline).query(BaselineRepository::kept).list();
    }

    private static Baseline.Kept kept(ResultSet row, int at) throws SQLException {
        return new Baseline.Kept(
                new StepId(Objects.requireNonNull(row.getObject("step", UUID.class))),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("written"),
                period(row));
    }

    private static @Nullable Period period(ResultSet row) throws SQLException {
        String precision = row.getString("precision");
        return row.getBoolean("understood")
                ? new Period(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        precision == null ? null : Precision.valueOf(precision),
                        row.getBoolean("recurring"),
                        row.getBoolean("tentative"))
                : null;
    }
}
