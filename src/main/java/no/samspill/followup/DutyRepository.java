package no.samspill.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DutyRepository {
    private final JdbcClient sql;

    DutyRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Given> list(PlanId plan) {
        return sql.sql("select * from followup_duty where plan = ? order by element, organisation, party").param(plan.value()).query(DutyRepository::given).list();
    }

    void set(PlanId plan, Given given) {
        sql.sql("""
                insert into followup_duty (plan, element, organisation, party, holds, why, role, person, days, due)
                values (:plan, :element, :organisation, :party, :holds, :why, :role, :person, :days, :due)
                on conflict (plan, element, organisation, party) do update set holds = excluded.holds, why = excluded.why, role = excluded.role, days = excluded.days,
                    person = case when excluded.holds is false then null else coalesce(excluded.person, followup_duty.person) end, due = excluded.due""")
                .param("plan", plan.value())
                .param("element", given.measure().value())
                .param("organisation", given.organisation(), Types.OTHER)
                .param("party", given.party(), Types.VARCHAR)
                .param("holds", given.holds(), Types.BOOLEAN)
                .param("why", given.why(), Types.VARCHAR)
                .param("role", given.role(), Types.VARCHAR)
                .param("person", given.person() == null ? null : given.person().value(), Types.OTHER)
                .param("days", given.days(), Types.INTEGER)
                .param("due", given.due(), Types.DATE)
                .update();
    }

    /** Who does it for one who answers. @param person null for whoever reports for them */
    void hand(PlanId plan, ElementId measure, @Nullable UUID organisation, @Nullable String party, @Nullable PersonId person) {
        sql.sql("""
                insert into followup_duty (plan, element, organisation, party, person) values (:plan, :element, :organisation, :party, :person)
                on conflict (plan, element, organisation, party) do update set person = excluded.person""")
                .param("plan", plan.value())
                .param("element", measure.value())
                .param("organisation", organisation, Types.OTHER)
                .param("party", party, Types.VARCHAR)
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .update();
    }

    private static Given given(ResultSet row, int at) throws SQLException {
        @Nullable UUID person = row.getObject("person", UUID.class);
        return new Given(
                new ElementId(Objects.requireNonNull(row.getObject("element", UUID.class))), row.getObject("organisation", UUID.class), row.getString("party"), row.getObject("holds", Boolean.class),
                row.getString("why"), row.getString("role"), person == null ? null : new PersonId(person), row.getObject("days", Integer.class), row.getObject("due", LocalDate.class));
    }
}
