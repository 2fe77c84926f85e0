package no.samspill.hearing.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import no.samspill.hearing.statement.StatementId;
import no.samspill.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts points: always by the database, never kept. */
@Repository
class ProgressRepository {
    /** What PostgreSQL's {@code grouping} says of rows that are counted by one of three. */
    private static final int BY_OUTCOME = 0b011;

    private static final int BY_ASSIGNEE = 0b101;

    /** Of point {@code p}, statement {@code s} and hearing {@code h}. */
    private static final String OPEN = "p.outcome is null and s.erased is null and (h.late_counts or not s.late)";

    private static final String FROM = " from hearing_point p join hearing_statement s on s.id = p.statement join hearing h on h.id = p.hearing where p.hearing = :hearing ";

    private final JdbcClient sql;

    ProgressRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * All of it by one look at the points: by their answers, by whom they are given to, and by how many days it took. What was entered
     * and answered on the day it is said to have come, tells nothing of how long anybody waited. @param until a day
     */
    Desk.Overview overview(HearingId hearing, LocalDate until) {
        Map<Judgement, Integer> judged = new EnumMap<>(Judgement.class);
        List<Desk.Load> loads = new ArrayList<>();
        SortedMap<Integer, Integer> days = new TreeMap<>();
        int[] counts = new int[3];
        sql.sql("""
                        select outcome, assignee, days, grouping(outcome, assignee, days) as by, count(*) as points, count(*) filter (where open) as open,
                               count(*) filter (where locked) as locked, count(*) filter (where open and due <= :until) as soon, min(due) filter (where open) as due
                          from (select p.outcome, p.assignee, p.due, p.locked is not null as locked,
                                       case when s.channel = 'PAGE' or (p.answered at time zone 'Europe/Oslo')::date > (s.received at time zone 'Europe/Oslo')::date
                                            then (p.answered at time zone 'Europe/Oslo')::date - (s.received at time zone 'Europe/Oslo')::date end as days, """
                        + OPEN + " as open" + FROM + ") each group by grouping sets ((outcome), (assignee), (days))")
                .param("hearing", hearing.value())
                .param("until", until)
                .query(row -> {
                    switch (row.getInt("by")) {
                        case BY_OUTCOME -> {
                            if (row.getString("outcome") != null) {
                                judged.put(Judgement.valueOf(row.getString("outcome")), row.getInt("points"));
                            }
                            counts[0] += row.getInt("open");
                            counts[1] += row.getInt("locked");
                            counts[2] += row.getInt("soon");
                        }
                        case BY_ASSIGNEE -> {
                            if (row.getInt("open") > 0) {
                                UUID assignee = row.getObject("assignee", UUID.class);
                                loads.add(new Desk.Load(assignee == null ? null : new PersonId(assignee), row.getInt("open"), row.getObject("due", LocalDate.class)));
                            }
                        }
                        default -> {
                            Integer took = row.getObject("days", Integer.class);
                            if (took != null) {
                                days.put(took, row.getInt("points"));
                            }
                        }
                    }
                });
        loads.sort(Comparator.<Desk.Load, Boolean>comparing(load -> load.who() == null).thenComparing(Desk.Load::points, Comparator.reverseOrder()).thenComparing(load -> String.valueOf(load.who())));
        Progress progress = sql.sql("select (select count(*) from hearing_statement where hearing = :hearing) as statements, (select count(*) from hearing_likeness where hearing = :hearing) as alike")
                .param("hearing", hearing.value())
                .query((row, at) -> new Progress(row.getInt("statements"), judged, counts[0], counts[1], row.getInt("alike"), median(days)))
                .single();
        return new Desk.Overview(progress, loads, counts[2]);
    }

    /** @param days how many points took how many days */
    private static OptionalInt median(SortedMap<Integer, Integer> days) {
        int all = days.values().stream().mapToInt(Integer::intValue).sum();
        int before = 0;
        for (Map.Entry<Integer, Integer> each : days.entrySet()) {
            before += each.getValue();
            if (before * 2 >= all) {
                return OptionalInt.of(Math.max(0, each.getKey()));
            }
        }
        return OptionalInt.empty();
    }

    /** Statements with points that are asked for, in the order they came; one row more than {@code most} where there are more. */
    List<Desk.Queued> queue(HearingId hearing, Desk.Show show, PersonId mine, LocalDate until, int skip, int most) {
        String asked = switch (show) {
            case ALL -> "";
            case MINE -> " and " + OPEN + " and p.assignee = :mine";
            case OPEN -> " and " + OPEN;
            case DUE -> " and " + OPEN + " and p.due <= :until";
            case LOCKED -> " and p.locked is not null";
        };
        // A statement's points are counted for this part of the queue alone.
        return sql.sql("""
                        select s.id, s.number, c.name as consultee, s.organisation, n.name as sender, s.channel, s.erased is not null as erased, q.points, q.answered, q.locked
                          from (select s.* from hearing_statement s join hearing h on h.id = s.hearing
                                 where s.hearing = :hearing and exists (select from hearing_point p where p.statement = s.id"""
                        + asked + """
                                ) order by s.number offset :skip limit :most) s
                               left join hearing_consultee c on c.id = s.consultee left join hearing_sender n on n.statement = s.id and n.public,
                               lateral (select count(*) as points, count(p.outcome) as answered, count(p.locked) as locked from hearing_point p where p.statement = s.id) q
                         order by s.number""")
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
}
