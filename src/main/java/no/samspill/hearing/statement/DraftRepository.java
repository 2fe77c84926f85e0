package no.samspill.hearing.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import no.samspill.kernel.EmailAddress;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DraftRepository {
    private static final String ALL = "select d.*, c.name as consultee_name from hearing_draft d left join hearing_consultee c on c.id = d.consultee ";

    private final JdbcClient sql;

    DraftRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID key, HearingId hearing, Behalf behalf, boolean nothingToSay, String words, LocalDate keptUntil) {
        sql.sql("""
                insert into hearing_draft (key, hearing, consultee, name, nothing_to_say, words, kept_until)
                values (:key, :hearing, :consultee, :name, :nothing, :words, :until) on conflict (key) do nothing""")
                .param("key", key)
                .param("hearing", hearing.value())
                .param("consultee", behalf instanceof Behalf.Proven(var consultee, var name) ? consultee : null, Types.OTHER)
                .param("name", behalf instanceof Behalf.Claimed(var name) ? name : null, Types.VARCHAR)
                .param("nothing", nothingToSay)
                .param("words", words)
                .param("until", keptUntil)
                .update();
    }

    Optional<Draft> find(HearingId hearing, UUID key) {
        return sql.sql(ALL + "where d.hearing = ? and d.key = ?").params(hearing.value(), key).query(DraftRepository::draft).optional();
    }

    Optional<Draft> lock(HearingId hearing, UUID key) {
        return sql.sql(ALL + "where d.hearing = ? and d.key = ? for update of d").params(hearing.value(), key).query(DraftRepository::draft).optional();
    }

    void save(UUID key, Behalf behalf, boolean nothingToSay, String words) {
        sql.sql("update hearing_draft set name = :name, nothing_to_say = :nothing, words = :words, revision = revision + 1, saved = clock_timestamp() where key = :key")
                .param("key", key)
                .param("name", behalf instanceof Behalf.Claimed(var name) ? name : null, Types.VARCHAR)
                .param("nothing", nothingToSay)
                .param("words", words)
                .update();
    }

    void remove(UUID key) {
        sql.sql("delete from hearing_draft where key = ?").param(key).update();
    }

    /** Drafts of those who were asked at this address. */
    List<Draft> of(PlanId plan, EmailAddress email) {
        return sql.sql(ALL + "join hearing h on h.id = d.hearing where h.plan = ? and lower(c.email) = ? order by d.saved").params(plan.value(), email.key()).query(DraftRepository::draft).list();
    }

    void sweep(LocalDate today) {
        sql.sql("delete from hearing_draft where kept_until <= ?").param(today).update();
    }

    private static Draft draft(ResultSet row, int at) throws SQLException {
        UUID consultee = row.getObject("consultee", UUID.class);
        String name = row.getString("name");
        return new Draft(
                Objects.requireNonNull(row.getObject("key", UUID.class)),
                new HearingId(Objects.requireNonNull(row.getObject("hearing", UUID.class))),
                consultee != null ? new Behalf.Proven(consultee, row.getString("consultee_name")) : name != null ? new Behalf.Claimed(name) : new Behalf.Own(),
                row.getBoolean("nothing_to_say"),
                row.getString("words"),
                row.getInt("revision"),
                row.getTimestamp("saved").toInstant(),
                row.getObject("kept_until", LocalDate.class));
    }
}
