package no.samspill.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class PlanRepository {
    private static final String HEADER =
            """
            select p.*, coalesce(t.words, '') as title
              from plan p left join plan_field t on t.plan = p.id and t.element = p.id and t.field = 'title'
            """;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    PlanRepository(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    Optional<Header> find(PlanId plan) {
        return sql.sql(HEADER + "where p.id = ?").param(plan.value()).query(PlanRepository::header).optional();
    }

    Optional<Header> find(OrganisationId owner, String slug) {
        return sql.sql(HEADER + "where p.owner = ? and p.slug = ?").params(owner.value(), slug).query(PlanRepository::header).optional();
    }

    List<Header> list(OrganisationId owner) {
        return sql.sql(HEADER + "where p.owner = ? order by t.words collate \"nb-x-icu\"").param(owner.value()).query(PlanRepository::header).list();
    }

    /** False where the owner has a plan at that address. */
    boolean add(PlanId id, NewPlan plan) {
        return sql.sql(
                                """
                                insert into plan (id, owner, slug, language, base_year, numbering, visible)
                                select :id, :owner, :slug, :language, :year, :numbering, :visible
                                 where not exists (select from plan_former_address where owner = :owner and slug = :slug)
                                on conflict (owner, slug) do nothing
                                """)
                        .param("id", id.value()).param("owner", plan.owner().value()).param("slug", plan.slug()).param("language", plan.language())
                        .param("year", plan.baseYear()).param("numbering", plan.numbering().name()).param("visible", plan.visible())
                        .update()
                == 1;
    }

    /** Whether that altered anything. */
    boolean show(PlanId plan, boolean visible) {
        return sql.sql("update plan set visible = ? where id = ? and visible <> ?").params(visible, plan.value(), visible).update() == 1;
    }

    /** Whether that altered anything. */
    boolean meanYear(PlanId plan, int year) {
        return sql.sql("update plan set base_year = ?, revision = revision + 1, changed = clock_timestamp() where id = ? and base_year <> ?")
                        .params(year, plan.value(), year)
                        .update()
                == 1;
    }

    /** Tells every server process of the new revision, when and if the transaction comes through. */
    void announce(PlanId plan, long revision) {
        sql.sql("select pg_notify(?, ?)").params(PlanNewsRepository.CHANNEL, plan + " " + revision).query((row, at) -> true).list();
    }

    /** The revision of each plan that there is. */
    Map<PlanId, Long> revisions(Collection<PlanId> wanted) {
        Map<PlanId, Long> revisions = new HashMap<>();
        UUID[] ids = wanted.stream().map(PlanId::value).toArray(UUID[]::new);
        sql.sql("select id, revision from plan where id = any(?)").param(ids).query(row -> {
            revisions.put(new PlanId(uuid(row, "id")), row.getLong("revision"));
        });
        return revisions;
    }

    /** Keeps everybody else from changing the plan until the transaction ends; gives its revision. */
    long lock(PlanId plan) {
        return sql.sql("select revision from plan where id = ? for update").param(plan.value()).query(Long.class).optional().orElseThrow();
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Snapshot snapshot(PlanId plan) {
        return new Snapshot(find(plan).orElseThrow(), rows(plan));
    }

    Rows rows(PlanId plan) {
        ElementId itself = plan.itself();
        Map<ElementId, Row> places = new HashMap<>();
        Map<ElementId, List<ElementId>> inner = new HashMap<>();
        Map<ElementId, SequencedMap<Field, String>> words = new HashMap<>();
        sql.sql("select * from plan_element where plan = ? order by under, position").param(plan.value()).query(row -> {
            Row place = place(row, itself);
            places.put(place.id(), place);
            inner.computeIfAbsent(place.under(), any -> new ArrayList<>()).add(place.id());
        });
        sql.sql("select element, field, words from plan_field where plan = ? order by written").param(plan.value()).query(row -> {
            words.computeIfAbsent(new ElementId(uuid(row, "element")), any -> new LinkedHashMap<>()).put(new Field(row.getString("field")), row.getString("words"));
        });
        return new Rows(itself, places, inner, words);
    }

    /** Those of the ids that are rows of another plan. */
    List<ElementId> elsewhere(PlanId plan, List<ElementId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        UUID[] wanted = ids.stream().map(ElementId::value).toArray(UUID[]::new);
        return sql.sql("select id from plan_element where plan <> ? and id = any(?)").params(plan.value(), wanted).query((row, at) -> new ElementId(uuid(row, "id"))).list();
    }

    void save(Rows before, Rows after, long revision) {
        UUID plan = after.plan().value();
        sql.sql("update plan set revision = ?, changed = clock_timestamp() where id = ?").params(revision, plan).update();
        batches.batchUpdate(
                """
                insert into plan_element (id, plan, kind, number, under, position, removed) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set under = excluded.under, position = excluded.position, removed = excluded.removed
                """,
                places(before, after));
        batches.batchUpdate("delete from plan_field where plan = ? and element = ? and field = ?", silenced(before, after));
        batches.batchUpdate(
                """
                insert into plan_field (plan, element, field, words) values (?, ?, ?, ?)
                on conflict (plan, element, field) do update set words = excluded.words
                """,
                written(before, after));
    }

    /** Rows that stand elsewhere than they did, among the rows of which something changed. */
    private static List<Object[]> places(Rows before, Rows after) {
        List<Object[]> changed = new ArrayList<>();
        after.inner().forEach((under, rows) -> {
            List<ElementId> were = before.inner().getOrDefault(under, List.of());
            for (int at = 0; at < rows.size(); at++) {
                ElementId id = rows.get(at);
                Row row = Objects.requireNonNull(after.places().get(id));
                if (at >= were.size() || !were.get(at).equals(id) || !row.equals(before.places().get(id))) {
                    changed.add(new Object[] {
                        id.value(), after.plan().value(), row.kind().name(), row.number(),
                        under.equals(after.plan()) ? null : under.value(), at, row.removed()
                    });
                }
            }
        });
        return changed;
    }

    private static List<Object[]> silenced(Rows before, Rows after) {
        List<Object[]> gone = new ArrayList<>();
        before.words().forEach((id, fields) -> {
            if (after.words(id) != fields) {
                fields.keySet().stream()
                        .filter(field -> !after.words(id).containsKey(field))
                        .forEach(field -> gone.add(new Object[] {after.plan().value(), id.value(), field.key()}));
            }
        });
        return gone;
    }

    private static List<Object[]> written(Rows before, Rows after) {
        List<Object[]> changed = new ArrayList<>();
        after.words().forEach((id, fields) -> {
            if (before.words(id) != fields) {
                fields.forEach((field, words) -> {
                    if (!words.equals(before.words(id).get(field))) {
                        changed.add(new Object[] {after.plan().value(), id.value(), field.key(), words});
                    }
                });
            }
        });
        return changed;
    }

    private static Row place(ResultSet row, ElementId plan) throws SQLException {
        UUID under = row.getObject("under", UUID.class);
        return new Row(
                new ElementId(uuid(row, "id")),
                Kind.valueOf(row.getString("kind")),
                row.getObject("number", Integer.class),
                under == null ? plan : new ElementId(under),
                row.getBoolean("removed"));
    }

    private static Header header(ResultSet row, int at) throws SQLException {
        return new Header(
                new PlanId(uuid(row, "id")),
                new OrganisationId(uuid(row, "owner")),
                row.getString("slug"),
                row.getString("title"),
                row.getString("language"),
                row.getInt("base_year"),
                Numbering.valueOf(row.getString("numbering")),
                row.getBoolean("visible"),
                row.getLong("revision"),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
