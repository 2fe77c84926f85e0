package no.samspill.hearing.statement;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sheets of statements that are being looked at, a day at most. */
@Repository
class SheetRepository {
    private final JdbcClient sql;

    SheetRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, HearingId hearing, UUID person, String name, byte[] content) {
        sql.sql("insert into hearing_list (id, hearing, person, name, content) values (?, ?, ?, ?, ?)").params(id, hearing.value(), person, name, content).update();
    }

    Optional<WaitingSheet> find(HearingId hearing, UUID id) {
        return sql.sql("select id, name, content from hearing_list where hearing = ? and id = ?")
                .params(hearing.value(), id)
                .query((row, at) -> new WaitingSheet(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getString("name"), row.getBytes("content")))
                .optional();
    }

    void remove(UUID id) {
        sql.sql("delete from hearing_list where id = ?").param(id).update();
    }

    void sweep() {
        sql.sql("delete from hearing_list where made < now() - interval '1 day'").update();
    }
}
