package no.samspill.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsulteeRepository {
    private static final String ALL = """
            select c.*, (select min(s.received) from hearing_statement s where s.consultee = c.id and s.erased is null) as answered
              from hearing_consultee c
            """;

    private final JdbcClient sql;

    ConsulteeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Consultee> list(HearingId hearing) {
        return sql.sql(ALL + "where c.hearing = ?").param(hearing.value()).query(ConsulteeRepository::consultee).list();
    }

    Optional<Consultee> byKey(HearingId hearing, UUID key) {
        return sql.sql(ALL + "where c.hearing = ? and c.key = ?").params(hearing.value(), key).query(ConsulteeRepository::consultee).optional();
    }

    void add(HearingId hearing, Consultee one) {
        sql.sql("insert into hearing_consultee (id, hearing, organisation, name, email, language, key) values (:id, :hearing, :organisation, :name, :email, :language, :key)")
                .param("id", one.id())
                .param("hearing", hearing.value())
                .param("organisation", one.organisation() == null ? null : one.organisation().value(), Types.OTHER)
                .param("name", one.name())
                .param("email", one.email() == null ? null : one.email().value(), Types.VARCHAR)
                .param("language", one.language().tag())
                .param("key", one.key())
                .update();
    }

    /** Who it is and how they are reached; what has happened to them stays. */
    void change(Consultee one) {
        sql.sql("update hearing_consultee set name = :name, email = :email, language = :language where id = :id")
                .param("id", one.id())
                .param("name", one.name())
                .param("email", one.email() == null ? null : one.email().value(), Types.VARCHAR)
                .param("language", one.language().tag())
                .update();
    }

    void readdress(UUID id, EmailAddress email, UUID key) {
        sql.sql("update hearing_consultee set email = ?, key = ?, told = null, reminded = null where id = ?").params(email.value(), key, id).update();
    }

    void remove(UUID id) {
        sql.sql("delete from hearing_consultee where id = ?").param(id).update();
    }

    void told(UUID id, Instant at) {
        sql.sql("update hearing_consultee set told = ? where id = ?").params(Timestamp.from(at), id).update();
    }

    void reminded(UUID id, Instant at) {
        sql.sql("update hearing_consultee set reminded = ? where id = ?").params(Timestamp.from(at), id).update();
    }

    void wants(UUID id, boolean remind, Language language) {
        sql.sql("update hearing_consultee set remind = ?, language = ? where id = ?").params(remind, language.tag(), id).update();
    }

    /** How many statements have come from others than those who were asked; what was erased is none. */
    int fromOthers(HearingId hearing) {
        return sql.sql("select count(*) from hearing_statement where hearing = ? and consultee is null and erased is null").param(hearing.value()).query(Integer.class).single();
    }

    /** Those who spoke for themselves in a hearing, and proved their address: one letter an address. */
    List<HearingLetters.Reader> tookPart(HearingId hearing) {
        return sql.sql("""
                        select distinct on (lower(n.email)) n.email, n.language, n.key, coalesce(n.name, '') as name
                          from hearing_sender n join hearing_statement s on s.id = n.statement
                         where s.hearing = ? and s.erased is null and n.email is not null and n.confirmed is not null
                         order by lower(n.email), s.number""")
                .param(hearing.value())
                .query((row, at) -> new HearingLetters.Reader(
                        new EmailAddress(row.getString("email")), Language.of(row.getString("language")), Objects.requireNonNull(row.getObject("key", UUID.class)), row.getString("name"), Track.EVERYBODY))
                .list();
    }

    /** Whether a key is that of somebody who spoke in a hearing, and proved their address. */
    boolean tookPart(HearingId hearing, UUID key) {
        return sql.sql("""
                        select exists (select from hearing_sender n join hearing_statement s on s.id = n.statement
                                        where s.hearing = ? and s.erased is null and n.key = ? and n.confirmed is not null)""")
                .params(hearing.value(), key)
                .query(Boolean.class)
                .single();
    }

    private static Consultee consultee(ResultSet row, int at) throws SQLException {
        UUID organisation = row.getObject("organisation", UUID.class);
        String email = row.getString("email");
        return new Consultee(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("name"),
                email == null ? null : new EmailAddress(email),
                Language.of(row.getString("language")),
                Objects.requireNonNull(row.getObject("key", UUID.class)),
                instant(row, "told"),
                row.getBoolean("remind"),
                instant(row, "reminded"),
                instant(row, "answered"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }
}
