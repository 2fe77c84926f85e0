package no.samspill.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowerRepository {
    private final JdbcClient sql;

    FollowerRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The follower of that address, entered where it is new. */
    Follower ask(PlanId plan, Topic topic, EmailAddress email, Language language) {
        sql.sql("delete from notice_follower where confirmed is null and asked < clock_timestamp() - interval '7 days'").update();
        sql.sql("insert into notice_follower (key, plan, topic, email, language) values (gen_random_uuid(), ?, ?, ?, ?) on conflict do nothing").params(plan.value(), topic.key(), email.value(), language.tag()).update();
        return find(plan, email).stream().filter(one -> one.topic().equals(topic)).findFirst().orElseThrow();
    }

    void follow(PlanId plan, Topic topic, PersonId person, Language language) {
        sql.sql("insert into notice_follower (key, plan, topic, person, language, confirmed) values (gen_random_uuid(), ?, ?, ?, ?, clock_timestamp()) on conflict do nothing")
                .params(plan.value(), topic.key(), person.value(), language.tag()).update();
    }

    List<Follower> find(PlanId plan, EmailAddress email) {
        return sql.sql("select * from notice_follower where plan = ? and lower(email) = lower(?) order by asked").params(plan.value(), email.value()).query(FollowerRepository::follower).list();
    }

    List<Follower> find(PersonId person) {
        return sql.sql("select * from notice_follower where person = ? order by asked").param(person.value()).query(FollowerRepository::follower).list();
    }

    Optional<Follower> find(PlanId plan, UUID key) {
        return sql.sql("select * from notice_follower where plan = ? and key = ?").params(plan.value(), key).query(FollowerRepository::follower).optional();
    }

    List<Follower> confirmed(PlanId plan) {
        return sql.sql("select * from notice_follower where plan = ? and confirmed is not null order by asked, key").param(plan.value()).query(FollowerRepository::follower).list();
    }

    /** Those who may be told of reports, and were last told before a moment. */
    List<Follower> toBeTold(Instant before) {
        return sql.sql("select * from notice_follower where confirmed is not null and topic <> 'vedtak' and topic not like 's-%' and told < ? order by plan, asked, key").param(Timestamp.from(before)).query(FollowerRepository::follower).list();
    }

    /** Those of them that are still to be told; kept from every other server until the caller's transaction ends. */
    List<Follower> lock(Collection<Follower> some, Instant before) {
        return sql.sql("select * from notice_follower where key = any(?) and told < ? order by key for update")
                .params(some.stream().map(Follower::key).toArray(UUID[]::new), Timestamp.from(before)).query(FollowerRepository::follower).list();
    }

    void told(Collection<Follower> some, Instant until) {
        sql.sql("update notice_follower set told = ? where key = any(?)").params(Timestamp.from(until), some.stream().map(Follower::key).toArray(UUID[]::new)).update();
    }

    void confirm(UUID key) {
        sql.sql("update notice_follower set confirmed = coalesce(confirmed, clock_timestamp()) where key = ?").param(key).update();
    }

    void remove(UUID key) {
        sql.sql("delete from notice_follower where key = ?").param(key).update();
    }

    private static Follower follower(ResultSet row, int at) throws SQLException {
        @Nullable String email = row.getString("email");
        @Nullable UUID person = row.getObject("person", UUID.class);
        return new Follower(
                Objects.requireNonNull(row.getObject("key", UUID.class)), new PlanId(Objects.requireNonNull(row.getObject("plan", UUID.class))), Topic.of(row.getString("topic")).orElseThrow(),
                email == null ? null : new EmailAddress(email), person == null ? null : new PersonId(person), Language.of(row.getString("language")), row.getTimestamp("confirmed") != null, row.getTimestamp("told").toInstant());
    }
}
