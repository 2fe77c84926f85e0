package no.samspill.worksheet.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class UploadRepository {
    private final JdbcClient sql;
    private final JsonMapper json;

    UploadRepository(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(Upload upload, byte[] content) {
        sql.sql("insert into worksheet_upload (id, plan, file_name, content, person, at, decided) values (?, ?, ?, ?, ?, ?, ?::jsonb)")
                .params(
                        upload.id().value(), upload.plan().value(), upload.fileName(), content, upload.person(),
                        upload.at().atOffset(ZoneOffset.UTC), json.writeValueAsString(upload.decided()))
                .update();
    }

    Optional<Upload> find(PlanId plan, UploadId id) {
        return sql.sql("select id, plan, file_name, person, at, decided, landed from worksheet_upload where id = ? and plan = ?")
                .params(id.value(), plan.value())
                .query(this::upload)
                .optional();
    }

    Optional<byte[]> content(UploadId id) {
        return sql.sql("select content from worksheet_upload where id = ?").param(id.value()).query(byte[].class).optional();
    }

    /** Those not taken in yet, newest first. */
    List<Upload> waiting(PlanId plan) {
        return sql.sql(
                        """
                        select id, plan, file_name, person, at, decided, landed
                          from worksheet_upload where plan = ? and landed is null order by at desc, id
                        """)
                .param(plan.value())
                .query(this::upload)
                .list();
    }

    void decide(UploadId id, Decided decided) {
        sql.sql("update worksheet_upload set decided = ?::jsonb where id = ?").params(json.writeValueAsString(decided), id.value()).update();
    }

    void landed(UploadId id, Instant at) {
        sql.sql("update worksheet_upload set landed = ? where id = ?").params(at.atOffset(ZoneOffset.UTC), id.value()).update();
    }

    void remove(UploadId id) {
        sql.sql("delete from worksheet_upload where id = ?").param(id.value()).update();
    }

    /** How many there were. */
    int removeOlder(Instant now, Duration age) {
        return sql.sql("delete from worksheet_upload where at < ?").param(now.minus(age).atOffset(ZoneOffset.UTC)).update();
    }

    private Upload upload(ResultSet row, int at) throws SQLException {
        OffsetDateTime landed = row.getObject("landed", OffsetDateTime.class);
        return new Upload(
                new UploadId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                new PlanId(Objects.requireNonNull(row.getObject("plan", UUID.class))),
                row.getString("file_name"),
                Objects.requireNonNull(row.getObject("person", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("decided"), Decided.class),
                landed == null ? null : landed.toInstant());
    }
}
