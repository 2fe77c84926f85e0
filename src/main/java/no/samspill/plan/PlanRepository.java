package no.samspill.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.ledger.Revision;
import no.samspill.people.DirectoryEdition;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanRepository {
    private final JdbcClient sql;
    private final List<Alongside> alongside;
    private final String glance;

    PlanRepository(JdbcClient sql, List<Alongside> alongside) {
        this.sql = sql;
        this.alongside = List.copyOf(alongside);
        String revisions = IntStream.range(0, alongside.size()).mapToObj(at -> ", (" + alongside.get(at).revision() + ") as beside_" + at).collect(Collectors.joining());
        this.glance = "select p.*, r.revision, r.changed, d.edition" + revisions
                + " from plan p join book_revision r on r.shape = 'plan' and r.owner = p.id cross join directory d where ";
    }

    /** The plan at an address, with all that says whether what was made of it before still holds. */
    Optional<Glance> glance(String region, String plan) {
        return sql.sql(glance + "p.slug = ? and p.owner = (select a.council from council_address a where a.slug = ?)").params(plan, region).query(this::glanced).optional();
    }

    Optional<Glance> glance(PlanId plan) {
        return sql.sql(glance + "p.id = ?").param(plan.value()).query(this::glanced).optional();
    }

    List<Glance> glances(OrganisationId owner) {
        return sql.sql(glance + "p.owner = ?").param(owner.value()).query(this::glanced).list();
    }

    /** Of every plan that everybody may read. */
    List<Glance> visible() {
        return sql.sql(glance + "p.visible").query(this::glanced).list();
    }

    Optional<Bare> find(PlanId plan) {
        return sql.sql("select * from plan where id = ?").param(plan.value()).query(PlanRepository::bare).optional();
    }

    Optional<Bare> find(OrganisationId owner, String slug) {
        return sql.sql("select * from plan where owner = ? and slug = ?").params(owner.value(), slug).query(PlanRepository::bare).optional();
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

    /** @param day null for today */
    void stand(PlanId plan, @Nullable LocalDate day) {
        sql.sql("update plan set stands = :day where id = :plan").param("day", day, Types.DATE).param("plan", plan.value()).update();
    }

    private Glance glanced(ResultSet row, int at) throws SQLException {
        Map<Alongside, String> revisions = new HashMap<>();
        for (int one = 0; one < alongside.size(); one++) {
            String revision = row.getString("beside_" + one);
            if (revision != null) {
                revisions.put(alongside.get(one), revision);
            }
        }
        return new Glance(
                bare(row, at),
                new Revision(row.getLong("revision"), row.getObject("changed", OffsetDateTime.class).toInstant()),
                new Beside(new DirectoryEdition(uuid(row, "edition")), revisions));
    }

    private static Bare bare(ResultSet row, int at) throws SQLException {
        return new Bare(
                new PlanId(uuid(row, "id")),
                new OrganisationId(uuid(row, "owner")),
                row.getString("slug"),
                row.getString("language"),
                row.getInt("base_year"),
                Numbering.valueOf(row.getString("numbering")),
                row.getBoolean("visible"),
                row.getObject("stands", LocalDate.class));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
