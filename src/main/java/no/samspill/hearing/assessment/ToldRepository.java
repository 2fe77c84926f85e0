package no.samspill.hearing.assessment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.hearing.HearingId;
import no.samspill.input.Receipt;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is told what came of a hearing. */
@Repository
class ToldRepository {
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
                .query((row, at) -> new Recipient(
                        new EmailAddress(row.getString("email")), Language.of(row.getString("language")),
                        row.getArray("receipts") == null ? List.of() : Stream.of((String[]) row.getArray("receipts").getArray()).map(Receipt::new).toList()))
                .list();
    }

    void told(HearingId hearing, Instant now) {
        sql.sql("update hearing_sender set told = ? where email is not null and confirmed is not null and told is null and statement in (select id from hearing_statement where hearing = ? and erased is null)")
                .params(Timestamp.from(now), hearing.value())
                .update();
    }
}
