package no.samspill.hearing.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.input.Sender;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names and addresses of senders, apart from what they said. */
@Repository
class StatementSenderRepository {
    private final JdbcClient sql;

    StatementSenderRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(StatementId id, Sender sender, UUID key, LocalDate keptUntil) {
        sql.sql("insert into hearing_sender (statement, name, public, email, language, key, kept_until) values (:id, :name, :public, :email, :language, :key, :until)")
                .param("id", id.value())
                .param("name", sender.name(), Types.VARCHAR)
                .param("public", sender.namePublic())
                .param("email", sender.email() == null ? null : sender.email().value(), Types.VARCHAR)
                .param("language", sender.language().tag())
                .param("key", key)
                .param("until", keptUntil)
                .update();
    }

    /** What they are called from now on, and whether everybody may see it. */
    void name(StatementId id, @Nullable String name, boolean isPublic, Language language, UUID key, LocalDate keptUntil) {
        sql.sql("""
                insert into hearing_sender (statement, name, public, language, key, kept_until) values (:id, :name, :public, :language, :key, :until)
                on conflict (statement) do update set name = excluded.name, public = excluded.public""")
                .param("id", id.value())
                .param("name", name, Types.VARCHAR)
                .param("public", isPublic)
                .param("language", language.tag())
                .param("key", key)
                .param("until", keptUntil)
                .update();
    }

    Optional<StatementContact> find(StatementId id) {
        return sql.sql("select * from hearing_sender where statement = ?").param(id.value()).query(StatementSenderRepository::contact).optional();
    }

    boolean confirm(StatementId id, UUID key) {
        return sql.sql("update hearing_sender set confirmed = coalesce(confirmed, clock_timestamp()) where statement = ? and key = ? and email is not null").params(id.value(), key).update() == 1;
    }

    boolean forget(StatementId id) {
        return sql.sql("delete from hearing_sender where statement = ?").param(id.value()).update() == 1;
    }

    /** Statements whose sender, or whose consultee, has this address. */
    List<Statement.Key> byEmail(PlanId plan, EmailAddress email) {
        return sql.sql("""
                select s.id, s.hearing from hearing_statement s join hearing h on h.id = s.hearing left join hearing_sender n on n.statement = s.id left join hearing_consultee c on c.id = s.consultee
                 where h.plan = :plan and (lower(n.email) = :email or lower(c.email) = :email) order by h.number, s.number""")
                .param("plan", plan.value())
                .param("email", email.key())
                .query(StatementRepository::key)
                .list();
    }

    /** Those whose day has come. */
    List<StatementId> due(LocalDate today) {
        return sql.sql("select statement from hearing_sender where kept_until <= ? order by statement limit 10000")
                .param(today)
                .query((row, at) -> new StatementId(Objects.requireNonNull(row.getObject(1, UUID.class))))
                .list();
    }

    private static StatementContact contact(ResultSet row, int at) throws SQLException {
        String email = row.getString("email");
        return new StatementContact(
                new StatementId(Objects.requireNonNull(row.getObject("statement", UUID.class))),
                row.getString("name"),
                row.getBoolean("public"),
                email == null ? null : new EmailAddress(email),
                Language.of(row.getString("language")),
                Objects.requireNonNull(row.getObject("key", UUID.class)),
                row.getTimestamp("confirmed") != null,
                row.getObject("kept_until", LocalDate.class));
    }
}
