package no.samspill.adoption.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.adoption.KeptAdoptionRepository;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.plan.PlanId;
import no.samspill.plan.kept.KeptRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AmendmentRepository {
    private final JdbcClient sql;
    private final KeptRepository kept;

    AmendmentRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    void add(PlanId plan, int version, NewAmendment one, Author author) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into adoption_amendment (id, plan, number, kind, version, why, authority, dated, person, system, on_behalf_of)
                values (:id, :plan, (select coalesce(max(number), 0) + 1 from adoption_amendment where plan = :plan), :kind, :version, :why, :authority, :dated,
                        :person, :system, :onBehalfOf)""")
                .param("id", id)
                .param("plan", plan.value())
                .param("kind", one.kind().name())
                .param("version", version)
                .param("why", one.why())
                .param("authority", one.authority())
                .param("dated", one.dated())
                .param("person", author.person(), Types.OTHER)
                .param("system", author.system(), Types.VARCHAR)
                .param("onBehalfOf", author.onBehalfOf(), Types.OTHER)
                .update();
        kept.note(KeptAdoptionRepository.AMENDMENT, id);
    }

    Optional<Amendment> open(PlanId plan) {
        return sql.sql("select * from adoption_amendment where plan = ? and closed is null").param(plan.value()).query(AmendmentRepository::amendment).optional();
    }

    /** The newest first. */
    List<Amendment> list(PlanId plan) {
        return sql.sql("select * from adoption_amendment where plan = ? order by number desc").param(plan.value()).query(AmendmentRepository::amendment).list();
    }

    void close(Amendment one) {
        sql.sql("update adoption_amendment set closed = clock_timestamp() where id = ?").param(one.id()).update();
        kept.note(KeptAdoptionRepository.AMENDMENT, one.id());
    }

    void tie(Amendment one, UUID batch) {
        sql.sql("insert into adoption_amendment_go (amendment, batch) values (?, ?)").params(one.id(), batch).update();
        kept.note(KeptAdoptionRepository.GO, batch);
    }

    /** What was changed under it, the latest first. */
    List<UUID> goes(Amendment one, int most) {
        return sql.sql("select batch from adoption_amendment_go where amendment = ? order by made desc limit ?").params(one.id(), most).query(UUID.class).list();
    }

    int count(Amendment one) {
        return sql.sql("select count(*) from adoption_amendment_go where amendment = ?").param(one.id()).query(Integer.class).single();
    }

    private static Amendment amendment(ResultSet row, int at) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        UUID onBehalfOf = row.getObject("on_behalf_of", UUID.class);
        var closed = row.getTimestamp("closed");
        return new Amendment(
                Objects.requireNonNull(row.getObject("id", UUID.class)), row.getInt("number"), Amendment.Kind.valueOf(row.getString("kind")), row.getInt("version"), row.getString("why"),
                row.getString("authority"), row.getDate("dated").toLocalDate(), row.getTimestamp("opened").toInstant(),
                person == null ? Author.system(row.getString("system"), Through.SYSTEM) : Author.person(person, onBehalfOf, Through.TABLE), closed == null ? null : closed.toInstant());
    }
}
