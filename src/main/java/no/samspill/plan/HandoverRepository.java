package no.samspill.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HandoverRepository {
    private final JdbcClient sql;

    HandoverRepository(JdbcClient sql) {
        this.sql = sql;
    }

    boolean taken(OrganisationId owner, String slug) {
        return sql.sql("select exists (select from plan where owner = :owner and slug = :slug) or exists (select from plan_former_address where owner = :owner and slug = :slug)")
                .param("owner", owner.value()).param("slug", slug).query(Boolean.class).single();
    }

    void move(Bare plan, OrganisationId to, String slug) {
        sql.sql("insert into plan_former_address (owner, slug, plan) values (?, ?, ?)").params(plan.owner().value(), plan.slug(), plan.id().value()).update();
        sql.sql("update plan set owner = ?, slug = ? where id = ?").params(to.value(), slug, plan.id().value()).update();
    }

    Optional<PlanId> formerly(OrganisationId owner, String slug) {
        return sql.sql("select plan from plan_former_address where owner = ? and slug = ?").params(owner.value(), slug).query(UUID.class).optional().map(PlanId::new);
    }

    /** The plans that a council has handed over, the last first. */
    List<PlanId> left(OrganisationId owner) {
        return sql.sql("select plan from plan_former_address where owner = ? group by plan order by max(left_at) desc").param(owner.value()).query(UUID.class).list().stream().map(PlanId::new).toList();
    }

    /** Those who had the plan before, the first first. */
    List<OrganisationId> formerOwners(PlanId plan) {
        return sql.sql("select owner from plan_former_address where plan = ? order by left_at").param(plan.value()).query(UUID.class).list().stream().map(OrganisationId::new).toList();
    }
}
