package no.samspill.meeting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.meeting.MeetingPhotos.Photo;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PhotoRepository {
    private final JdbcClient sql;

    PhotoRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, StepId step, @Nullable String circle, String type, byte[] content) {
        sql.sql("insert into input_meeting_photo (id, meeting, circle, type, content) values (:id, :meeting, :circle, :type, :content)")
                .param("id", id)
                .param("meeting", step.value())
                .param("circle", circle)
                .param("type", type)
                .param("content", content)
                .update();
    }

    List<Photo> list(StepId step) {
        return sql.sql("select id, circle, type, octet_length(content) as bytes, added from input_meeting_photo where meeting = ? order by added, id")
                .param(step.value())
                .query((row, at) -> new Photo(
                        Objects.requireNonNull(row.getObject("id", UUID.class)), row.getString("circle"), row.getString("type"), row.getLong("bytes"), row.getTimestamp("added").toInstant()))
                .list();
    }

    byte[] content(UUID id) {
        return sql.sql("select content from input_meeting_photo where id = ?").param(id).query(byte[].class).single();
    }

    boolean remove(StepId step, UUID id) {
        return sql.sql("delete from input_meeting_photo where meeting = ? and id = ?").params(step.value(), id).update() == 1;
    }
}
