package no.samspill.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonRepository {
    private static final String PRESENT =
            """
            select p.id, p.name,
                   array(select concat_ws(' ', r.role, r.council, r.organisation) from role_held r
                          where r.person = p.id and r.held @> now()) as roles
              from person p
             where p.left_at is null
            """;

    private static final String BY_NAME = "order by p.name collate \"nb-x-icu\", p.id";

    private final JdbcClient sql;

    PersonRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Person> find(PersonId id) {
        return sql.sql(PRESENT + "and p.id = ?").param(id.value()).query(PersonRepository::person).optional();
    }

    List<Person> list() {
        return sql.sql(PRESENT + BY_NAME).query(PersonRepository::person).list();
    }

    List<Person> in(OrganisationId council) {
        return sql.sql(PRESENT + "and p.id in (select person from role_held where council = ? and held @> now()) " + BY_NAME).param(council.value()).query(PersonRepository::person).list();
    }

    Map<PersonId, String> names(Collection<PersonId> wanted) {
        Map<PersonId, String> names = new HashMap<>();
        UUID[] ids = wanted.stream().map(PersonId::value).toArray(UUID[]::new);
        sql.sql("select id, name from person where id = any(?)").param(ids).query(row -> {
            names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
        });
        return names;
    }

    void add(PersonId id, String name) {
        sql.sql("insert into person (id, name) values (?, ?)").params(id.value(), name).update();
    }

    void rename(PersonId id, String name) {
        sql.sql("update person set name = ? where id = ?").params(name, id.value()).update();
    }

    Optional<PersonId> byEmail(String key) {
        return sql.sql("select person from person_email where key = ?").param(key).query(UUID.class).optional().map(PersonId::new);
    }

    Optional<EmailAddress> emailOf(PersonId id) {
        return sql.sql("select address from person_email where person = ?").param(id.value()).query(String.class).optional().map(EmailAddress::new);
    }

    /** Whether it was nobody else's. What has been sent to another address before lets nobody in any more. */
    boolean giveEmail(PersonId id, EmailAddress address) {
        sql.sql("delete from one_time_tokens where username like ?").param(id + TokenRepository.BY_EMAIL + "%").update();
        return sql.sql("""
                        insert into person_email (person, address, key)
                        select :person, :address, :key where not exists (select from person_email where key = :key and person <> :person)
                        on conflict (person) do update set address = excluded.address, key = excluded.key, given_at = now(), proven_at = null""")
                        .param("person", id.value())
                        .param("address", address.value())
                        .param("key", address.key())
                        .update()
                == 1;
    }

    void emailProven(PersonId id) {
        sql.sql("update person_email set proven_at = coalesce(proven_at, now()) where person = ?").param(id.value()).update();
    }

    /** Whether the role was not held already. */
    boolean grant(PersonId id, RoleHeld role) {
        return sql.sql("insert into role_held (person, role, council, organisation) values (?, ?, ?, ?) on conflict do nothing")
                        .param(id.value())
                        .param(role.role().name())
                        .param(uuid(role.council()))
                        .param(uuid(role.organisation()))
                        .update()
                == 1;
    }

    /** Whether the role was held until now. */
    boolean end(PersonId id, RoleHeld role) {
        return sql.sql(
                                """
                                update role_held set held = tstzrange(lower(held), now())
                                 where person = :person and role = :role and upper_inf(held)
                                   and council is not distinct from cast(:council as uuid)
                                   and organisation is not distinct from cast(:organisation as uuid)
                                """)
                        .param("person", id.value())
                        .param("role", role.role().name())
                        .param("council", uuid(role.council()))
                        .param("organisation", uuid(role.organisation()))
                        .update()
                == 1;
    }

    /** Two administrators who end each other's access must not both succeed. */
    void lockRoles() {
        sql.sql("lock table role_held in share row exclusive mode").update();
    }

    void leave(PersonId id) {
        sql.sql("update person set left_at = now() where id = ? and left_at is null").param(id.value()).update();
        sql.sql("update role_held set held = tstzrange(lower(held), now()) where person = ? and upper_inf(held)").param(id.value()).update();
        sql.sql("delete from person_email where person = ?").param(id.value()).update();
        sql.sql("delete from one_time_tokens where username like ?").param(id + "%").update();
        sql.sql("delete from user_credentials where user_entity_user_id in (select id from user_entities where name = ?)").param(id.toString()).update();
        sql.sql("delete from user_entities where name = ?").param(id.toString()).update();
        sql.sql("delete from person_identity where person = ?").param(id.value()).update();
        sql.sql("delete from spring_session where principal_name = ?").param(id.toString()).update();
    }

    void seen(PersonId id) {
        sql.sql("update person set first_seen = coalesce(first_seen, now()) where id = ?").param(id.value()).update();
    }

    void speaks(PersonId id, Language language) {
        sql.sql("update person set language = ? where id = ?").params(language.tag(), id.value()).update();
    }

    Optional<Language> language(PersonId id) {
        return sql.sql("select language from person where id = ? and language is not null").param(id.value()).query(String.class).optional().map(Language::of);
    }

    boolean anySeen(Role role) {
        return sql.sql(
                        """
                        select exists (select from person p join role_held r on r.person = p.id
                                        where r.role = ? and r.held @> now() and p.first_seen is not null and p.left_at is null)
                        """)
                .param(role.name())
                .query(Boolean.class)
                .single();
    }

    private static Person person(ResultSet row, int at) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Person(
                new PersonId(row.getObject("id", UUID.class)), row.getString("name"), Arrays.stream(roles).map(PersonRepository::role).toList());
    }

    private static RoleHeld role(String words) {
        List<String> parts = List.of(words.split(" "));
        Role role = Role.valueOf(parts.getFirst());
        return parts.size() == 1
                ? new RoleHeld(role, null, null)
                : new RoleHeld(role, new OrganisationId(UUID.fromString(parts.get(1))), new OrganisationId(UUID.fromString(parts.get(2))));
    }

    private static @Nullable UUID uuid(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}
