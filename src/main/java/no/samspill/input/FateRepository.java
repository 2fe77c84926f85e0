package no.samspill.input;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of contributions: traces and answers. */
@Repository
class FateRepository {
    private final JdbcClient sql;

    FateRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Trace> traces(Collection<ContributionId> ids) {
        return sql.sql("select * from contribution_trace where contribution = any(?) order by traced, element").param(ContributionRepository.uuids(ids)).query(FateRepository::trace).list();
    }

    List<Answer> answers(Collection<ContributionId> ids) {
        return sql.sql("select * from contribution_answer where contribution = any(?)").param(ContributionRepository.uuids(ids)).query(FateRepository::answer).list();
    }

    List<Trace> traces(PlanId plan) {
        return sql.sql("select t.* from contribution_trace t join contribution c on c.id = t.contribution where c.plan = ? order by t.traced, t.element")
                .param(plan.value())
                .query(FateRepository::trace)
                .list();
    }

    /** How many contributions stand behind each row, each counted whole and once. */
    Map<ElementId, Integer> behind(PlanId plan) {
        return sql.sql("""
                with recursive behind (element, id) as (
                    (select t.element, t.contribution from contribution_trace t join contribution c on c.id = t.contribution where c.plan = :plan
                     union
                     select t.element, m.id from contribution_trace t join contribution m on m.merged_into = t.contribution where m.plan = :plan)
                    union
                    select b.element, c.split_from from behind b join contribution c on c.id = b.id where c.split_from is not null)
                select b.element, count(*) as contributions from behind b join contribution c on c.id = b.id where c.split_from is null group by b.element""")
                .param("plan", plan.value())
                .query((row, at) -> Map.entry(new ElementId(uuid(row, "element")), row.getInt("contributions")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many whole contributions have met each fate, by its name. As {@link Collected#fate} has it, without a word being fetched. */
    Map<String, Integer> counts(PlanId plan) {
        return sql.sql("""
                select case when c.merged_into is not null then 'merged'
                            when exists (select from contribution part where part.split_from = c.id) then 'split'
                            when exists (select from contribution_trace t where t.contribution = c.id) then 'led'
                            when exists (select from contribution_answer a where a.contribution = c.id) then 'answered'
                            when c.read is not null then 'read' else 'unread' end as fate, count(*) as contributions
                  from contribution c where c.plan = ? and c.split_from is null group by 1""")
                .param(plan.value())
                .query((row, at) -> Map.entry(row.getString("fate"), row.getInt("contributions")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether that altered anything. */
    boolean trace(ContributionId id, ElementId element, List<Long> entries) {
        Long[] changes = entries.toArray(Long[]::new);
        return sql.sql("""
                        insert into contribution_trace (contribution, element, entries) values (:id, :element, :entries)
                        on conflict (contribution, element) do update set entries = excluded.entries, traced = clock_timestamp()
                         where contribution_trace.entries <> excluded.entries""")
                        .param("id", id.value())
                        .param("element", element.value())
                        .param("entries", changes)
                        .update()
                == 1;
    }

    boolean untrace(ContributionId id, ElementId element) {
        return sql.sql("delete from contribution_trace where contribution = ? and element = ?").params(id.value(), element.value()).update() == 1;
    }

    boolean answer(ContributionId id, String words) {
        return sql.sql("""
                        insert into contribution_answer (contribution, words) values (?, ?)
                        on conflict (contribution) do update set words = excluded.words, answered = clock_timestamp()
                         where contribution_answer.words <> excluded.words""")
                        .params(id.value(), words)
                        .update()
                == 1;
    }

    boolean takeBackAnswer(ContributionId id) {
        return sql.sql("delete from contribution_answer where contribution = ?").param(id.value()).update() == 1;
    }

    private static Trace trace(ResultSet row, int at) throws SQLException {
        return new Trace(
                new ContributionId(uuid(row, "contribution")),
                new ElementId(uuid(row, "element")),
                List.of((Long[]) row.getArray("entries").getArray()),
                row.getTimestamp("traced").toInstant());
    }

    private static Answer answer(ResultSet row, int at) throws SQLException {
        return new Answer(new ContributionId(uuid(row, "contribution")), row.getString("words"), row.getTimestamp("answered").toInstant());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
