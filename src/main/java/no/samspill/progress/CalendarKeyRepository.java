package no.samspill.progress;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CalendarKeyRepository {
    private final JdbcClient sql;

    CalendarKeyRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void put(PersonId person, byte[] hash) {
        sql.sql("insert into progress_calendar_key (person, hash) values (?, ?) on conflict (person) do update set hash = excluded.hash, made = clock_timestamp()")
                .params(person.value(), hash)
                .update();
    }

    boolean remove(PersonId person) {
        return sql.sql("delete from progress_calendar_key where person = ?").param(person.value()).update() == 1;
    }

    boolean has(PersonId person) {
        return !sql.sql("select 1 from progress_calendar_key where person = ?").param(person.value()).query(Integer.class).list().isEmpty();
    }

    Optional<PersonId> holder(byte[] hash) {
        return sql.sql("select person from progress_calendar_key where hash = ?")
                .param(hash)
                .query((row, at) -> new PersonId(Objects.requireNonNull(row.getObject("person", UUID.class))))
                .optional();
    }
}
