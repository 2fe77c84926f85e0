package no.samspill.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EmailChangeRepository {
    private final JdbcClient sql;

    EmailChangeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    record Wanted(PersonId person, EmailAddress to) {}

    /** Instead of what the person wanted before. */
    void want(PersonId person, EmailAddress to, Key key, Instant expires) {
        sql.sql(
                        """
                        insert into email_change (person, digest, address, expires_at) values (:person, :digest, :address, :expires)
                        on conflict (person) do update set digest = excluded.digest, address = excluded.address, expires_at = excluded.expires_at
                        """)
                .param("person", person.value()).param("digest", key.digest()).param("address", to.value()).param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Found once: it is gone afterwards. */
    Optional<Wanted> take(Key key) {
        return sql.sql("delete from email_change where digest = ? and expires_at > now() returning person, address")
                .param(key.digest())
                .query((row, at) -> new Wanted(new PersonId(row.getObject("person", UUID.class)), new EmailAddress(row.getString("address"))))
                .optional();
    }
}
