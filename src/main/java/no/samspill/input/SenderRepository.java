package no.samspill.input;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names and addresses of senders, apart from what they said. */
@Repository
class SenderRepository {
    private static final String CONTACT = "select * from contribution_contact ";

    private final JdbcClient sql;

    SenderRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void name(ContributionId id, String name, boolean isPublic, LocalDate keptUntil) {
        sql.sql("insert into contribution_name (contribution, name, public, kept_until) values (?, ?, ?, ?)").params(id.value(), name, isPublic, keptUntil).update();
    }

    void contact(Contact contact) {
        sql.sql("insert into contribution_contact (contribution, email, language, key, kept_until) values (?, ?, ?, ?, ?)")
                .params(contact.contribution().value(), contact.email().value(), contact.language().tag(), contact.key(), contact.keptUntil())
                .update();
    }

    Optional<Contact> contact(ContributionId id) {
        return sql.sql(CONTACT + "where contribution = ?").param(id.value()).query(SenderRepository::contact).optional();
    }

    /** Confirmed addresses that have had no letter in the last hour; from now on they have. */
    List<Contact> toBeTold(Collection<ContributionId> ids) {
        return sql.sql("""
                        update contribution_contact set told = clock_timestamp()
                         where confirmed is not null and contribution = any(?) and (told is null or told < clock_timestamp() - interval '1 hour')
                        returning *""")
                .param(ContributionRepository.uuids(ids))
                .query(SenderRepository::contact)
                .list();
    }

    Optional<Credit> credit(ContributionId id) {
        return sql.sql("select * from contribution_name where contribution = ?").param(id.value()).query(SenderRepository::credit).optional();
    }

    /** Every name and address from one plan. */
    List<Credit> credits(PlanId plan) {
        return sql.sql("select n.* from contribution_name n join contribution c on c.id = n.contribution where c.plan = ?").param(plan.value()).query(SenderRepository::credit).list();
    }

    boolean confirm(ContributionId id, UUID key) {
        return sql.sql("update contribution_contact set confirmed = coalesce(confirmed, clock_timestamp()) where contribution = ? and key = ?").params(id.value(), key).update() == 1;
    }

    /** Contributions whose contact has this address. */
    List<ContributionId> byEmail(PlanId plan, EmailAddress email) {
        return sql.sql("select t.contribution from contribution_contact t join contribution c on c.id = t.contribution where c.plan = ? and lower(t.email) = ? order by c.number")
                .params(plan.value(), email.key())
                .query((row, at) -> new ContributionId(uuid(row, "contribution")))
                .list();
    }

    boolean forgetName(ContributionId id) {
        return sql.sql("delete from contribution_name where contribution = ?").param(id.value()).update() == 1;
    }

    boolean forgetContact(ContributionId id) {
        return sql.sql("delete from contribution_contact where contribution = ?").param(id.value()).update() == 1;
    }

    /** Contributions with a name or an address whose day has come. */
    List<Due> due(LocalDate today) {
        return sql.sql("""
                select c.id, c.plan from contribution c
                 where c.id in (select contribution from contribution_name where kept_until <= :today union select contribution from contribution_contact where kept_until <= :today)
                 order by c.number limit 10000""")
                .param("today", today)
                .query((row, at) -> new Due(new PlanId(uuid(row, "plan")), new ContributionId(uuid(row, "id"))))
                .list();
    }

    record Due(PlanId plan, ContributionId contribution) {}

    Optional<LocalDate> formKeptUntil(PlanId plan) {
        return sql.sql("select kept_until from input_form where plan = ?").param(plan.value()).query(LocalDate.class).optional();
    }

    /** From now on, and for what has come in by the form already. */
    void keepFormUntil(PlanId plan, LocalDate until) {
        sql.sql("insert into input_form (plan, kept_until) values (?, ?) on conflict (plan) do update set kept_until = excluded.kept_until").params(plan.value(), until).update();
        sql.sql("update contribution_name set kept_until = ? where contribution in (select id from contribution where plan = ? and meeting is null)").params(until, plan.value()).update();
        sql.sql("update contribution_contact set kept_until = ? where contribution in (select id from contribution where plan = ? and meeting is null)").params(until, plan.value()).update();
    }

    /** Names that came at a meeting. */
    void keepMeetingUntil(UUID meeting, LocalDate until) {
        sql.sql("update contribution_name set kept_until = ? where contribution in (select id from contribution where meeting = ?)").params(until, meeting).update();
    }

    private static Contact contact(ResultSet row, int at) throws SQLException {
        return new Contact(
                new ContributionId(uuid(row, "contribution")),
                new EmailAddress(row.getString("email")),
                Language.of(row.getString("language")),
                uuid(row, "key"),
                row.getTimestamp("confirmed") != null,
                row.getObject("kept_until", LocalDate.class));
    }

    private static Credit credit(ResultSet row, int at) throws SQLException {
        return new Credit(new ContributionId(uuid(row, "contribution")), row.getString("name"), row.getBoolean("public"), row.getObject("kept_until", LocalDate.class));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
