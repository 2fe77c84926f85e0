package no.samspill.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Through;
import no.samspill.plan.Field;
import no.samspill.plan.PlanId;
import no.samspill.plan.Print;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DecisionRepository {
    private final JdbcClient sql;

    DecisionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Last, after its papers: its fingerprint covers what stands beside it. */
    void add(PlanId plan, DecisionId id, BodyId body, NewDecision one, Author author) {
        one.changes().forEach(change -> sql.sql("insert into adoption_change (decision, element, field, before, words) values (:decision, :element, :field, :before, :words)")
                .param("decision", id.value())
                .param("element", change.element().value())
                .param("field", change.field().key())
                .param("before", change.before(), Types.VARCHAR)
                .param("words", change.words(), Types.VARCHAR)
                .update());
        @Nullable Votes votes = one.votes();
        sql.sql("""
                insert into adoption_decision (id, plan, number, step, body, version, print, verdict, decided, put_off, case_number, words,
                                               votes_for, votes_against, votes_blank, corrects, why, sending, person, system, on_behalf_of)
                values (:id, :plan, (select coalesce(max(number), 0) + 1 from adoption_decision where plan = :plan), :step, :body, :version, :print, :verdict, :decided,
                        :putOff, :caseNumber, :words, :for, :against, :blank, :corrects, :why, :sending, :person, :system, :onBehalfOf)""")
                .param("id", id.value())
                .param("plan", plan.value())
                .param("step", one.step().value())
                .param("body", body.value())
                .param("version", one.version())
                .param("print", one.print().value())
                .param("verdict", one.verdict().name())
                .param("decided", one.decided())
                .param("putOff", one.putOff(), Types.VARCHAR)
                .param("caseNumber", one.caseNumber(), Types.VARCHAR)
                .param("words", one.words(), Types.VARCHAR)
                .param("for", votes == null ? null : votes.inFavour(), Types.INTEGER)
                .param("against", votes == null ? null : votes.against(), Types.INTEGER)
                .param("blank", votes == null ? null : votes.blank(), Types.INTEGER)
                .param("corrects", one.corrects() == null ? null : one.corrects().value(), Types.OTHER)
                .param("why", one.why(), Types.VARCHAR)
                .param("sending", one.sending())
                .param("person", author.person(), Types.OTHER)
                .param("system", author.system(), Types.VARCHAR)
                .param("onBehalfOf", author.onBehalfOf(), Types.OTHER)
                .update();
    }

    /** The plan's decisions that were sent by this form; none or one. */
    List<UUID> sent(PlanId plan, UUID sending) {
        return sql.sql("select id from adoption_decision where plan = ? and sending = ?").params(plan.value(), sending).query(UUID.class).list();
    }

    /** Versions that were made of what bodies adopted. */
    Set<Integer> reconciled(PlanId plan) {
        return Set.copyOf(sql.sql("select distinct made from adoption_reconciliation where plan = ? and made is not null").param(plan.value()).query(Integer.class).list());
    }

    /** All of a plan, corrected ones and corrections, in the order they were registered. */
    List<Decision> list(PlanId plan) {
        Map<UUID, List<TextChange>> changes = sql.sql("select c.* from adoption_change c join adoption_decision d on d.id = c.decision where d.plan = ? order by c.element, c.field")
                .param(plan.value())
                .query((row, at) -> Map.entry(uuid(row, "decision"), new TextChange(new ElementId(uuid(row, "element")), new Field(row.getString("field")), row.getString("before"), row.getString("words"))))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.sql("select d.*, z.ground from adoption_decision d left join adoption_seal z on z.decision = d.id and z.lifted is null where d.plan = ? order by d.number")
                .param(plan.value())
                .query((row, at) -> decision(row, changes.getOrDefault(uuid(row, "id"), List.of())))
                .list();
    }

    private static Decision decision(ResultSet row, List<TextChange> changes) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        UUID corrects = row.getObject("corrects", UUID.class);
        Votes votes = new Votes(row.getObject("votes_for", Integer.class), row.getObject("votes_against", Integer.class), row.getObject("votes_blank", Integer.class));
        return new Decision(
                new DecisionId(uuid(row, "id")),
                row.getInt("number"),
                new RouteStepId(uuid(row, "step")),
                new BodyId(uuid(row, "body")),
                row.getInt("version"),
                new Print(row.getString("print")),
                Verdict.valueOf(row.getString("verdict")),
                Objects.requireNonNull(row.getObject("decided", LocalDate.class)),
                row.getString("put_off"),
                row.getString("case_number"),
                row.getString("ground") == null ? row.getString("words") : null,
                votes.inFavour() == null && votes.against() == null && votes.blank() == null ? null : votes,
                corrects == null ? null : new DecisionId(corrects),
                row.getString("why"),
                row.getTimestamp("registered").toInstant(),
                person == null ? Author.system(row.getString("system"), Through.SYSTEM) : Author.person(person, row.getObject("on_behalf_of", UUID.class), Through.TABLE),
                changes,
                row.getString("ground"));
    }

    /** Its words, whether they are everybody's or not. */
    Optional<String> words(DecisionId id) {
        return sql.sql("select words from adoption_decision where id = ? and words is not null").param(id.value()).query(String.class).optional();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
