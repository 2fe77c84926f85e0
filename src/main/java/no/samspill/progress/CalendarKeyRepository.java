package no.samspill.progress;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.Language;
import no.samspill.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CalendarKeyRepository {
    private final JdbcClient sql;

    CalendarKeyRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose calendar it is, and the language they asked for it in. */
    record Holder(PersonId person, Language language) {}

    void put(PersonId person, byte[] hash, Language language) {
        sql.sql("""
                        insert into progress_calendar_key (person, hash, language) values (?, ?, ?)
                        on conflict (person) do update set hash = excluded.hash, language = excluded.language, made = clock_timestamp()""")
                .params(person.value(), hash, language.tag())
                .update();
    }

    boolean remove(PersonId person) {
        return sql.sql("delete from progress_calendar_key where person = ?").param(person.value()).update() == 1;
    }

    boolean has(PersonId person) {
        return !sql.sql("select 1 from progress_calendar_key where person = ?").param(person.value()).query(Integer.class).list().isEmpty();
    }

    Optional<Holder> holder(byte[] hash) {
        return sql.sql("select person, language from progress_calendar_key where hash = ?")
                .param(hash)
                .query((row, at) -> new Holder(new PersonId(Objects.requireNonNull(row.getObject("person", UUID.class))), Language.of(row.getString("language"))))
                .optional();
    }
}
