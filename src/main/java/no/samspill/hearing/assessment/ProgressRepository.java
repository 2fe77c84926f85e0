package no.samspill.hearing.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import no.samspill.hearing.statement.StatementId;
import no.samspill.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts points: always by the database, in one statement each, never kept. */
@Repository
class ProgressRepository {
    /** Of point {@code p}, statement {@code s} and hearing {@code h}. */
    private static final String OPEN = "p.outcome is null and s.erased is null and (h.late_counts or not s.late)";

    private static final String FROM = " from hearing_point p join hearing_statement s on s.id = p.statement join hearing h on h.id = p.hearing where p.hearing = :hearing ";

    private final JdbcClient sql;

    ProgressRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** What was entered and answered on the day it is said to have come, tells nothing of how long anybody waited. */
    Progress of(HearingId hearing) {
        Map<Judgement, Integer> judged = new EnumMap<>(Judgement.class);
        int[] counts = new int[2];
        sql.sql("select p.outcome, count(*) as points, count(p.locked) as locked, count(*) filter (where " + OPEN + ") as open" + FROM + "group by p.outcome").param("hearing", hearing.value()).query(row -> {
            if (row.getString("outcome") != null) {
                judged.put(Judgement.valueOf(row.getString("outcome")), row.getInt("points"));
            }
            counts[0] += row.getInt("open");
            counts[1] += row.getInt("locked");
        });
        return sql.sql("""
                        select (select count(*) from hearing_statement where hearing = :hearing) as statements,
                               (select count(*) from hearing_likeness where hearing = :hearing) as alike,
                               (select percentile_disc(0.5) within group (order by (p.answered at time zone 'Europe/Oslo')::date - (s.received at time zone 'Europe/Oslo')::date)
                                  from hearing_point p join hearing_statement s on s.id = p.statement where p.hearing = :hearing and p.answered is not null
                                   and (s.channel = 'PAGE' or (p.answered at time zone 'Europe/Oslo')::date > (s.received at time zone 'Europe/Oslo')::date)) as days""")
                .param("hearing", hearing.value())
                .query((row, at) -> {
                    Integer days = row.getObject("days", Integer.class);
                    return new Progress(row.getInt("statements"), judged, counts[0], counts[1], row.getInt("alike"), days == null ? OptionalInt.empty() : OptionalInt.of(Math.max(0, days)));
                })
                .single();
    }

    /** How many points somebody has left, and how many have a deadline up to a day. @param mine whose */
    Desk.Counts counts(HearingId hearing, PersonId mine, LocalDate until) {
        return sql.sql("select count(*) filter (where p.assignee = :mine) as mine, count(*) filter (where p.due <= :until) as due" + FROM + "and " + OPEN)
                .param("hearing", hearing.value())
                .param("mine", mine.value())
                .param("until", until)
                .query((row, at) -> new Desk.Counts(row.getInt("mine"), row.getInt("due")))
                .single();
    }

    /** Who has how much left, those with the most first; nobody's last. */
    List<Desk.Load> loads(HearingId hearing) {
        return sql.sql("select p.assignee, count(*) as points, min(p.due) as due" + FROM + "and " + OPEN + " group by p.assignee order by p.assignee is null, points desc, p.assignee")
                .param("hearing", hearing.value())
                .query((row, at) -> {
                    UUID assignee = row.getObject("assignee", UUID.class);
                    return new Desk.Load(assignee == null ? null : new PersonId(assignee), row.getInt("points"), row.getObject("due", LocalDate.class));
                })
                .list();
    }

    /** Statements with points that are asked for, in the order they came; one row more than {@code most} where there are more. */
    List<Desk.Queued> queue(HearingId hearing, Desk.Show show, PersonId mine, LocalDate until, int skip, int most) {
        String having = switch (show) {
            case ALL -> "true";
            case MINE -> "bool_or(" + OPEN + " and p.assignee = :mine)";
            case OPEN -> "bool_or(" + OPEN + ")";
            case DUE -> "bool_or(" + OPEN + " and p.due <= :until)";
            case LOCKED -> "bool_or(p.locked is not null)";
        };
        return sql.sql("""
                        select s.id, s.number, c.name as consultee, s.organisation, n.name as sender, s.channel, s.erased is not null as erased,
                               q.points, q.answered, q.locked
                          from (select p.statement, count(*) as points, count(p.outcome) as answered, count(p.locked) as locked"""
                        + FROM + "group by p.statement having (:mine::uuid is not null and :until::date is not null) and " + having + """
                               ) q join hearing_statement s on s.id = q.statement left join hearing_consultee c on c.id = s.consultee
                                   left join hearing_sender n on n.statement = s.id and n.public
                         order by s.number offset :skip limit :most""")
                .param("hearing", hearing.value())
                .param("mine", mine.value())
                .param("until", until)
                .param("skip", skip)
                .param("most", most)
                .query((row, at) -> {
                    String organisation = row.getString("consultee") == null ? row.getString("organisation") : row.getString("consultee");
                    return new Desk.Queued(
                            new StatementId(Objects.requireNonNull(row.getObject("id", UUID.class))), row.getInt("number"), organisation == null ? row.getString("sender") : organisation,
                            row.getBoolean("erased"), row.getInt("points"), row.getInt("answered"), row.getInt("locked"));
                })
                .list();
    }

    /** How many statements there are in {@link #queue}, and at which place one of them stands. */
    int before(HearingId hearing, int number) {
        return sql.sql("select count(distinct p.statement) from hearing_point p join hearing_statement s on s.id = p.statement where p.hearing = ? and s.number < ?")
                .params(hearing.value(), number)
                .query(Integer.class)
                .single();
    }
}
