package no.samspill.meeting;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written at meetings: notes from the desk, minutes, and addenda to them. */
@Repository
class MinutesRepository {
    private final JdbcClient sql;

    MinutesRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Minutes> find(StepId step) {
        return sql.sql("select * from input_meeting_minutes where meeting = ?")
                .param(step.value())
                .query((row, at) -> {
                    Timestamp locked = row.getTimestamp("locked");
                    LocalDate until = row.getObject("correction_until", LocalDate.class);
                    Timestamp closes = row.getTimestamp("correction_closes");
                    Minutes minutes = locked != null
                            ? new Minutes.Locked(row.getString("words"), row.getInt("revision"), locked.toInstant(), addenda(step))
                            : until != null
                                    ? new Minutes.InCorrection(row.getString("words"), row.getInt("revision"), closes == null ? Deadline.at(until, null) : new Deadline(closes.toInstant()))
                                    : new Minutes.Draft(row.getString("words"), row.getInt("revision"));
                    return minutes;
                })
                .optional();
    }

    void begin(StepId step, String words) {
        sql.sql("insert into input_meeting_minutes (meeting, words) values (?, ?)").params(step.value(), words).update();
    }

    void write(StepId step, String words) {
        sql.sql("update input_meeting_minutes set words = ?, revision = revision + 1 where meeting = ?").params(words, step.value()).update();
    }

    void layOut(StepId step, Deadline until) {
        sql.sql("update input_meeting_minutes set correction_until = ?, correction_closes = ? where meeting = ?").params(until.day(), Timestamp.from(until.closes()), step.value()).update();
    }

    void lock(StepId step) {
        sql.sql("update input_meeting_minutes set locked = clock_timestamp() where meeting = ?").param(step.value()).update();
    }

    void add(StepId step, String words) {
        sql.sql("insert into input_meeting_addendum (id, meeting, words) values (?, ?, ?)").params(UUID.randomUUID(), step.value(), words).update();
    }

    void note(StepId step, @Nullable String circle, String words, UUID person) {
        sql.sql("insert into input_meeting_note (id, meeting, circle, words, person) values (:id, :meeting, :circle, :words, :person)")
                .param("id", UUID.randomUUID())
                .param("meeting", step.value())
                .param("circle", circle)
                .param("words", words)
                .param("person", person)
                .update();
    }

    List<MeetingNote> notes(StepId step) {
        return sql.sql("select circle, words, written from input_meeting_note where meeting = ? order by written")
                .param(step.value())
                .query((row, at) -> new MeetingNote(row.getString("circle"), row.getString("words"), row.getTimestamp("written").toInstant()))
                .list();
    }

    private List<Minutes.Addendum> addenda(StepId step) {
        return sql.sql("select words, written from input_meeting_addendum where meeting = ? order by written")
                .param(step.value())
                .query((row, at) -> new Minutes.Addendum(row.getString("words"), row.getTimestamp("written").toInstant()))
                .list();
    }
}
