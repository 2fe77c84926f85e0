package no.samspill.progress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people's calendars must know of a row beside its words. */
@Repository
public class SequenceRepository {
    private final JdbcClient sql;
    private final JdbcTemplate batches;

    SequenceRepository(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Of every step and activity of a plan. */
    public Map<ElementId, Sequence> of(PlanId plan) {
        Map<ElementId, Sequence> sequences = new HashMap<>();
        sql.sql("select element, sequence, changed from progress_sequence where plan = ?").param(plan.value()).query(row -> {
            ElementId element = new ElementId(Objects.requireNonNull(row.getObject("element", UUID.class)));
            sequences.put(element, new Sequence(row.getInt("sequence"), row.getObject("changed", OffsetDateTime.class).toInstant()));
        });
        return sequences;
    }

    /** Counts these once more. */
    public void count(PlanId plan, Collection<ElementId> changed, Instant now) {
        batches.batchUpdate(
                """
                insert into progress_sequence (element, plan, sequence, changed) values (?, ?, 0, ?)
                on conflict (element) do update set sequence = progress_sequence.sequence + 1, changed = excluded.changed
                """,
                changed.stream().map(element -> new Object[] {element.value(), plan.value(), now.atOffset(ZoneOffset.UTC)}).toList());
    }
}
