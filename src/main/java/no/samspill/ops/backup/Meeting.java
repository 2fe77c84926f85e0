package no.samspill.ops.backup;

import java.util.UUID;
import no.samspill.ops.Trouble;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A region, and those that are there already: what cannot be both. */
final class Meeting {
    private final JdbcClient sql;
    private final String home;
    private final UUID council;

    Meeting(JdbcClient sql, String home, UUID council) {
        this.sql = sql;
        this.home = home;
        this.council = council;
    }

    /** What is seen without its rows. @throws Trouble where its plans or its address are there */
    void refuseAtOnce(String address) {
        if (sql.sql("SELECT EXISTS (SELECT FROM %s.plan WHERE owner = ?)".formatted(home)).param(council).query(Boolean.class).single()) {
            throw new Trouble("region.there", address);
        }
        if (sql.sql("SELECT EXISTS (SELECT FROM %s.organisation WHERE slug = ? AND id <> ?)".formatted(home)).params(address, council).query(Boolean.class).single()) {
            throw new Trouble("region.address", address);
        }
    }

    /** The same once more, now that nobody else enters any, and the rest. @throws Trouble with the first that stands in the way */
    void refuse(String address) {
        refuseAtOnce(address);
        if (sql.sql("SELECT EXISTS (SELECT FROM plan JOIN %s.plan there USING (id))".formatted(home)).query(Boolean.class).single()) {
            throw new Trouble("region.there", address);
        }
        sql.sql("""
                WITH RECURSIVE itself (id) AS (SELECT cast(:council AS uuid) UNION SELECT s.predecessor FROM succession s JOIN itself i ON s.successor = i.id)
                SELECT o.slug FROM organisation o JOIN itself USING (id) JOIN %s.organisation h ON h.slug = o.slug AND h.id <> o.id ORDER BY o.slug LIMIT 1""".formatted(home))
                .param("council", council).query(String.class).optional().ifPresent(slug -> {
                    throw new Trouble("region.address", slug);
                });
        sql.sql("""
                SELECT n.number || ' ' || (SELECT name FROM %1$s.organisation_name o WHERE o.organisation = h.organisation AND o.language = 'nb' ORDER BY upper(o.held) DESC NULLS FIRST LIMIT 1)
                FROM organisation_number n JOIN %1$s.organisation_number h ON h.number = n.number AND h.held && n.held AND h.organisation <> n.organisation
                WHERE n.organisation NOT IN (SELECT id FROM %1$s.organisation) ORDER BY 1 LIMIT 1""".formatted(home))
                .query(String.class).optional().ifPresent(municipality -> {
                    throw new Trouble("region.municipality", municipality);
                });
    }
}
