package no.samspill.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanRepository {
    private final JdbcClient sql;

    PlanRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Bare> find(PlanId plan) {
        return sql.sql("select * from plan where id = ?").param(plan.value()).query(PlanRepository::bare).optional();
    }

    Optional<Bare> find(OrganisationId owner, String slug) {
        return sql.sql("select * from plan where owner = ? and slug = ?").params(owner.value(), slug).query(PlanRepository::bare).optional();
    }

    List<Bare> list(OrganisationId owner) {
        return sql.sql("select * from plan where owner = ?").param(owner.value()).query(PlanRepository::bare).list();
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
        return sql.sql("update plan set base_year = ? where id = ? and base_year <> ?").params(year, plan.value(), year).update() == 1;
    }

    private static Bare bare(ResultSet row, int at) throws SQLException {
        return new Bare(
                new PlanId(uuid(row, "id")),
                new OrganisationId(uuid(row, "owner")),
                row.getString("slug"),
                row.getString("language"),
                row.getInt("base_year"),
                Numbering.valueOf(row.getString("numbering")),
                row.getBoolean("visible"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
