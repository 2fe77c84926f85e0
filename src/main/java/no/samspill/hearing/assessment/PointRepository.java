package no.samspill.hearing.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import no.samspill.hearing.KeptHearingsRepository;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementId;
import no.samspill.ledger.ElementId;
import no.samspill.people.PersonId;
import no.samspill.plan.kept.KeptRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PointRepository {
    /** The words are cut out where they stand: a point has none of its own. */
    static final String ALL = """
            select p.*, s.number as of_statement, substr(s.words, p.starts + 1, p.ends - p.starts) as words
              from hearing_point p join hearing_statement s on s.id = p.statement
            """;

    private final JdbcClient sql;
    private final KeptRepository kept;

    PointRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    /** One point for all that was said. */
    void begin(Statement statement, Stretch all) {
        add(statement.hearing(), statement.id(), 1, all, statement.place() == null ? null : statement.place().element());
    }

    void add(HearingId hearing, StatementId statement, int number, Stretch stretch, @Nullable ElementId element) {
        sql.sql("insert into hearing_point (id, hearing, statement, number, starts, ends, element) values (:id, :hearing, :statement, :number, :starts, :ends, :element)")
                .param("id", UUID.randomUUID())
                .param("hearing", hearing.value())
                .param("statement", statement.value())
                .param("number", number)
                .param("starts", stretch.starts())
                .param("ends", stretch.ends())
                .param("element", element == null ? null : element.value(), Types.OTHER)
                .update();
    }

    Optional<Point> find(HearingId hearing, PointId id) {
        return sql.sql(ALL + "where p.hearing = ? and p.id = ?").params(hearing.value(), id.value()).query(PointRepository::point).optional();
    }

    Optional<Point> find(HearingId hearing, int statement, int number) {
        return sql.sql(ALL + "where p.hearing = ? and s.hearing = p.hearing and s.number = ? and p.number = ?")
                .params(hearing.value(), statement, number)
                .query(PointRepository::point)
                .optional();
    }

    /** Those of one statement, in the order of its words. */
    List<Point> of(StatementId statement) {
        return sql.sql(ALL + "where p.statement = ? order by p.starts").param(statement.value()).query(PointRepository::point).list();
    }

    List<Point> of(LikenessId likeness) {
        return sql.sql(ALL + "where p.likeness = ? order by s.number, p.starts").param(likeness.value()).query(PointRepository::point).list();
    }

    /** Those that an answer was made for from this one. */
    List<Point> of(HearingId hearing, StockId stock) {
        return sql.sql(ALL + "where p.hearing = ? and p.stock = ? and p.outcome is not null order by s.number, p.starts")
                .params(hearing.value(), stock.value())
                .query(PointRepository::point)
                .list();
    }

    /** Those about the same row, the newest statements first. @param element null for those about all of the plan */
    List<Point> about(HearingId hearing, @Nullable ElementId element, int most) {
        String about = element == null ? "p.element is null" : "p.element = :element";
        // Words are cut out of long statements for these few alone.
        return sql.sql("with newest as (select p.id from hearing_point p join hearing_statement s on s.id = p.statement where p.hearing = :hearing and " + about
                        + " and s.words is not null order by s.number desc, p.starts limit :most) " + ALL + "join newest on newest.id = p.id order by s.number desc, p.starts")
                .param("hearing", hearing.value())
                .param("element", element == null ? null : element.value(), Types.OTHER)
                .param("most", most)
                .query(PointRepository::point)
                .list();
    }

    /** What nobody has answered, of what asks for an answer; see {@link Progress}. */
    List<Point> open(HearingId hearing, int most) {
        return sql.sql(ALL + "join hearing h on h.id = p.hearing where p.hearing = ? and p.outcome is null and s.erased is null and (h.late_counts or not s.late) order by s.number, p.starts limit ?")
                .params(hearing.value(), most)
                .query(PointRepository::point)
                .list();
    }

    /** Others wait until this transaction ends. */
    void lock(Collection<PointId> ids) {
        sql.sql("select id from hearing_point where id = any(?) order by id for update").param(uuids(ids)).query(UUID.class).list();
    }

    void lockAll(StatementId statement) {
        sql.sql("select id from hearing_statement where id = ? for no key update").param(statement.value()).query(UUID.class).list();
        sql.sql("select id from hearing_point where statement = ? order by id for update").param(statement.value()).query(UUID.class).list();
    }

    void stretch(PointId id, Stretch stretch) {
        sql.sql("update hearing_point set starts = ?, ends = ?, revision = revision + 1 where id = ?").params(stretch.starts(), stretch.ends(), id.value()).update();
    }

    /** In the order of the words, from 1. */
    void renumber(StatementId statement) {
        sql.sql("""
                        update hearing_point p set number = n.number
                          from (select id, row_number() over (order by starts) as number from hearing_point where statement = :statement) n
                         where n.id = p.id and p.number <> n.number""").param("statement", statement.value()).update();
    }

    /** The highest number that was ever given; empty while none of the statement's points is answered. */
    Optional<Integer> given(StatementId statement) {
        return sql.sql("select given from hearing_cut where statement = ?").param(statement.value()).query(Integer.class).optional();
    }

    void give(StatementId statement, int given) {
        sql.sql("update hearing_cut set given = ? where statement = ?").params(given, statement.value()).update();
    }

    void fixNumbers(StatementId statement) {
        sql.sql("insert into hearing_cut (statement, given) select ?::uuid, max(number) from hearing_point where statement = ? on conflict (statement) do nothing")
                .params(statement.value(), statement.value())
                .update();
    }

    /** The second's advice and changes go to the first. */
    void join(Point first, Point second) {
        sql.sql("""
                        insert into hearing_change (point, element, entries, traced) select :first, element, entries, traced from hearing_change where point = :second
                        on conflict (point, element) do nothing""")
                .param("first", first.id().value()).param("second", second.id().value()).update();
        sql.sql("""
                        update hearing_point p set advice = nullif(concat_ws(E'\\n', p.advice, o.advice), ''), adviser = coalesce(p.adviser, o.adviser),
                               answer = nullif(concat_ws(E'\\n', p.answer, o.answer), ''),
                               element = coalesce(p.element, o.element), theme = coalesce(p.theme, o.theme), assignee = coalesce(p.assignee, o.assignee), due = coalesce(p.due, o.due)
                          from hearing_point o where p.id = :first and o.id = :second""")
                .param("first", first.id().value()).param("second", second.id().value()).update();
        sql.sql("delete from hearing_point where id = ?").param(second.id().value()).update();
        stretch(first.id(), first.stretch().join(second.stretch()));
    }

    void propose(PointId id, Proposal one, Instant now) {
        sql.sql("""
                        update hearing_point set outcome = :outcome, answer = :answer, stock = :stock, element = :element, theme = :theme, assignee = :assignee, due = :due,
                               answered = case when :outcome::text is null then null when outcome is null then :now else answered end, revision = revision + 1
                         where id = :id""")
                .param("outcome", one.judgement() == null ? null : one.judgement().name(), Types.VARCHAR)
                .param("answer", one.words().isEmpty() ? null : one.words(), Types.VARCHAR)
                .param("stock", one.stock() == null ? null : one.stock().value(), Types.OTHER)
                .param("element", one.element() == null ? null : one.element().value(), Types.OTHER)
                .param("theme", one.theme(), Types.VARCHAR)
                .param("assignee", one.assignee() == null ? null : one.assignee().value(), Types.OTHER)
                .param("due", one.due(), Types.DATE)
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    /** Notes for good what everybody can now read of these, where their hearing is concluded. */
    void layOut(Collection<PointId> ids) {
        kept.note(KeptHearingsRepository.ANSWER, uuids(ids));
    }

    /** Notes for good every answer of a hearing that has just been concluded. */
    void layOut(HearingId hearing) {
        kept.note(KeptHearingsRepository.ANSWER, sql.sql("select id from hearing_point where hearing = ? and outcome is not null").param(hearing.value()).query(UUID.class).list().toArray(UUID[]::new));
    }

    /** The same answer for all of them. */
    void answer(Collection<PointId> ids, Judgement judgement, String words, @Nullable StockId stock, Instant now) {
        sql.sql("update hearing_point set outcome = :outcome, answer = :answer, stock = :stock, answered = :now, revision = revision + 1 where id = any(:ids)")
                .param("outcome", judgement.name())
                .param("answer", words)
                .param("stock", stock == null ? null : stock.value(), Types.OTHER)
                .param("now", Timestamp.from(now))
                .param("ids", uuids(ids))
                .update();
    }

    /** No answer any more, and no draft of one. */
    void clear(Collection<PointId> ids) {
        sql.sql("update hearing_point set outcome = null, answer = null, stock = null, answered = null, revision = revision + 1 where id = any(?)").param(uuids(ids)).update();
    }

    void assign(Collection<PointId> ids, @Nullable PersonId assignee) {
        sql.sql("update hearing_point set assignee = :to, revision = revision + 1 where id = any(:ids)")
                .param("to", assignee == null ? null : assignee.value(), Types.OTHER)
                .param("ids", uuids(ids))
                .update();
    }

    void advise(PointId id, @Nullable String words, @Nullable PersonId by) {
        sql.sql("update hearing_point set advice = :words, adviser = :by, revision = revision + 1 where id = :id")
                .param("words", words, Types.VARCHAR)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    void lock(Collection<PointId> ids, Instant now, @Nullable PersonId by) {
        sql.sql("update hearing_point set locked = :now, locked_by = :by, revision = revision + 1 where id = any(:ids)")
                .param("now", Timestamp.from(now))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("ids", uuids(ids))
                .update();
    }

    /** Everything that is answered. */
    void lockAnswered(HearingId hearing, Instant now) {
        sql.sql("update hearing_point set locked = ?, revision = revision + 1 where hearing = ? and outcome is not null and locked is null")
                .params(Timestamp.from(now), hearing.value())
                .update();
    }

    void unlock(Collection<PointId> ids) {
        sql.sql("update hearing_point set locked = null, locked_by = null, revision = revision + 1 where id = any(?)").param(uuids(ids)).update();
    }

    void liken(Collection<PointId> ids, @Nullable LikenessId group) {
        sql.sql("update hearing_point set likeness = :to, revision = revision + 1 where id = any(:ids)")
                .param("to", group == null ? null : group.value(), Types.OTHER)
                .param("ids", uuids(ids))
                .update();
    }

    static UUID[] uuids(Collection<PointId> ids) {
        return ids.stream().map(PointId::value).toArray(UUID[]::new);
    }

    static Point point(ResultSet row, int at) throws SQLException {
        String outcome = row.getString("outcome");
        String answer = row.getString("answer");
        String advice = row.getString("advice");
        UUID stock = row.getObject("stock", UUID.class);
        UUID likeness = row.getObject("likeness", UUID.class);
        UUID element = row.getObject("element", UUID.class);
        Timestamp locked = row.getTimestamp("locked");
        return new Point(
                new PointId(uuid(row, "id")),
                new HearingId(uuid(row, "hearing")),
                new StatementId(uuid(row, "statement")),
                row.getInt("of_statement"),
                row.getInt("number"),
                new Stretch(row.getInt("starts"), row.getInt("ends")),
                row.getString("words"),
                element == null ? null : new ElementId(element),
                row.getString("theme"),
                person(row, "assignee"),
                row.getObject("due", LocalDate.class),
                advice == null ? null : new Point.Advice(advice, person(row, "adviser")),
                outcome == null ? answer : null,
                outcome == null ? null : new Point.Answer(Judgement.valueOf(outcome), answer == null ? "" : answer, stock == null ? null : new StockId(stock), row.getTimestamp("answered").toInstant()),
                likeness == null ? null : new LikenessId(likeness),
                locked == null ? null : new Point.Lock(locked.toInstant(), person(row, "locked_by")),
                row.getInt("revision"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID found = row.getObject(column, UUID.class);
        return found == null ? null : new PersonId(found);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
