package no.samspill.followup;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.people.OrganisationId;
import no.samspill.plan.PlanId;
import no.samspill.plan.kept.KeptRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrderRepository {
    private final JdbcClient sql;
    private final KeptRepository kept;

    OrderRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    /** In the order they were entered. */
    List<CouncilOrder> list(PlanId plan) {
        Map<UUID, UUID> firsts = new HashMap<>();
        return sql.sql("""
                select o.*, l.day as lifted, l.why, exists (select from followup_order c where c.corrects = o.id) as corrected
                from followup_order o left join followup_order_lifted l on l.council_order = o.id where o.plan = ? order by o.number""").param(plan.value()).query((row, at) -> {
            UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
            @Nullable UUID corrects = row.getObject("corrects", UUID.class);
            firsts.put(id, corrects == null ? id : firsts.getOrDefault(corrects, corrects));
            @Nullable LocalDate lifted = row.getObject("lifted", LocalDate.class);
            @Nullable UUID owner = row.getObject("organisation", UUID.class);
            return new CouncilOrder(
                    id, firsts.getOrDefault(id, id), row.getInt("number"), row.getString("council"), Objects.requireNonNull(row.getObject("decided", LocalDate.class)), row.getString("case_number"), row.getString("words"),
                    owner == null ? null : new CouncilOrder.Charge(new OrganisationId(owner), row.getString("party"), Objects.requireNonNull(row.getObject("due", LocalDate.class))),
                    lifted == null ? null : new CouncilOrder.Lifted(lifted, row.getString("why"), row.getBoolean("corrected")));
        }).list();
    }

    /** @return false where it was entered before */
    boolean add(PlanId plan, NewOrder wanted, Author author) {
        CouncilOrder.Charge charge = wanted.charge();
        NewOrder.Instead instead = wanted.instead();
        boolean added = sql.sql("""
                insert into followup_order (id, plan, number, council, decided, case_number, words, organisation, party, due, corrects, person, system, on_behalf_of)
                select :id, :plan, coalesce(max(number), 0) + 1, :council, :decided, :case, :words, :organisation, :party, :due, :corrects, :person, :system, :behalf from followup_order where plan = :plan
                on conflict (id) do nothing""")
                .param("id", wanted.sending()).param("plan", plan.value()).param("council", wanted.council()).param("decided", wanted.decided()).param("case", wanted.caseNumber(), Types.VARCHAR)
                .param("words", wanted.words()).param("organisation", charge == null ? null : charge.owner().value(), Types.OTHER).param("party", charge == null ? null : charge.called(), Types.VARCHAR)
                .param("due", charge == null ? null : charge.due(), Types.DATE).param("corrects", instead == null ? null : instead.of(), Types.OTHER)
                .param("person", author.person(), Types.OTHER).param("system", author.system(), Types.VARCHAR).param("behalf", author.onBehalfOf(), Types.OTHER)
                .update() == 1;
        if (added) {
            kept.note(KeptReportsRepository.ORDER, wanted.sending());
        }
        return added;
    }

    void lift(UUID order, LocalDate day, String why, Author author) {
        sql.sql("insert into followup_order_lifted (council_order, day, why, person, system) values (:order, :day, :why, :person, :system)")
                .param("order", order).param("day", day).param("why", why).param("person", author.person(), Types.OTHER).param("system", author.system(), Types.VARCHAR).update();
        kept.note(KeptReportsRepository.ORDER, order);
    }
}
