package no.samspill.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.plan.PlanId;
import no.samspill.plan.Print;
import no.samspill.plan.kept.KeptRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AccountRepository {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SENT = "select a.*, c.number as corrected_by from account a left join account c on c.plan = a.plan and c.corrects = a.number ";

    private final JdbcClient sql;
    private final KeptRepository kept;

    AccountRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    /** With the next number. One at a time begins one. */
    Draft begin(PlanId plan, Written written, @Nullable Integer corrects, @Nullable String why) {
        sql.sql("lock table account_draft in share row exclusive mode").update();
        int number = sql.sql("""
                insert into account_draft (plan, number, written, corrects, why)
                select :plan, greatest((select coalesce(max(number), 0) from account_draft where plan = :plan), (select coalesce(max(number), 0) from account where plan = :plan)) + 1, :written, :corrects, :why
                returning number""")
                .param("plan", plan.value()).param("written", JSON.writeValueAsString(written)).param("corrects", corrects, Types.INTEGER).param("why", why, Types.VARCHAR)
                .query(Integer.class).single();
        return draft(plan, number).orElseThrow();
    }

    /** Newest first. */
    List<Draft> drafts(PlanId plan) {
        return sql.sql("select * from account_draft where plan = ? order by number desc").param(plan.value()).query(AccountRepository::draft).list();
    }

    Optional<Draft> draft(PlanId plan, int number) {
        return sql.sql("select * from account_draft where plan = ? and number = ?").params(plan.value(), number).query(AccountRepository::draft).optional();
    }

    /** The same, until the caller's transaction ends. */
    Optional<Draft> hold(PlanId plan, int number) {
        return sql.sql("select * from account_draft where plan = ? and number = ? for update").params(plan.value(), number).query(AccountRepository::draft).optional();
    }

    /** What was checked is checked no more. @return false where somebody has written since */
    boolean write(PlanId plan, int number, long revision, Written written) {
        return sql.sql("update account_draft set written = ?, revision = revision + 1, checked = null, content = null where plan = ? and number = ? and revision = ?")
                .params(JSON.writeValueAsString(written), plan.value(), number, revision).update() == 1;
    }

    void check(PlanId plan, int number, String content, Instant now) {
        sql.sql("update account_draft set checked = ?, content = ? where plan = ? and number = ?").params(Timestamp.from(now), content, plan.value(), number).update();
    }

    /** What it said when it was checked. */
    Optional<String> checked(PlanId plan, int number) {
        return sql.sql("select content from account_draft where plan = ? and number = ? and content is not null").params(plan.value(), number).query(String.class).optional();
    }

    boolean discard(PlanId plan, int number) {
        return sql.sql("delete from account_draft where plan = ? and number = ?").params(plan.value(), number).update() == 1;
    }

    Account send(Draft draft, AccountId id, String content, Instant now, Author author) {
        sql.sql("""
                insert into account (id, plan, number, print, written, content, corrects, why, checked, sent, person, system, on_behalf_of)
                values (:id, :plan, :number, :print, :written, :content, :corrects, :why, :checked, :sent, :person, :system, :onBehalfOf)""")
                .param("id", id.value()).param("plan", draft.plan().value()).param("number", draft.number()).param("print", Print.of(content).value())
                .param("written", JSON.writeValueAsString(draft.written())).param("content", content).param("corrects", draft.corrects(), Types.INTEGER).param("why", draft.why(), Types.VARCHAR)
                .param("checked", Timestamp.from(Objects.requireNonNull(draft.checked()))).param("sent", Timestamp.from(now)).param("person", author.person(), Types.OTHER).param("system", author.system(), Types.VARCHAR)
                .param("onBehalfOf", author.onBehalfOf(), Types.OTHER)
                .update();
        kept.note(KeptAccountsRepository.ACCOUNT, id.value());
        discard(draft.plan(), draft.number());
        return find(draft.plan(), draft.number()).orElseThrow();
    }

    /** Every one that was sent, newest first. */
    List<Account> list(PlanId plan) {
        return sql.sql(SENT + "where a.plan = ? order by a.number desc").param(plan.value()).query(AccountRepository::account).list();
    }

    Optional<Account> find(PlanId plan, int number) {
        return sql.sql(SENT + "where a.plan = ? and a.number = ?").params(plan.value(), number).query(AccountRepository::account).optional();
    }

    String content(AccountId id) {
        return sql.sql("select content from account where id = ?").param(id.value()).query(String.class).single();
    }

    Optional<byte[]> file(AccountId id, String format) {
        return sql.sql("select content from account_file where account = ? and format = ?").params(id.value(), format).query(byte[].class).optional();
    }

    /** Gives the file that is kept: another's, where that was first. */
    @Transactional
    byte[] keep(AccountId id, String format, byte[] content) {
        if (sql.sql("insert into account_file (account, format, content) values (?, ?, ?) on conflict do nothing").params(id.value(), format, content).update() == 1) {
            kept.note(KeptAccountsRepository.FILE, id.value() + "." + format);
        }
        return file(id, format).orElseThrow();
    }

    private static Draft draft(ResultSet row, int at) throws SQLException {
        return new Draft(
                new PlanId(row.getObject("plan", UUID.class)), row.getInt("number"), JSON.readValue(row.getString("written"), Written.class), row.getLong("revision"),
                row.getTimestamp("checked") == null ? null : row.getTimestamp("checked").toInstant(), row.getObject("corrects", Integer.class), row.getString("why"));
    }

    private static Account account(ResultSet row, int at) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)), new PlanId(row.getObject("plan", UUID.class)), row.getInt("number"), JSON.readValue(row.getString("written"), Written.class), new Print(row.getString("print")),
                row.getTimestamp("checked").toInstant(), row.getTimestamp("sent").toInstant(), row.getObject("corrects", Integer.class), row.getString("why"), row.getObject("corrected_by", Integer.class));
    }
}
