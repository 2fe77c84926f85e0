package no.samspill.action;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Alongside;
import no.samspill.plan.PlanId;
import no.samspill.plan.kept.KeptRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActionRepository implements Alongside {
    private final JdbcClient sql;
    private final KeptRepository kept;

    ActionRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    @Override
    public String revision() {
        return "select a.revision::text from action_plan a where a.plan = p.id";
    }

    /** Those who say something come one after the other until the caller's transaction ends. */
    void lock(PlanId plan) {
        sql.sql("insert into action_plan (plan, revision) values (?, 1) on conflict (plan) do update set revision = action_plan.revision + 1").param(plan.value()).update();
    }

    /** All that was said, in its order. */
    List<Amount> amounts(PlanId plan) {
        return sql.sql("select * from action_amount where plan = ? order by number").param(plan.value()).query((row, at) -> new Amount(
                row.getInt("number"), new ElementId(Objects.requireNonNull(row.getObject("element", UUID.class))), row.getString("holder"), row.getString("party"), row.getInt("year"), MoneyFrom.valueOf(row.getString("source")),
                row.getString("payer"), row.getBigDecimal("kroner"), Objects.requireNonNull(row.getObject("said", OffsetDateTime.class)).toInstant())).list();
    }

    void say(PlanId plan, ElementId measure, String holder, String party, NewAmount said, Author author) {
        int number = sql.sql("""
                insert into action_amount (plan, number, element, holder, party, year, source, payer, kroner, person, system, on_behalf_of)
                select :plan, coalesce(max(number), 0) + 1, :element, :holder, :party, :year, :source, :payer, :kroner, :person, :system, :behalf from action_amount where plan = :plan returning number""")
                .param("plan", plan.value()).param("element", measure.value()).param("holder", holder).param("party", party).param("year", said.year()).param("source", said.from().name())
                .param("payer", said.payer(), Types.VARCHAR).param("kroner", said.kroner(), Types.NUMERIC)
                .param("person", author.person(), Types.OTHER).param("system", author.system(), Types.VARCHAR).param("behalf", author.onBehalfOf(), Types.OTHER)
                .query(Integer.class).single();
        kept.note(KeptActionsRepository.AMOUNT, plan.value() + "-" + number);
    }

    /** All that went on, in their order. */
    List<Carrying> carryings(PlanId plan) {
        record Row(UUID id, int number, String holder, int from, LocalDate day) {}
        record Of(UUID carrying, Carrying.Carried measure) {}
        List<Of> measures = sql.sql("select m.* from action_carried m join action_carrying c on c.id = m.carrying where c.plan = ? order by m.carrying, m.place").param(plan.value())
                .query((row, at) -> new Of(Objects.requireNonNull(row.getObject("carrying", UUID.class)), new Carrying.Carried(new ElementId(Objects.requireNonNull(row.getObject("element", UUID.class))), row.getBoolean("over"), row.getString("why"))))
                .list();
        List<Row> rows = sql.sql("select * from action_carrying where plan = ? order by number").param(plan.value())
                .query((row, at) -> new Row(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getInt("number"), row.getString("holder"), row.getInt("year"), Objects.requireNonNull(row.getObject("day", LocalDate.class)))).list();
        List<Carrying> all = new ArrayList<>();
        rows.forEach(row -> all.add(new Carrying(row.number(), row.holder(), row.from(), row.day(), measures.stream().filter(each -> each.carrying().equals(row.id())).map(Of::measure).toList())));
        return all;
    }

    boolean carried(UUID sending) {
        return sql.sql("select exists (select from action_carrying where id = ?)").param(sending).query(Boolean.class).single();
    }

    void carry(PlanId plan, UUID sending, String holder, String party, int from, LocalDate day, List<Carrying.Carried> measures, Author author) {
        sql.sql("""
                insert into action_carrying (id, plan, number, holder, party, year, day, person, system, on_behalf_of)
                select :id, :plan, coalesce(max(number), 0) + 1, :holder, :party, :year, :day, :person, :system, :behalf from action_carrying where plan = :plan""")
                .param("id", sending).param("plan", plan.value()).param("holder", holder).param("party", party).param("year", from).param("day", day)
                .param("person", author.person(), Types.OTHER).param("system", author.system(), Types.VARCHAR).param("behalf", author.onBehalfOf(), Types.OTHER)
                .update();
        for (int at = 0; at < measures.size(); at++) {
            Carrying.Carried each = measures.get(at);
            sql.sql("insert into action_carried (carrying, place, element, over, why) values (:carrying, :place, :element, :over, :why)")
                    .param("carrying", sending).param("place", at).param("element", each.measure().value()).param("over", each.over()).param("why", each.why(), Types.VARCHAR)
                    .update();
        }
        kept.note(KeptActionsRepository.CARRYING, sending);
    }

}
