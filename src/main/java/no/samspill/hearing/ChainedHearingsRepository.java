package no.samspill.hearing;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.samspill.plan.Link;
import no.samspill.plan.LinkRepository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said at hearings, and what was answered, as rows of their chains. For a command, which has no more than a database. */
public final class ChainedHearingsRepository {
    /** Rows fetched at a time, where the connection is in a transaction: a hearing may have more words than there is memory. */
    private static final int AT_A_TIME = 200;

    private static final String STATEMENTS = """
            select hearing::text as hearing, number::text as number, id::text as id, receipt, sending::text as sending, track, channel, element::text as element, passage,
                   nothing_to_say::text as "nothingToSay", to_char(authored, 'YYYY-MM-DD') as authored, to_char(received at time zone 'UTC', %s) as received,
                   late::text as late, may_show::text as "mayShow", said, chain
              from hearing_statement where hearing = ? order by hearing_statement.number
            """.formatted(LinkRepository.MOMENT);

    private static final String LAID_OUT = """
            select hearing::text as hearing, number::text as number, point::text as point, to_char(at at time zone 'UTC', %s) as at, said, chain
              from hearing_laid_out where hearing = ? order by hearing_laid_out.number
            """.formatted(LinkRepository.MOMENT);

    private final JdbcClient sql;

    public ChainedHearingsRepository(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(AT_A_TIME);
        sql = JdbcClient.create(template);
    }

    /**
     * One hearing, with the counts that are kept beside its rows.
     *
     * @param taken how many statements have been given a number
     * @param laidOut how many rows tell of answers that came before everybody
     */
    record Held(UUID id, int number, int taken, int laidOut, boolean concluded) {}

    /** @param print of what it says now */
    record Said(int number, UUID id, boolean erased, String print) {}

    /** @param called "3.2" @param print of what it says now */
    record Answered(String point, String called, String print) {}

    List<Held> of(UUID plan) {
        return sql.sql("select id, number, taken, laid_out, concluded is not null as concluded from hearing where plan = ? order by number").param(plan)
                .query((row, at) -> new Held(row.getObject("id", UUID.class), row.getInt("number"), row.getInt("taken"), row.getInt("laid_out"), row.getBoolean("concluded")))
                .list();
    }

    List<Link> statements(UUID hearing) {
        return new LinkRepository(sql).list(STATEMENTS, hearing);
    }

    List<Said> said(UUID hearing) {
        return sql.sql("select number, id, erased is not null as erased, salt::text as salt, consultee::text as consultee, organisation, words from hearing_statement where hearing = ? order by number")
                .param(hearing)
                .query((row, at) -> new Said(
                        row.getInt("number"), row.getObject("id", UUID.class), row.getBoolean("erased"),
                        Link.print(java.util.Arrays.asList(row.getString("salt"), row.getString("consultee"), row.getString("organisation"), row.getString("words")))))
                .list();
    }

    List<Link> laidOut(UUID hearing) {
        return new LinkRepository(sql).list(LAID_OUT, hearing);
    }

    /** The answers there are now. */
    List<Answered> answered(UUID hearing) {
        return sql.sql("""
                        select p.id::text as id, p.statement::text as statement, p.number::text as number, p.starts::text as starts, p.ends::text as ends, p.element::text as element, p.theme,
                               p.outcome, p.answer, to_char(p.answered at time zone 'UTC', %s) as answered, s.number as of_statement
                          from hearing_point p join hearing_statement s on s.id = p.statement where p.hearing = ? and p.outcome is not null order by s.number, p.number"""
                        .formatted(LinkRepository.MOMENT))
                .param(hearing)
                .query((row, at) -> new Answered(
                        row.getString("id"), row.getInt("of_statement") + "." + row.getString("number"),
                        Link.print(java.util.Arrays.asList(
                                row.getString("id"), row.getString("statement"), row.getString("number"), row.getString("starts"), row.getString("ends"), row.getString("element"),
                                row.getString("theme"), row.getString("outcome"), row.getString("answer"), row.getString("answered")))))
                .list();
    }
}
