package no.samspill.plan.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.plan.Alongside;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.Print;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VersionRepository implements Alongside {
    private static final String VERSION = """
            select plan, number, name, note, dated, person, system, frozen, entry + (select p.journal_distance from plan p where p.id = plan) as entry, revision, print
              from plan_version where plan = ?\s""";

    private final JdbcClient sql;

    VersionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest says them all: none is altered or removed. */
    @Override
    public String revision() {
        return "select v.number || ' ' || v.frozen from plan_version v where v.plan = p.id order by v.number desc limit 1";
    }

    List<PlanVersion> list(PlanId plan) {
        return sql.sql(VERSION + "order by number desc").param(plan.value()).query(VersionRepository::version).list();
    }

    Optional<PlanVersion> latest(PlanId plan) {
        return sql.sql(VERSION + "order by number desc limit 1").param(plan.value()).query(VersionRepository::version).optional();
    }

    Optional<PlanVersion> find(PlanId plan, int number) {
        return sql.sql(VERSION + "and number = ?").params(plan.value(), number).query(VersionRepository::version).optional();
    }

    /** Those whose print begins so. @param beginning eight hexadecimal digits or more */
    List<PlanVersion> byPrint(String beginning) {
        return sql.sql(VERSION.replace("where plan = ? ", "") + "where left(print, 8) = left(?, 8) and starts_with(print, ?) order by plan, number limit 20").params(beginning, beginning).query(VersionRepository::version).list();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there is no such version */
    String content(PlanId plan, int number) {
        return sql.sql("select content from plan_version where plan = ? and number = ?").params(plan.value(), number).query(String.class).single();
    }

    void add(PlanId plan, int number, NewVersion version, Author author, long entry, long revision, String content) {
        sql.sql(
                        """
                        insert into plan_version (plan, number, name, note, dated, person, system, entry, revision, content)
                        values (:plan, :number, :name, :note, :dated, :person, :system, :entry - (select p.journal_distance from plan p where p.id = :plan), :revision, :content)
                        """)
                .param("plan", plan.value()).param("number", number).param("name", version.name()).param("note", version.note())
                .param("dated", version.dated()).param("person", author.person()).param("system", author.system())
                .param("entry", entry).param("revision", revision).param("content", content)
                .update();
    }

    private static PlanVersion version(ResultSet row, int at) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        return new PlanVersion(
                new PlanId(Objects.requireNonNull(row.getObject("plan", UUID.class))),
                row.getInt("number"),
                row.getString("name"),
                row.getString("note"),
                Objects.requireNonNull(row.getObject("dated", LocalDate.class)),
                person == null ? Author.system(row.getString("system"), Through.SYSTEM) : Author.person(person, null, Through.TABLE),
                row.getObject("frozen", OffsetDateTime.class).toInstant(),
                row.getLong("entry"),
                row.getLong("revision"),
                new Print(row.getString("print")));
    }
}
