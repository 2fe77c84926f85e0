package no.samspill.input;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the secretariat keeps to itself about contributions. */
@Repository
class NoteRepository {
    private final JdbcClient sql;

    NoteRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ContributionId id, UUID person, String words) {
        sql.sql("insert into contribution_note (id, contribution, person, words) values (?, ?, ?, ?)").params(UUID.randomUUID(), id.value(), person, words).update();
    }

    List<Note> of(ContributionId id) {
        return sql.sql("select * from contribution_note where contribution = ? order by written")
                .param(id.value())
                .query((row, at) -> new Note(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        Objects.requireNonNull(row.getObject("person", UUID.class)),
                        row.getTimestamp("written").toInstant(),
                        row.getString("words")))
                .list();
    }

    boolean remove(ContributionId id) {
        return sql.sql("delete from contribution_note where contribution = ?").param(id.value()).update() > 0;
    }

    void hide(ContributionId id, HideReason reason, @Nullable String words) {
        sql.sql("""
                insert into contribution_hiding (contribution, reason, words) values (:id, :reason, :words)
                on conflict (contribution) do update set reason = excluded.reason, words = excluded.words, hidden = clock_timestamp()""")
                .param("id", id.value())
                .param("reason", reason.name())
                .param("words", words)
                .update();
    }

    void unhide(ContributionId id) {
        sql.sql("delete from contribution_hiding where contribution = ?").param(id.value()).update();
    }

    Optional<Hiding> hiding(ContributionId id) {
        return sql.sql("select * from contribution_hiding where contribution = ?")
                .param(id.value())
                .query((row, at) -> new Hiding(HideReason.valueOf(row.getString("reason")), row.getString("words"), row.getTimestamp("hidden").toInstant()))
                .optional();
    }
}
