package no.samspill.people.signin;

import java.util.List;
import no.samspill.people.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Spring Security's own two repositories, and what a person sees of them. */
@Configuration(proxyBeanMethods = false)
public class PasskeyRepository {
    private final JdbcClient sql;

    PasskeyRepository(JdbcClient sql) {
        this.sql = sql;
    }

    @Bean
    static PublicKeyCredentialUserEntityRepository passkeyHolders(JdbcOperations sql) {
        return new JdbcPublicKeyCredentialUserEntityRepository(sql);
    }

    @Bean
    static UserCredentialRepository passkeys(JdbcOperations sql) {
        return new JdbcUserCredentialRepository(sql);
    }

    public List<Passkey> of(PersonId person) {
        return sql.sql("""
                        select c.credential_id, c.label, c.created, c.last_used
                          from user_credentials c join user_entities e on e.id = c.user_entity_user_id
                         where e.name = ? order by c.created""")
                .param(person.toString())
                .query((row, at) -> new Passkey(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant(), row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant()))
                .list();
    }

    /** Whether it was the person's own. */
    public boolean remove(PersonId person, String id) {
        return sql.sql("delete from user_credentials where credential_id = ? and user_entity_user_id in (select id from user_entities where name = ?)").params(id, person.toString()).update() == 1;
    }

}
