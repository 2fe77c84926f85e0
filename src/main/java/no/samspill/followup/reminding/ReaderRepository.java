package no.samspill.followup.reminding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReaderRepository {
    private final JdbcClient sql;

    ReaderRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Reader> list() {
        return sql.sql("select * from followup_reader").query(ReaderRepository::reader).list();
    }

    Optional<Reader> find(PersonId person) {
        return sql.sql("select * from followup_reader where person = ?").param(person.value()).query(ReaderRepository::reader).optional();
    }

    Optional<Reader> find(UUID key) {
        return sql.sql("select * from followup_reader where key = ?").param(key).query(ReaderRepository::reader).optional();
    }

    /** Keeps every other server from them until the caller's transaction ends. Who is new begins now. */
    Reader lock(PersonId person, Instant now) {
        enter(List.of(person), now);
        return sql.sql("select * from followup_reader where person = ? for update").param(person.value()).query(ReaderRepository::reader).single();
    }

    void enter(Collection<PersonId> people, Instant now) {
        sql.sql("insert into followup_reader (person, looked) select unnest(:people), :now on conflict do nothing")
                .param("people", ids(people)).param("now", Timestamp.from(now)).update();
    }

    /** Forgets everybody else. */
    void keep(Collection<PersonId> people) {
        sql.sql("delete from followup_reader where person <> all(?)").param(ids(people)).update();
    }

    void choose(PersonId person, Rhythm rhythm) {
        sql.sql("""
                update followup_reader set rhythm = :rhythm, earlier = case when :rhythm <> 'NEVER' then null when rhythm <> 'NEVER' then rhythm else earlier end
                 where person = :person""").param("rhythm", rhythm.name()).param("person", person.value()).update();
    }

    /** As it was before they stopped. */
    void again(PersonId person, Instant now) {
        sql.sql("update followup_reader set rhythm = coalesce(earlier, 'WEEKLY'), earlier = null, looked = ? where person = ? and rhythm = 'NEVER'").params(Timestamp.from(now), person.value()).update();
    }

    void looked(PersonId person, Instant now) {
        sql.sql("update followup_reader set looked = ? where person = ?").params(Timestamp.from(now), person.value()).update();
    }

    void told(PersonId person, LocalDate day) {
        sql.sql("update followup_reader set told = ? where person = ?").params(day, person.value()).update();
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static Reader reader(ResultSet row, int at) throws SQLException {
        return new Reader(
                new PersonId(Objects.requireNonNull(row.getObject("person", UUID.class))), Objects.requireNonNull(row.getObject("key", UUID.class)), Rhythm.valueOf(row.getString("rhythm")),
                row.getTimestamp("looked").toInstant(), row.getObject("told", LocalDate.class));
    }
}
