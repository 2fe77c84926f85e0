package no.samspill.adoption.tidings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowerRepository {
    private final JdbcClient sql;

    FollowerRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The follower of that address, entered where it is new. */
    Follower ask(PlanId plan, EmailAddress email, Language language) {
        sql.sql("delete from adoption_follower where confirmed is null and asked < clock_timestamp() - interval '7 days'").update();
        sql.sql("insert into adoption_follower (key, plan, email, language) values (gen_random_uuid(), ?, ?, ?) on conflict do nothing").params(plan.value(), email.value(), language.tag()).update();
        return find(plan, email).orElseThrow();
    }

    Optional<Follower> find(PlanId plan, EmailAddress email) {
        return sql.sql("select * from adoption_follower where plan = ? and lower(email) = lower(?)").params(plan.value(), email.value()).query(FollowerRepository::follower).optional();
    }

    Optional<Follower> find(PlanId plan, UUID key) {
        return sql.sql("select * from adoption_follower where plan = ? and key = ?").params(plan.value(), key).query(FollowerRepository::follower).optional();
    }

    List<Follower> confirmed(PlanId plan) {
        return sql.sql("select * from adoption_follower where plan = ? and confirmed is not null order by asked").param(plan.value()).query(FollowerRepository::follower).list();
    }

    void confirm(UUID key) {
        sql.sql("update adoption_follower set confirmed = coalesce(confirmed, clock_timestamp()) where key = ?").param(key).update();
    }

    void remove(UUID key) {
        sql.sql("delete from adoption_follower where key = ?").param(key).update();
    }

    private static Follower follower(ResultSet row, int at) throws SQLException {
        return new Follower(
                Objects.requireNonNull(row.getObject("key", UUID.class)), new PlanId(Objects.requireNonNull(row.getObject("plan", UUID.class))), new EmailAddress(row.getString("email")),
                Language.of(row.getString("language")), row.getTimestamp("confirmed") != null);
    }
}
