package no.samspill.plan.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import javax.sql.DataSource;
import no.samspill.plan.Link;
import no.samspill.plan.LinkRepository;
import no.samspill.plan.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions as rows of their chains. */
@Repository
public class ChainedVersionsRepository {
    /** In the order that the fingerprint covers them; the chain itself last. */
    private static final String SAYS = """
            select plan::text as plan, number::text as number, name, note, to_char(dated, 'YYYY-MM-DD') as dated,
                   to_char(frozen at time zone 'UTC', %s) as frozen, entry::text as entry, revision::text as revision, print, chain
              from plan_version
            """.formatted(LinkRepository.MOMENT);

    private final JdbcClient sql;

    @Autowired
    ChainedVersionsRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** For a command, which has no more than a database. */
    public ChainedVersionsRepository(DataSource database) {
        this(JdbcClient.create(database));
    }

    /** Every plan that there is, each by what it is called in addresses. */
    public SequencedMap<PlanId, String> plans() {
        SequencedMap<PlanId, String> plans = new LinkedHashMap<>();
        sql.sql("select id, slug from plan order by slug, id").query((row, at) -> plans.put(new PlanId(row.getObject("id", UUID.class)), row.getString("slug"))).list();
        return plans;
    }

    /** The first first. */
    public List<Link> links(PlanId plan) {
        return new LinkRepository(sql).list(SAYS + "where plan = ? order by plan_version.number", plan.value());
    }

    public String content(PlanId plan, int number) {
        return sql.sql("select content from plan_version where plan = ? and number = ?").params(plan.value(), number).query(String.class).single();
    }
}
