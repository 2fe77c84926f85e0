package no.samspill.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterRepository {
    private static final String WAITING =
            """
            select id, recipient, language, subject, body, html, stop, answer_to, handed_over, useful_until, tries,
                   extract(epoch from useful_until - handed_over)::bigint as useful
              from letter where ending is null
            """;

    private final JdbcClient sql;

    LetterRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, Letter letter) {
        sql.sql("""
                insert into letter (id, recipient, language, subject, body, html, stop, answer_to, useful_until)
                values (:id, :recipient, :language, :subject, :body, :html, :stop, :answer, now() + make_interval(secs => :useful))""")
                .param("id", id)
                .param("recipient", letter.to().value())
                .param("language", letter.language().tag())
                .param("subject", letter.subject())
                .param("body", letter.text())
                .param("html", letter.html())
                .param("stop", letter.stop())
                .param("answer", letter.answer() == null ? null : letter.answer().value(), java.sql.Types.VARCHAR)
                .param("useful", letter.useful().toSeconds())
                .update();
    }

    /** Empty where its way has ended. */
    Optional<Outgoing> waiting(UUID id) {
        return sql.sql(WAITING + "and id = ?").param(id).query(LetterRepository::outgoing).optional();
    }

    List<Outgoing> waiting() {
        return sql.sql(WAITING + "and useful_until > now() order by handed_over desc limit 100").query(LetterRepository::outgoing).list();
    }

    void triedInVain(UUID id) {
        sql.sql("update letter set tries = tries + 1 where id = ?").param(id).update();
    }

    /** Keeps that it was sent, and nothing of what or to whom. */
    void sent(UUID id) {
        sql.sql("""
                update letter set ending = 'SENT', ended = now(), recipient = null, subject = null, body = null, html = null, stop = null, answer_to = null
                where id = ?""").param(id).update();
    }

    void returned(UUID id, String answer) {
        sql.sql("update letter set ending = 'RETURNED', ended = now(), subject = null, body = null, html = null, stop = null, answer_to = null, answer = ? where id = ?").params(answer, id).update();
    }

    List<Returned> returned() {
        return sql.sql("select recipient, ended, answer from letter where ending = 'RETURNED' order by ended desc limit 50")
                .query((row, at) -> new Returned(row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3)))
                .list();
    }

    void takeBack(String words) {
        sql.sql("delete from letter where ending is null and position(? in body) > 0").param(words).update();
    }

    Optional<Instant> lastSent() {
        return sql.sql("select max(ended) from letter where ending = 'SENT'").query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    /** Throws away what waited too long to be of use, and forgets what ended longer ago than {@code remembered}. */
    void sweep(Duration remembered) {
        sql.sql("delete from letter where ended < now() - make_interval(secs => ?)").param(remembered.toSeconds()).update();
        sql.sql("delete from letter where ending is null and useful_until < now() - interval '1 day'").update();
    }

    private static Outgoing outgoing(ResultSet row, int at) throws SQLException {
        var letter = new Letter(
                new EmailAddress(row.getString("recipient")),
                Language.of(row.getString("language")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("html"),
                Duration.ofSeconds(row.getLong("useful")),
                row.getString("stop"),
                row.getString("answer_to") == null ? null : new EmailAddress(row.getString("answer_to")));
        return new Outgoing(
                row.getObject("id", UUID.class), letter, row.getTimestamp("handed_over").toInstant(), row.getTimestamp("useful_until").toInstant(), row.getInt("tries"));
    }
}
