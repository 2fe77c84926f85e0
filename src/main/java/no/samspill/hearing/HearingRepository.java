package no.samspill.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.plan.Alongside;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HearingRepository implements Alongside {
    private static final String ALL = """
            select h.*, c.opens as c_opens, c.deadline as c_deadline, e.opens as e_opens, e.deadline as e_deadline
              from hearing h left join hearing_track c on c.hearing = h.id and c.track = 'CONSULTEES'
                             left join hearing_track e on e.hearing = h.id and e.track = 'EVERYBODY'
            """;

    private final JdbcClient sql;

    HearingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of what everybody may know: each change of a hearing and of its times counts one up. */
    @Override
    public String revision() {
        return "select sum(h.revision + 1)::text || ':' || count(*) from hearing h where h.plan = p.id and h.announced is not null";
    }

    Optional<Hearing> find(PlanId plan, int number) {
        return sql.sql(ALL + "where h.plan = ? and h.number = ?").params(plan.value(), number).query(HearingRepository::hearing).optional();
    }

    Optional<Hearing> find(HearingId id) {
        return sql.sql(ALL + "where h.id = ?").param(id.value()).query(HearingRepository::hearing).optional();
    }

    /** The newest first. */
    List<Hearing> list(PlanId plan) {
        return sql.sql(ALL + "where h.plan = ? order by h.number desc").param(plan.value()).query(HearingRepository::hearing).list();
    }

    void lock(HearingId id) {
        sql.sql("select id from hearing where id = ? for no key update").param(id.value()).query(UUID.class).single();
    }

    void conclude(HearingId id, Instant now) {
        sql.sql("update hearing set concluded = ?, revision = revision + 1 where id = ?").params(Timestamp.from(now), id.value()).update();
    }

    /** The next statement's number. */
    int nextNumber(HearingId id) {
        return sql.sql("update hearing set taken = taken + 1 where id = ? returning taken").param(id.value()).query(Integer.class).single();
    }

    private static Hearing hearing(ResultSet row, int at) throws SQLException {
        UUID follows = row.getObject("follows", UUID.class);
        Map<Track, Opening> openings = new EnumMap<>(Track.class);
        opening(row, "c_", openings, Track.CONSULTEES);
        opening(row, "e_", openings, Track.EVERYBODY);
        return new Hearing(
                new HearingId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                new PlanId(Objects.requireNonNull(row.getObject("plan", UUID.class))),
                row.getInt("number"),
                row.getInt("version"),
                follows == null ? null : new HearingId(follows),
                row.getBoolean("returning_only"),
                row.getString("introduction"),
                row.getBoolean("late_counts"),
                row.getObject("step", UUID.class),
                instant(row, "announced"),
                instant(row, "called_off"),
                row.getString("called_off_why"),
                instant(row, "concluded"),
                openings,
                row.getLong("revision"));
    }

    private static void opening(ResultSet row, String of, Map<Track, Opening> openings, Track track) throws SQLException {
        LocalDate opens = row.getObject(of + "opens", LocalDate.class);
        if (opens != null) {
            openings.put(track, new Opening(opens, Objects.requireNonNull(row.getObject(of + "deadline", LocalDate.class))));
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }
}
