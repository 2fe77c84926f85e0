package no.samspill.adoption.reconciliation;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.adoption.DecisionId;
import no.samspill.adoption.KeptAdoptionRepository;
import no.samspill.adoption.Spot;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.PlanId;
import no.samspill.plan.kept.KeptRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReconciliationRepository {
    private final JdbcClient sql;
    private final KeptRepository kept;

    ReconciliationRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    Optional<Working> find(PlanId plan, int version) {
        return sql.sql("select revision, made from adoption_reconciliation where plan = ? and version = ?")
                .params(plan.value(), version)
                .query((row, at) -> new Working(version, row.getLong("revision"), choices(plan, version), row.getObject("made", Integer.class)))
                .optional();
    }

    /** Those of which a version was made, the newest first. */
    List<Working> made(PlanId plan) {
        return sql.sql("select version from adoption_reconciliation where plan = ? and made is not null order by made desc").param(plan.value()).query(Integer.class).list().stream()
                .map(version -> find(plan, version).orElseThrow())
                .toList();
    }

    private List<Choice> choices(PlanId plan, int version) {
        return sql.sql("select element, field, choice, decision, own from adoption_choice where plan = ? and version = ? order by element, field")
                .params(plan.value(), version)
                .query((row, at) -> {
                    String way = row.getString("choice");
                    UUID decision = row.getObject("decision", UUID.class);
                    Spot spot = new Spot(new ElementId(Objects.requireNonNull(row.getObject("element", UUID.class))), new Field(row.getString("field")));
                    return new Choice(spot, way == null ? null : Choice.Way.valueOf(way), decision == null ? null : new DecisionId(decision), row.getString("own"));
                })
                .list();
    }

    /** Begins it where nobody has, or makes another revision of it. */
    void renew(PlanId plan, int version) {
        sql.sql("insert into adoption_reconciliation (plan, version, revision) values (?, ?, 1) on conflict (plan, version) do update set revision = adoption_reconciliation.revision + 1").params(plan.value(), version).update();
    }

    void choose(PlanId plan, int version, Choice choice) {
        sql.sql("""
                insert into adoption_choice (plan, version, element, field, choice, decision, own) values (:plan, :version, :element, :field, :choice, :decision, :own)
                on conflict (plan, version, element, field) do update set choice = excluded.choice, decision = excluded.decision, own = excluded.own""")
                .param("plan", plan.value())
                .param("version", version)
                .param("element", choice.spot().element().value())
                .param("field", choice.spot().field().key())
                .param("choice", name(choice.way()), Types.VARCHAR)
                .param("decision", choice.decision() == null ? null : choice.decision().value(), Types.OTHER)
                .param("own", choice.own(), Types.VARCHAR)
                .update();
    }

    private static @Nullable String name(Choice.@Nullable Way way) {
        return way == null ? null : way.name();
    }

    void made(PlanId plan, int version, int made, Instant now, Author author) {
        sql.sql("update adoption_reconciliation set made = :made, made_at = :now, person = :person, system = :system where plan = :plan and version = :version")
                .param("made", made)
                .param("now", Timestamp.from(now))
                .param("person", author.person(), Types.OTHER)
                .param("system", author.system(), Types.VARCHAR)
                .param("plan", plan.value())
                .param("version", version)
                .update();
        kept.note(KeptAdoptionRepository.RECONCILIATION, plan.value() + "." + version);
    }
}
