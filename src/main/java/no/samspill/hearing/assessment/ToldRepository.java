package no.samspill.hearing.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.hearing.HearingId;
import no.samspill.hearing.statement.StatementId;
import no.samspill.input.Receipt;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is told what came of a hearing. */
@Repository
class ToldRepository {
    private static final String LATE = """
             from hearing_sender n join hearing_statement s on s.id = n.statement join hearing_statement o on o.hearing = s.hearing join hearing_sender m on m.statement = o.id
             where o.id = :statement and lower(n.email) = lower(m.email) and n.confirmed is not null and n.told is null and s.erased is null
            """;

    private final JdbcClient sql;

    ToldRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param receipts of all they said; none where they were asked and said nothing */
    record Recipient(EmailAddress email, Language language, List<Receipt> receipts) {}

    /**
     * Senders whose address is proven, and those who were asked by name; each address once, whatever it has sent. What a consultee
     * said by its own link is its own, so its receipt goes along.
     */
    List<Recipient> toTell(HearingId hearing) {
        return sql.sql("""
                        select min(email) as email, min(language) as language, array_agg(distinct receipt) filter (where receipt is not null) as receipts
                          from (select n.email, n.language, s.receipt from hearing_sender n join hearing_statement s on s.id = n.statement
                                 where s.hearing = :hearing and n.email is not null and n.confirmed is not null and n.told is null and s.erased is null
                                union all
                                select c.email, c.language, s.receipt from hearing_consultee c left join hearing_statement s on s.consultee = c.id and s.erased is null
                                 where c.hearing = :hearing and c.email is not null) told
                         group by lower(email) order by lower(email)""")
                .param("hearing", hearing.value())
                .query(ToldRepository::recipient)
                .list();
    }

    void told(HearingId hearing, Instant now) {
        sql.sql("update hearing_sender set told = ? where email is not null and confirmed is not null and told is null and statement in (select id from hearing_statement where hearing = ? and erased is null)")
                .params(Timestamp.from(now), hearing.value())
                .update();
    }

    /** The sender of one statement, with all at its hearing that came from the same proven address and is not told of; empty where there is none. */
    Optional<Recipient> late(StatementId statement) {
        return sql.sql("select min(n.email) as email, min(n.language) as language, array_agg(distinct s.receipt) as receipts" + LATE + "having count(*) > 0")
                .param("statement", statement.value())
                .query(ToldRepository::recipient)
                .optional();
    }

    void toldLate(StatementId statement, Instant now) {
        sql.sql("update hearing_sender set told = :now where statement in (select n.statement" + LATE + ")").param("now", Timestamp.from(now)).param("statement", statement.value()).update();
    }

    private static Recipient recipient(ResultSet row, int at) throws SQLException {
        return new Recipient(
                new EmailAddress(row.getString("email")), Language.of(row.getString("language")),
                row.getArray("receipts") == null ? List.of() : Stream.of((String[]) row.getArray("receipts").getArray()).map(Receipt::new).toList());
    }
}
