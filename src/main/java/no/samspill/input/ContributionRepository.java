package no.samspill.input;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContributionRepository {
    private static final String ALL =
            """
            select c.*, (select n.name from contribution_name n where n.contribution = c.id and n.public) as public_name
              from contribution c
            """;

    /** Those asked for, what they are handled together with, and their parts, however far. */
    private static final String AROUND =
            """
            with recursive around (id) as (
                select unnest(cast(:ids as uuid[]))
                union
                select other.id from around a join contribution c on c.id = a.id
                  join contribution other on other.id = c.merged_into or other.split_from = c.id)
            """;

    /** As {@link Fate#open} has it: nobody has answered it or led it to a row; nor, where it is handled together with another or split, all of that. */
    private static final String OPEN =
            """
            case when c.merged_into is null and not exists (select from contribution part where part.split_from = c.id)
                 then not exists (select from contribution_trace t where t.contribution = c.id) and not exists (select from contribution_answer a where a.contribution = c.id)
                 else exists (
                     with recursive within (id) as (
                         select c.id
                         union
                         select other.id from within w join contribution one on one.id = w.id
                           join contribution other on other.id = one.merged_into or one.merged_into is null and other.split_from = one.id)
                     select from within w join contribution one on one.id = w.id
                      where one.merged_into is null and not exists (select from contribution part where part.split_from = one.id)
                        and not exists (select from contribution_trace t where t.contribution = one.id) and not exists (select from contribution_answer a where a.contribution = one.id))
            end
            """;

    /** Said at a meeting, and nobody has read, named or linked to it. */
    private static final String UNTOUCHED =
            """
            c.way = 'MEETING' and c.read is null
              and not exists (select from contribution_name n where n.contribution = c.id)
              and not exists (select from contribution o where o.merged_into = c.id or o.split_from = c.id)
              and not exists (select from contribution_file f where f.contribution = c.id)
            """;

    private final JdbcClient sql;

    ContributionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it is new: false where this sending has been received before. */
    boolean add(PlanId plan, ContributionId id, Receipt receipt, NewContribution wanted, @Nullable ContributionId splitFrom, Showing showing) {
        return sql.sql("""
                        with next as (
                            insert into contribution_count (plan, last) values (:plan, 1)
                            on conflict (plan) do update set last = contribution_count.last + 1 returning last)
                        insert into contribution (id, number, plan, receipt, sending, way, meeting, circle, words, area, theme, may_show, showing, split_from, dated)
                        values (:id, (select last from next), :plan, :receipt, :sending, :way, :meeting, :circle, :words, :area, :theme, :mayShow, :showing, :splitFrom, :dated)
                        on conflict (sending) do nothing""")
                        .param("id", id.value())
                        .param("plan", plan.value())
                        .param("receipt", receipt.value())
                        .param("sending", wanted.sending())
                        .param("way", wanted.way().name())
                        .param("meeting", wanted.meeting())
                        .param("circle", wanted.circle())
                        .param("words", wanted.words())
                        .param("area", wanted.area() == null ? null : wanted.area().value())
                        .param("theme", wanted.theme())
                        .param("mayShow", wanted.mayShow())
                        .param("showing", showing.name())
                        .param("splitFrom", splitFrom == null ? null : splitFrom.value())
                        .param("dated", wanted.dated(), java.sql.Types.DATE)
                        .update()
                == 1;
    }

    Optional<Contribution> bySending(PlanId plan, UUID sending) {
        return sql.sql(ALL + "where c.plan = ? and c.sending = ?").params(plan.value(), sending).query(ContributionRepository::contribution).optional();
    }

    Optional<Contribution> find(PlanId plan, ContributionId id) {
        return sql.sql(ALL + "where c.plan = ? and c.id = ?").params(plan.value(), id.value()).query(ContributionRepository::contribution).optional();
    }

    Optional<Contribution> find(PlanId plan, Receipt receipt) {
        return sql.sql(ALL + "where c.plan = ? and c.receipt = ?").params(plan.value(), receipt.value()).query(ContributionRepository::contribution).optional();
    }

    Optional<Contribution> byNumber(PlanId plan, long number) {
        return sql.sql(ALL + "where c.plan = ? and c.number = ?").params(plan.value(), number).query(ContributionRepository::contribution).optional();
    }

    /** Keeps everybody else from changing it until the transaction ends. */
    boolean lock(PlanId plan, ContributionId id) {
        return sql.sql("select 1 from contribution where plan = ? and id = ? for update").params(plan.value(), id.value()).query(Integer.class).optional().isPresent();
    }

    /** The newest first, after so many. */
    List<Contribution> found(PlanId plan, Sought sought, int passed, int most) {
        return asked(ALL + found(sought) + " order by c.number desc offset :passed limit :most", plan, sought).param("passed", passed).param("most", most).query(ContributionRepository::contribution).list();
    }

    int count(PlanId plan, Sought sought) {
        return asked("select count(*) from contribution c " + found(sought), plan, sought).query(Integer.class).single();
    }

    private static String found(Sought sought) {
        String kind = switch (sought.kind()) {
            case ALL -> "true";
            case UNREAD -> "c.read is null";
            case OPEN -> OPEN;
            case HIDDEN -> "c.showing = 'HIDDEN'";
        };
        String area = switch (sought.about()) {
            case Sought.Anything anything -> "true";
            case Sought.NoArea none -> "c.area is null";
            case Sought.Area one -> "c.area = :area";
        };
        String words = sought.words().isEmpty() ? "true" : "(c.number::text = :words or strpos(lower(concat_ws(E'\\n', c.words, c.theme, c.circle)), lower(:words)) > 0)";
        return "where c.plan = :plan and " + area + " and " + words + " and (" + kind + ")";
    }

    private StatementSpec asked(String statement, PlanId plan, Sought sought) {
        StatementSpec asked = sql.sql(statement).param("plan", plan.value());
        if (sought.about() instanceof Sought.Area(ElementId id)) {
            asked = asked.param("area", id.value());
        }
        return sought.words().isEmpty() ? asked : asked.param("words", sought.words());
    }

    /** The newest that everybody may read, whole ones only. */
    List<Contribution> shown(PlanId plan, int most) {
        return sql.sql(ALL + "where c.plan = ? and c.showing = 'SHOWN' and c.may_show and c.words is not null and c.split_from is null order by c.number desc limit ?")
                .params(plan.value(), most)
                .query(ContributionRepository::contribution)
                .list();
    }

    /** Whole ones, in their order: those with a number above this. */
    List<Contribution> whole(PlanId plan, long above, int most) {
        return sql.sql(ALL + "where c.plan = ? and c.split_from is null and c.number > ? order by c.number limit ?").params(plan.value(), above, most).query(ContributionRepository::contribution).list();
    }

    /** Whole ones, in their order, after so many. */
    List<Contribution> wholeAfter(PlanId plan, int passed, int most) {
        return sql.sql(ALL + "where c.plan = ? and c.split_from is null order by c.number offset ? limit ?").params(plan.value(), passed, most).query(ContributionRepository::contribution).list();
    }

    /** All that led to rows, with what they are handled together with, parts and wholes, however far. */
    List<Contribution> traced(PlanId plan) {
        return sql.sql("""
                        with recursive around (id) as (
                            select t.contribution from contribution_trace t join contribution c on c.id = t.contribution where c.plan = :plan
                            union
                            select other.id from around a join contribution c on c.id = a.id
                              join contribution other on other.id in (c.merged_into, c.split_from) or c.id in (other.merged_into, other.split_from))
                        """ + ALL + "where c.id in (select id from around) order by c.number")
                .param("plan", plan.value())
                .query(ContributionRepository::contribution)
                .list();
    }

    List<Contribution> around(Collection<ContributionId> ids) {
        return sql.sql(AROUND + ALL + "where c.id in (select id from around) order by c.number").param("ids", uuids(ids)).query(ContributionRepository::contribution).list();
    }

    /** Those that led to a row with what they are handled together with, parts and wholes, however far; and the traces to that row. */
    Collected behind(PlanId plan, ElementId element) {
        List<Trace> traces = new ArrayList<>();
        List<Contribution> behind = sql.sql("""
                        with recursive around (id) as (
                            select t.contribution from contribution_trace t join contribution c on c.id = t.contribution where t.element = :element and c.plan = :plan
                            union
                            select other.id from around a join contribution c on c.id = a.id
                              join contribution other on other.id in (c.merged_into, c.split_from) or c.id in (other.merged_into, other.split_from))
                        select c.*, (select n.name from contribution_name n where n.contribution = c.id and n.public) as public_name, t.element, t.entries, t.traced
                          from contribution c left join contribution_trace t on t.contribution = c.id and t.element = :element
                         where c.id in (select id from around) order by c.number""")
                .param("plan", plan.value())
                .param("element", element.value())
                .query((row, at) -> {
                    Contribution one = contribution(row, at);
                    if (row.getObject("element", UUID.class) != null) {
                        traces.add(new Trace(one.id(), element, List.of((Long[]) row.getArray("entries").getArray()), row.getTimestamp("traced").toInstant()));
                    }
                    return one;
                })
                .list();
        return new Collected(behind, traces, List.of());
    }

    List<Contribution> mergedInto(ContributionId id) {
        return sql.sql(ALL + "where c.merged_into = ? order by c.number").param(id.value()).query(ContributionRepository::contribution).list();
    }

    List<Contribution> ofMeeting(PlanId plan, UUID meeting) {
        return sql.sql(ALL + "where c.plan = ? and c.meeting = ? and c.split_from is null order by c.number").params(plan.value(), meeting).query(ContributionRepository::contribution).list();
    }

    /** As {@link #takeBack}. @param seen the words it has */
    boolean correct(PlanId plan, ContributionId id, String seen, String words, @Nullable String circle) {
        return sql.sql("update contribution c set words = :words, circle = :circle where c.plan = :plan and c.id = :id and c.words = :seen and " + UNTOUCHED)
                        .param("words", words)
                        .param("circle", circle, java.sql.Types.VARCHAR)
                        .param("plan", plan.value())
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Only what was said at a meeting, and what nobody has read, named or linked to. */
    boolean takeBack(PlanId plan, ContributionId id) {
        return sql.sql("delete from contribution c where c.plan = ? and c.id = ? and " + UNTOUCHED)
                        .params(plan.value(), id.value())
                        .update()
                == 1;
    }

    List<Contribution> partsOf(ContributionId id) {
        return sql.sql(ALL + "where c.split_from = ? order by c.number").param(id.value()).query(ContributionRepository::contribution).list();
    }

    /** How many had come in before a moment; parts that one was split into are not counted. */
    int received(PlanId plan, Instant before) {
        return sql.sql("select count(*) from contribution where plan = ? and split_from is null and received < ?").params(plan.value(), Timestamp.from(before)).query(Integer.class).single();
    }

    Counts counts(PlanId plan) {
        return sql.sql("""
                select count(*) filter (where split_from is null) as received,
                       count(*) filter (where split_from is null and showing = 'SHOWN' and may_show and words is not null) as shown,
                       count(*) filter (where read is null) as unread
                  from contribution where plan = ?""")
                .param(plan.value())
                .query((row, at) -> new Counts(row.getInt("received"), row.getInt("shown"), row.getInt("unread")))
                .single();
    }

    /** Whether that altered anything. */
    boolean sort(ContributionId id, @Nullable ElementId area, @Nullable String theme) {
        return sql.sql("""
                        update contribution set area = :area, theme = :theme, read = coalesce(read, clock_timestamp())
                         where id = :id and (read is null or area is distinct from :area or theme is distinct from :theme)""")
                        .param("area", area == null ? null : area.value(), java.sql.Types.OTHER)
                        .param("theme", theme, java.sql.Types.VARCHAR)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean show(ContributionId id, Showing showing) {
        return sql.sql("update contribution set showing = ?, read = coalesce(read, clock_timestamp()) where id = ? and showing <> ?")
                        .params(showing.name(), id.value(), showing.name())
                        .update()
                == 1;
    }

    /** Those handled together with it before come along. */
    void merge(ContributionId id, ContributionId into) {
        sql.sql("update contribution set merged_into = ?, read = coalesce(read, clock_timestamp()) where id = ? or merged_into = ?")
                .params(into.value(), id.value(), id.value())
                .update();
    }

    void removeParts(ContributionId whole) {
        sql.sql("delete from contribution where split_from = ?").param(whole.value()).update();
    }

    boolean part(ContributionId id) {
        return sql.sql("update contribution set merged_into = null where id = ? and merged_into is not null").param(id.value()).update() == 1;
    }

    void read(ContributionId id) {
        sql.sql("update contribution set read = coalesce(read, clock_timestamp()) where id = ?").param(id.value()).update();
    }

    boolean erase(ContributionId id) {
        return sql.sql("update contribution set words = null, erased = clock_timestamp() where id = ? and words is not null").param(id.value()).update() == 1;
    }

    private static Contribution contribution(ResultSet row, int at) throws SQLException {
        UUID area = row.getObject("area", UUID.class);
        return new Contribution(
                new ContributionId(uuid(row, "id")),
                row.getLong("number"),
                new PlanId(uuid(row, "plan")),
                new Receipt(row.getString("receipt")),
                Way.valueOf(row.getString("way")),
                row.getObject("meeting", UUID.class),
                row.getString("circle"),
                row.getString("words"),
                row.getTimestamp("received").toInstant(),
                area == null ? null : new ElementId(area),
                row.getString("theme"),
                row.getString("public_name"),
                row.getBoolean("may_show"),
                Showing.valueOf(row.getString("showing")),
                instant(row, "read"),
                id(row, "merged_into"),
                id(row, "split_from"),
                row.getObject("dated", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }

    private static @Nullable ContributionId id(ResultSet row, String column) throws SQLException {
        UUID found = row.getObject(column, UUID.class);
        return found == null ? null : new ContributionId(found);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    static UUID[] uuids(Collection<ContributionId> ids) {
        return ids.stream().map(ContributionId::value).toArray(UUID[]::new);
    }
}
