package no.samspill.hearing.statement;

import java.util.List;
import no.samspill.hearing.HearingId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InboxRepository {
    private static final String WAITING = "s.may_show and s.showing = 'WAITING' and s.erased is null and s.asked is null";
    private static final String ASKED = "s.asked is not null and s.erased is null";

    private final JdbcClient sql;

    InboxRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Tally tally(HearingId hearing) {
        return sql.sql("select count(*) as received, count(*) filter (where s.read is null and s.erased is null) as unread, count(*) filter (where " + WAITING + ") as waiting,"
                        + " count(*) filter (where s.showing = 'HIDDEN') as hidden, count(*) filter (where s.late) as late, count(*) filter (where " + ASKED + ") as asked"
                        + " from hearing_statement s where s.hearing = ?")
                .param(hearing.value())
                .query((row, at) -> new Tally(row.getInt("received"), row.getInt("unread"), row.getInt("waiting"), row.getInt("hidden"), row.getInt("late"), row.getInt("asked")))
                .single();
    }

    int count(HearingId hearing, Wanted wanted) {
        return asked("select count(*) from hearing_statement s left join hearing_consultee c on c.id = s.consultee left join hearing_sender n on n.statement = s.id", hearing, wanted, "").query(Integer.class).single();
    }

    List<Statement> some(HearingId hearing, Wanted wanted, int after, int most) {
        return asked(StatementRepository.ALL, hearing, wanted, " order by s.number desc offset :after limit :most").param("after", after).param("most", most).query(StatementRepository::statement).list();
    }

    private StatementSpec asked(String begin, HearingId hearing, Wanted wanted, String end) {
        String where = " where s.hearing = :hearing"
                + switch (wanted.kind()) {
                    case ALL -> "";
                    case UNREAD -> " and s.read is null and s.erased is null";
                    case WAITING -> " and " + WAITING;
                    case HIDDEN -> " and s.showing = 'HIDDEN'";
                    case LATE -> " and s.late";
                    case ASKED -> " and " + ASKED;
                }
                + (wanted.channel() == null ? "" : " and s.channel = :channel")
                + (wanted.words().isEmpty() ? "" : " and (s.number::text = :words or position(lower(:words) in lower(concat_ws(' ', s.words, s.organisation, c.name, (select name from hearing_sender k where k.statement = s.id)))) > 0)");
        StatementSpec spec = sql.sql(begin + where + end).param("hearing", hearing.value());
        if (wanted.channel() != null) {
            spec = spec.param("channel", wanted.channel().name());
        }
        return wanted.words().isEmpty() ? spec : spec.param("words", wanted.words());
    }
}
