package no.samspill.ops.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samspill.testing.DatabaseTest;
import no.samspill.testing.FreshDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each question a repository puts, explained by PostgreSQL where every table has rows: none is answered by reading all that all regions have. */
@DatabaseTest
class EveryQueryHasItsIndexTest {
    /** No longer with a thousand regions than with one; of signing in there is what was asked for in the last minutes. PostgreSQL's own are its own. */
    private static final Set<String> SHORT = Set.of("server_secret", "directory_edition", "fact_agency", "one_time_tokens", "pg_authid", "pg_class", "pg_constraint", "pg_trigger");

    /** How those begin that go through all of a table, and why that is right. */
    private static final Map<String, String> THROUGH_ALL = Map.ofEntries(
            Map.entry("LifeRepository select ", "the country's directory, read once for each edition of it"),
            Map.entry("OrganisationRepository with recursive ", "the country's directory: who came after whom"),
            Map.entry("ChainedVersionsRepository select id, slug from plan", "a check of the whole store"),
            Map.entry("PersonRepository select p.id, p.name, array(select concat_ws(' ', r.role, r.council, r.organisation) from role_held r where r.person = p.id and r.held @> now()) as roles from person p where p.left_at is null order",
                    "the administrator's list of everybody"),
            Map.entry("CommonRepository select s.*", "what all others share is offered to each"),
            Map.entry("PaperRepository delete from publishing_paper using", "papers kept are as many as fit in so many bytes"),
            Map.entry("ReaderRepository delete from followup_reader where person <> all", "once a night, of those who are no longer asked"),
            Map.entry("InboxRepository select ", "a beginning: what follows names the hearing"));

    /** Of what type is told by what is given, which PostgreSQL does not know before. */
    private static final Set<String> UNCLEAR = Set.of("ReaderRepository", "SearchRepository");

    private static final String EXPLAINED = """
            create function explained(asked text) returns json language plpgsql as $$
            declare plan json; begin execute 'explain (generic_plan, format json) ' || asked into plan; return plan; end $$
            """;

    @Test
    void none_reads_a_long_table_from_end_to_end() throws SQLException {
        try (Connection connection = FreshDatabase.allPowerful().getConnection()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            new FilledTables(sql).fill();
            sql.sql(EXPLAINED).update();
            // What is asked of an age takes a third of a table by PostgreSQL's guess, which it would rather read through: an index must be there all the same.
            sql.sql("set enable_seqscan = off").update();
            Set<String> partial = Set.copyOf(sql.sql("select indexrelid::regclass::text from pg_index where indpred is not null").query(String.class).list());
            TreeMap<String, String> reading = new TreeMap<>();
            List<WrittenSql> all = WrittenSql.all();
            int explained = 0;
            for (WrittenSql written : all) {
                JsonNode plan = explained(sql, written);
                if (plan != null) {
                    explained++;
                    Set<String> tables = new TreeSet<>();
                    read(plan, false, partial, tables);
                    if (!tables.isEmpty()) {
                        reading.put(written.repository() + " " + written.text(), tables.toString());
                    }
                }
            }
            assertThat(reading.keySet()).as("go through all of %s", reading).allMatch(asked -> THROUGH_ALL.keySet().stream().anyMatch(asked::startsWith));
            assertThat(THROUGH_ALL.keySet()).as("need not be said").allMatch(begun -> reading.keySet().stream().anyMatch(asked -> asked.startsWith(begun)));
            assertThat(explained).as("explained, of %s", all.size()).isGreaterThan(all.size() * 9 / 10);
        }
    }

    /** Null for one that is put together as it is asked, or that PostgreSQL needs more of to know what is meant. */
    private static @Nullable JsonNode explained(JdbcClient sql, WrittenSql written) {
        if (written.put()) {
            return null;
        }
        try {
            return JsonMapper.shared().readTree(sql.sql("select explained(?)").param(written.numbered()).query(String.class).single()).get(0).get("Plan");
        } catch (DataAccessException unclear) {
            assertThat(UNCLEAR).as("%s: %s", written.text(), unclear.getMostSpecificCause().getMessage()).contains(written.repository());
            return null;
        }
    }

    /** The tables that are read from end to end: by themselves or along a whole index, unless it stops at the first ones or the index holds only few. */
    private static void read(JsonNode node, boolean stops, Set<String> partial, Set<String> tables) {
        String type = node.path("Node Type").asString();
        String table = node.path("Relation Name").asString();
        boolean along = type.startsWith("Index") && !node.has("Index Cond") && !partial.contains(node.path("Index Name").asString()) && !(stops && !node.has("Filter"));
        if ((type.equals("Seq Scan") || along) && !SHORT.contains(table)) {
            tables.add(table);
        }
        node.path("Plans").forEach(inner -> read(inner, stops || type.equals("Limit"), partial, tables));
    }
}
