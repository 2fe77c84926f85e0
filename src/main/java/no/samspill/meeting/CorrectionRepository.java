package no.samspill.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.plan.PlanId;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CorrectionRepository {
    private final JdbcClient sql;

    CorrectionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The link that all who were at the meeting share; empty where there are no minutes. */
    Optional<UUID> key(StepId step) {
        return sql.sql("select key from input_meeting_minutes where meeting = ?").param(step.value()).query(UUID.class).optional();
    }

    void add(UUID id, StepId step, String words, @Nullable String name, @Nullable UUID registration, LocalDate keptUntil) {
        sql.sql("""
                        insert into input_meeting_correction (id, meeting, words, name, registration, kept_until)
                        values (:id, :meeting, :words, :name, :registration, :kept) on conflict (id) do nothing""")
                .param("id", id)
                .param("meeting", step.value())
                .param("words", words)
                .param("name", name)
                .param("registration", registration)
                .param("kept", keptUntil)
                .update();
    }

    /** In the order they came. */
    List<Correction> list(StepId step) {
        return sql.sql("select * from input_meeting_correction where meeting = ? order by received, id").param(step.value()).query(CorrectionRepository::correction).list();
    }

    Optional<Correction> find(StepId step, UUID id) {
        return sql.sql("select * from input_meeting_correction where meeting = ? and id = ?").params(step.value(), id).query(CorrectionRepository::correction).optional();
    }

    int waiting(StepId step) {
        return sql.sql("select count(*) from input_meeting_correction where meeting = ? and settled is null").param(step.value()).query(Integer.class).single();
    }

    void settle(Correction.TakenIn taken) {
        settle(taken.id(), true, taken.answer());
    }

    void settle(Correction.Declined declined) {
        settle(declined.id(), false, declined.reason());
    }

    private void settle(UUID id, boolean takenIn, @Nullable String answer) {
        sql.sql("update input_meeting_correction set taken_in = :taken, answer = :answer, settled = clock_timestamp() where id = :id and settled is null")
                .param("taken", takenIn)
                .param("answer", answer)
                .param("id", id)
                .update();
    }

    /** What somebody who registered with this address has said is wrong. */
    List<String> of(PlanId plan, EmailAddress email) {
        return sql.sql("""
                        select c.words from input_meeting_correction c join input_meeting_registration r on r.key = c.registration
                          join input_meeting m on m.step = c.meeting where m.plan = ? and lower(r.email) = ? order by c.received""")
                .params(plan.value(), email.key())
                .query(String.class)
                .list();
    }

    void forgetNames(PlanId plan, EmailAddress email) {
        sql.sql("""
                        update input_meeting_correction c set name = null, registration = null from input_meeting_registration r, input_meeting m
                         where r.key = c.registration and m.step = c.meeting and m.plan = ? and lower(r.email) = ?""")
                .params(plan.value(), email.key())
                .update();
    }

    /** The meetings of those whose names were forgotten, each once. */
    Collection<UUID> forgetNames(LocalDate today) {
        return sql.sql("update input_meeting_correction set name = null, registration = null where kept_until <= ? and (name is not null or registration is not null) returning meeting")
                .param(today)
                .query(UUID.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private static Correction correction(ResultSet row, int at) throws SQLException {
        UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
        Instant received = row.getTimestamp("received").toInstant();
        if (row.getTimestamp("settled") == null) {
            return new Correction.Waiting(id, row.getString("words"), row.getString("name"), received);
        }
        return row.getBoolean("taken_in")
                ? new Correction.TakenIn(id, row.getString("words"), row.getString("name"), received, row.getString("answer"))
                : new Correction.Declined(id, row.getString("words"), row.getString("name"), received, row.getString("answer"));
    }
}
