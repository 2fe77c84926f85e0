package no.samspill.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IdentityRepository {
    private final JdbcClient sql;

    IdentityRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<PersonId> find(String issuer, String subject) {
        return sql.sql("select person from person_identity where issuer = ? and subject = ?").params(issuer, subject).query(UUID.class).optional().map(PersonId::new);
    }

    List<Identity> of(PersonId person) {
        return sql.sql("select issuer, subject, linked_at from person_identity where person = ? order by issuer")
                .param(person.value())
                .query((row, at) -> new Identity(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()))
                .list();
    }

    boolean tie(PersonId person, String issuer, String subject) {
        return sql.sql("""
                        insert into person_identity (issuer, subject, person)
                        select :issuer, :subject, :person
                         where not exists (select from person_identity where issuer = :issuer and subject = :subject and person <> :person)
                        on conflict (person, issuer) do update set subject = excluded.subject, linked_at = now()""")
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    boolean untie(PersonId person, String issuer) {
        return sql.sql("delete from person_identity where person = ? and issuer = ?").params(person.value(), issuer).update() > 0;
    }
}
