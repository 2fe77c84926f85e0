package no.samspill.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationRepository {
    private static final String OPEN = "select * from invitation where ended_at is null ";

    private final JdbcClient sql;

    InvitationRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Invitation invitation, Key key, PersonId by) {
        sql.sql(
                        """
                        insert into invitation (id, digest, role, council, organisation, name, address, language, invited_by, sent_at, expires_at)
                        values (:id, :digest, :role, :council, :organisation, :name, :address, :language, :by, :sent, :expires)
                        """)
                .param("id", invitation.id())
                .param("digest", key.digest())
                .param("role", invitation.role().role().name())
                .param("council", uuid(invitation.role().council()))
                .param("organisation", uuid(invitation.role().organisation()))
                .param("name", invitation.name())
                .param("address", invitation.to().value())
                .param("language", invitation.language().tag())
                .param("by", by.value())
                .param("sent", time(invitation.sent()))
                .param("expires", time(invitation.expires()))
                .update();
    }

    /** The link sent before works no more. */
    void sendAgain(UUID id, Key key, Instant sent, Instant expires) {
        sql.sql("update invitation set digest = ?, sent_at = ?, expires_at = ? where id = ?").params(key.digest(), time(sent), time(expires), id).update();
    }

    /** Ends it, and forgets whom it was sent to; false where it had ended already. */
    boolean end(UUID id, @Nullable PersonId accepted) {
        return sql.sql("update invitation set ended_at = now(), person = :person, name = '–', address = '–' where id = :id and ended_at is null")
                        .param("person", accepted == null ? null : accepted.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Invitation> byKey(Key key) {
        return sql.sql(OPEN + "and digest = ? and expires_at > now()").param(key.digest()).query(InvitationRepository::invitation).optional();
    }

    Optional<Invitation> find(UUID id) {
        return sql.sql(OPEN + "and id = ?").param(id).query(InvitationRepository::invitation).optional();
    }

    List<Invitation> of(OrganisationId council) {
        return sql.sql(OPEN + "and council = ? order by sent_at desc").param(council.value()).query(InvitationRepository::invitation).list();
    }

    private static Invitation invitation(ResultSet row, int at) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new RoleHeld(Role.valueOf(row.getString("role")), organisation(row, "council"), organisation(row, "organisation")),
                row.getString("name"),
                new EmailAddress(row.getString("address")),
                Language.of(row.getString("language")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    private static @Nullable UUID uuid(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
