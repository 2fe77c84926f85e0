package no.samspill.followup.reminding;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.followup.Line;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReminderRepository {
    private final JdbcClient sql;

    ReminderRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(PlanId plan, Line line, UUID letter, Instant asked) {
        sql.sql("insert into followup_reminder (plan, element, holder, letter, asked) values (?, ?, ?, ?, ?)")
                .params(plan.value(), line.duty().measure().id().value(), line.duty().holder().key(), letter, Timestamp.from(asked)).update();
    }

    void ended(UUID letter, boolean sent, Instant at) {
        sql.sql("update followup_reminder set ended = ?, sent = ? where letter = ? and ended is null").params(Timestamp.from(at), sent, letter).update();
    }

    /** Earliest first. */
    List<Reminder> list(PlanId plan) {
        return sql.sql("select element, holder, asked, ended, sent from followup_reminder where plan = ? order by asked").param(plan.value()).query((row, at) -> {
            @Nullable Timestamp ended = row.getTimestamp("ended");
            return new Reminder(
                    new ElementId(Objects.requireNonNull(row.getObject("element", UUID.class))), row.getString("holder"), row.getTimestamp("asked").toInstant(), ended == null ? null : ended.toInstant(),
                    row.getObject("sent", Boolean.class));
        }).list();
    }
}
