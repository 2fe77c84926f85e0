package no.samspill.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samspill.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a region moves, each table's rows go along or stay; a new table, or a new column that names somebody, is to be thought of. */
@DatabaseTest
class WhereEveryTableGoesTest {
    private static final String HINT = "say in region.txt where it belongs";

    private final JdbcClient sql;
    private final MovedTables moved = MovedTables.read();

    WhereEveryTableGoesTest(JdbcClient sql) {
        this.sql = sql;
    }

    @Test
    void is_said_of_every_table() {
        List<String> tables = sql.sql("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'").query(String.class).list();
        assertThat(Stream.concat(moved.all().stream(), moved.staying().keySet().stream())).as(HINT).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void no_row_goes_without_what_it_refers_to() {
        assertThat(sql.sql("select conrelid::regclass || ' ' || confrelid::regclass from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace").query(String.class).list().stream()
                        .filter(pair -> moved.moves(pair.split(" ")[0]) && !moved.moves(pair.split(" ")[1])))
                .isEmpty();
    }

    @Test
    void every_id_is_one_that_goes_along_or_of_somebody_or_stays_what_it_is() {
        TreeSet<String> unsaid = new TreeSet<>(sql.sql("""
                select table_name || '.' || column_name from information_schema.columns c
                where table_schema = 'public' and data_type in ('uuid', 'ARRAY') and table_name in (select relname from pg_class where relkind = 'r')
                and not exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = c.table_name::regclass and k.confrelid <> 'person'::regclass and k.confrelid <> 'organisation'::regclass
                    and (select attnum from pg_attribute a where a.attrelid = c.table_name::regclass and a.attname = c.column_name) = any(k.conkey))""").query(String.class).list());
        unsaid.removeIf(column -> !moved.moves(table(column)) || Stream.of("person", "organisation", "own").anyMatch(kind -> moved.columnsOf(kind).contains(column.split("\\.")[1])));
        assertThat(unsaid).as(HINT).isEmpty();
    }

    @Test
    void who_is_referred_to_as_somebody_is_said_to_be_one() {
        for (String kind : List.of("person", "organisation")) {
            assertThat(sql.sql("""
                    select conrelid::regclass || '.' || attname from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
                    where contype = 'f' and confrelid = cast(? as regclass)""").param(kind).query(String.class).list().stream()
                            .filter(column -> moved.moves(table(column)) && !moved.columnsOf(kind).contains(column.split("\\.")[1])))
                    .as(HINT).containsExactlyElementsOf(kind.equals("organisation") ? List.of("plan.owner", "plan_former_address.owner") : List.of());
        }
    }

    @Test
    void what_a_table_counts_by_itself_is_counted_anew_or_follows_the_journal() {
        assertThat(sql.sql("select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and (is_identity = 'YES' or column_default like 'nextval(%') order by 1").query(String.class).list().stream()
                        .filter(column -> moved.moves(table(column))))
                .as("counted by the table: say in Merging what becomes of it").containsExactly("fact_agency.number", "input_meeting_registration.place_in_line", "journal_entry.id", "ledger_word.written");
    }

    @Test
    void every_condition_is_one_that_the_database_understands() {
        String none = "cast('{}' as uuid[])";
        var lists = java.util.Map.of("council", "'00000000-0000-0000-0000-000000000001'", "plans", none, "councils", none, "organisations", none, "people", none);
        for (String table : moved.all()) {
            assertThat(sql.sql("select count(*) from " + table + " where " + moved.where(table, lists)).query(Integer.class).single()).as(table).isZero();
        }
    }

    private static String table(String column) {
        return column.split("\\.")[0];
    }
}
