package no.samspill.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Alongside;
import no.samspill.plan.PlanId;
import no.samspill.plan.kept.KeptRepository;
import no.samspill.progress.StepId;
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
    private final KeptRepository kept;

    HearingRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
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

    void add(HearingId id, PlanId plan, int number, int version, @Nullable HearingId follows, boolean returningOnly, @Nullable StepId step) {
        sql.sql("insert into hearing (id, plan, number, version, follows, returning_only, step) values (:id, :plan, :number, :version, :follows, :returning, :step)")
                .param("id", id.value())
                .param("plan", plan.value())
                .param("number", number)
                .param("version", version)
                .param("follows", follows == null ? null : follows.value(), Types.OTHER)
                .param("returning", returningOnly)
                .param("step", step == null ? null : step.value(), Types.OTHER)
                .update();
    }

    void change(HearingId id, Setup setup) {
        sql.sql("update hearing set version = :version, introduction = :introduction, late_counts = :late, step = :step, reminders = :reminders, revision = revision + 1 where id = :id")
                .param("id", id.value())
                .param("version", setup.version())
                .param("introduction", setup.introduction(), Types.VARCHAR)
                .param("late", setup.lateCounts())
                .param("reminders", setup.reminders() == null ? null : setup.reminders().kept(), Types.VARCHAR)
                .param("step", setup.step() == null ? null : setup.step().value(), Types.OTHER)
                .update();
    }

    void openings(HearingId id, Map<Track, Opening> openings) {
        sql.sql("delete from hearing_track where hearing = ?").param(id.value()).update();
        openings.forEach((track, opening) -> sql.sql("insert into hearing_track (hearing, track, opens, deadline) values (?, ?, ?, ?)")
                .params(id.value(), track.name(), opening.opens(), opening.deadline())
                .update());
    }

    void questions(HearingId id, Map<ElementId, String> questions) {
        sql.sql("delete from hearing_question where hearing = ?").param(id.value()).update();
        questions.forEach((element, words) -> sql.sql("insert into hearing_question (hearing, element, words) values (?, ?, ?)").params(id.value(), element.value(), words).update());
    }

    Map<ElementId, String> questions(HearingId id) {
        Map<ElementId, String> questions = new LinkedHashMap<>();
        sql.sql("select element, words from hearing_question where hearing = ?")
                .param(id.value())
                .query((ResultSet row) -> {
                    questions.put(new ElementId(Objects.requireNonNull(row.getObject("element", UUID.class))), row.getString("words"));
                });
        return questions;
    }

    void remind(HearingId id, Reminders reminders) {
        sql.sql("update hearing set reminders = ?, revision = revision + 1 where id = ?").params(reminders.kept(), id.value()).update();
    }

    void drop(HearingId id) {
        sql.sql("delete from hearing where id = ?").param(id.value()).update();
    }

    void announce(HearingId id, Instant at) {
        sql.sql("update hearing set announced = ?, revision = revision + 1 where id = ?").params(Timestamp.from(at), id.value()).update();
        kept.note(KeptHearingsRepository.HEARING, id.value());
    }

    void prolong(HearingId id, Prolonging.Done done) {
        sql.sql("insert into hearing_prolonging (hearing, track, prolonged, earlier, deadline, reason) values (?, ?, ?, ?, ?, ?)")
                .params(id.value(), done.track().name(), Timestamp.from(done.at()), done.earlier(), done.deadline(), done.reason())
                .update();
        sql.sql("update hearing_track set deadline = ? where hearing = ? and track = ?").params(done.deadline(), id.value(), done.track().name()).update();
        sql.sql("update hearing set revision = revision + 1 where id = ?").param(id.value()).update();
        kept.note(KeptHearingsRepository.HEARING, id.value());
    }

    /** In the order they were done. */
    List<Prolonging.Done> prolongings(HearingId id) {
        return sql.sql("select track, prolonged, earlier, deadline, reason from hearing_prolonging where hearing = ? order by prolonged, track")
                .param(id.value())
                .query((row, at) -> new Prolonging.Done(
                        Track.valueOf(row.getString("track")), row.getTimestamp("prolonged").toInstant(), Objects.requireNonNull(row.getObject("earlier", LocalDate.class)),
                        Objects.requireNonNull(row.getObject("deadline", LocalDate.class)), row.getString("reason")))
                .list();
    }

    void callOff(HearingId id, Instant at, String why) {
        sql.sql("update hearing set called_off = ?, called_off_why = ?, revision = revision + 1 where id = ?").params(Timestamp.from(at), why, id.value()).update();
        kept.note(KeptHearingsRepository.HEARING, id.value());
    }

    /** Those announced that somebody may still answer, or may soon. */
    List<HearingId> going(LocalDate today) {
        return sql.sql("""
                        select distinct h.id from hearing h join hearing_track t on t.hearing = h.id
                         where h.announced is not null and h.called_off is null and t.deadline >= ?""")
                .param(today)
                .query((row, at) -> new HearingId(Objects.requireNonNull(row.getObject("id", UUID.class))))
                .list();
    }

    void lock(HearingId id) {
        sql.sql("select id from hearing where id = ? for no key update").param(id.value()).query(UUID.class).optional();
    }

    void conclude(HearingId id, Instant now) {
        sql.sql("update hearing set concluded = ?, revision = revision + 1 where id = ?").params(Timestamp.from(now), id.value()).update();
        kept.note(KeptHearingsRepository.HEARING, id.value());
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
                reminders(row.getString("reminders")),
                row.getLong("revision"));
    }

    private static @Nullable Reminders reminders(@Nullable String kept) {
        return kept == null ? null : Reminders.read(kept).orElseThrow();
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
