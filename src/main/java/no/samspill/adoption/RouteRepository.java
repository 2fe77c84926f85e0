package no.samspill.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Alongside;
import no.samspill.plan.PlanId;
import no.samspill.plan.kept.KeptRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RouteRepository implements Alongside {
    private final JdbcClient sql;
    private final KeptRepository kept;

    RouteRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    /** Of the route, and how many decisions there are, and versions made of them, and how often words of them were sealed or opened: none is altered or removed. */
    @Override
    public String revision() {
        return "select r.revision || ' ' || (select count(*) from adoption_decision d where d.plan = r.plan) || ' ' || (select count(made) from adoption_reconciliation c where c.plan = r.plan) || ' ' || (select count(*) + count(z.lifted) from adoption_seal z join adoption_decision d on d.id = z.decision where d.plan = r.plan) from adoption_route r where r.plan = p.id";
    }

    Optional<Route> find(PlanId plan) {
        return sql.sql("select rule, enough, note, revision from adoption_route where plan = ?")
                .param(plan.value())
                .query((row, at) -> new Route(plan, rule(row), row.getString("note"), steps(plan), row.getLong("revision")))
                .optional();
    }

    /** The plans on whose way any of these organisations has a body. */
    Set<PlanId> through(Set<OrganisationId> organisations) {
        return Set.copyOf(sql.sql("select distinct s.plan from adoption_step s join adoption_body b on b.id = s.body where not s.removed and b.organisation = any(?)")
                .param(organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, at) -> new PlanId(uuid(row, "plan")))
                .list());
    }

    /** Others wait until this transaction ends. False where there is none to lock. */
    boolean lock(PlanId plan) {
        return sql.sql("select plan from adoption_route where plan = ? for update").param(plan.value()).query(UUID.class).optional().isPresent();
    }

    void set(PlanId plan, Rule rule, @Nullable String note) {
        sql.sql("""
                insert into adoption_route (plan, rule, enough, note) values (:plan, :rule, :enough, :note)
                on conflict (plan) do update set rule = excluded.rule, enough = excluded.enough, note = excluded.note, revision = adoption_route.revision + 1""")
                .param("plan", plan.value())
                .param("rule", rule instanceof Rule.All ? "ALL" : "COUNCIL_AND_SOME")
                .param("enough", rule instanceof Rule.CouncilAndSome(int enough) ? enough : null, Types.INTEGER)
                .param("note", note, Types.VARCHAR)
                .update();
    }

    /** The body of that name, entered where it is new. */
    BodyId body(OrganisationId organisation, BodyKind kind, String name) {
        sql.sql("insert into adoption_body (id, organisation, kind, name) values (?, ?, ?, ?) on conflict do nothing").params(UUID.randomUUID(), organisation.value(), kind.name(), name).update();
        return new BodyId(sql.sql("select id from adoption_body where organisation = ? and kind = ? and name = ?").params(organisation.value(), kind.name(), name).query(UUID.class).single());
    }

    RouteStepId add(PlanId plan, Wanted step, BodyId body) {
        RouteStepId id = new RouteStepId(UUID.randomUUID());
        sql.sql("insert into adoption_step (id, plan, place, body, task, written, step) values (:id, :plan, :place, :body, :task, :written, :step)")
                .param("id", id.value())
                .param("plan", plan.value())
                .param("place", step.place())
                .param("body", body.value())
                .param("task", step.task().name())
                .param("written", step.written(), Types.VARCHAR)
                .param("step", step.step(), Types.OTHER)
                .update();
        return id;
    }

    /** The turn is not its body's any more. */
    void handOn(PlanId plan, RouteStepId step) {
        sql.sql("update adoption_step set handed_on = true where id = ?").param(step.value()).update();
        sql.sql("update adoption_route set revision = revision + 1 where plan = ?").param(plan.value()).update();
    }

    void inPlaceOf(RouteStepId heir, RouteStepId predecessor) {
        sql.sql("insert into adoption_heir (step, predecessor) values (?, ?) on conflict do nothing").params(heir.value(), predecessor.value()).update();
    }

    void change(RouteStepId id, Wanted step) {
        sql.sql("update adoption_step set place = :place, task = :task, written = :written, step = :step where id = :id")
                .param("id", id.value())
                .param("place", step.place())
                .param("task", step.task().name())
                .param("written", step.written(), Types.VARCHAR)
                .param("step", step.step(), Types.OTHER)
                .update();
    }

    void remove(RouteStepId id) {
        sql.sql("update adoption_step set removed = true where id = ?").param(id.value()).update();
        // Whose turn it had taken, has it again where nobody else has.
        sql.sql("""
                update adoption_step s set handed_on = false
                 where exists (select from adoption_heir h where h.step = ? and h.predecessor = s.id)
                   and not exists (select from adoption_heir h join adoption_step o on o.id = h.step where h.predecessor = s.id and not o.removed)""").param(id.value()).update();
    }

    /** Notes for good how the way is now. */
    void note(PlanId plan) {
        kept.note(KeptAdoptionRepository.ROUTE, plan.value());
    }

    private List<RouteStep> steps(PlanId plan) {
        return sql.sql("""
                select s.id, s.place, s.task, s.written, s.step, s.handed_on, array(select predecessor from adoption_heir h where h.step = s.id) as before, b.id as body, b.organisation, b.kind, b.name
                  from adoption_step s join adoption_body b on b.id = s.body where s.plan = ? and not s.removed order by s.place, b.name""")
                .param(plan.value())
                .query(RouteRepository::step)
                .list();
    }

    private static RouteStep step(ResultSet row, int at) throws SQLException {
        Body body = new Body(
                new BodyId(uuid(row, "body")), new OrganisationId(uuid(row, "organisation")), BodyKind.valueOf(row.getString("kind")), row.getString("name"));
        return new RouteStep(
                new RouteStepId(uuid(row, "id")), row.getInt("place"), body, Task.valueOf(row.getString("task")), row.getString("written"), row.getObject("step", UUID.class),
                row.getBoolean("handed_on"), Arrays.stream((UUID[]) row.getArray("before").getArray()).map(RouteStepId::new).collect(Collectors.toSet()));
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return row.getString("rule").equals("ALL") ? new Rule.All() : new Rule.CouncilAndSome(row.getInt("enough"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
