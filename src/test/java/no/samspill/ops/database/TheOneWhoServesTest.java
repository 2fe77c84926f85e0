package no.samspill.ops.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.testing.DatabaseTest;
import no.samspill.testing.FreshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the code of the service does, or somebody who has made it do something: the database refuses it. */
@DatabaseTest
class TheOneWhoServesTest {
    private static final String FORBIDDEN = "42501";

    /** A new table that only grows comes here, too: one that was to refuse by itself and does not, is seen. */
    private static final List<String> KEPT_FOR_GOOD = List.of(
            "account", "account_file", "action_amount", "action_carried", "action_carrying",
            "adoption_amendment_go", "adoption_case_file", "adoption_case_paper", "adoption_case_word", "adoption_change", "adoption_decision", "adoption_paper",
            "fact_delivery", "fact_file", "fact_target", "fact_value", "followup_file", "followup_order", "followup_order_lifted", "followup_report", "input_meeting_addendum", "journal_entry", "plan_kept", "plan_version",
            "publishing_version_paper");

    private final JdbcClient sql;

    TheOneWhoServesTest(JdbcClient sql) {
        this.sql = sql;
    }

    @BeforeEach
    void something_is_kept() {
        sql.sql("insert into journal_entry (batch, system, through, element, action) values (gen_random_uuid(), 'test', 'SYSTEM', gen_random_uuid(), 'plan.put')").update();
    }

    static Stream<String> what_only_others_may_do() {
        return Stream.concat(
                KEPT_FOR_GOOD.stream().flatMap(table -> Stream.of(
                        "update " + table + " set %s = %s", "delete from " + table, "truncate " + table + " cascade",
                        "alter table " + table + " disable trigger all", "alter table " + table + " disable trigger user", "drop table " + table + " cascade",
                        "alter table " + table + " add column mer text", "alter table " + table + " owner to current_user", "create index on " + table + " ((1))")),
                Stream.of(
                        "truncate hearing_statement cascade", "alter table hearing_statement disable trigger hearing_original_stays", "drop trigger hearing_original_stays on hearing_statement",
                        "drop trigger journal_only_grows on journal_entry", "drop function journal_only_grows() cascade",
                        "create or replace function journal_only_grows() returns trigger language plpgsql as 'begin return new; end'",
                        "create function anything() returns int language sql as 'select 1'", "create function anything() returns int language sql security definer as 'select 1'",
                        "create trigger mine before insert on journal_entry for each row execute function journal_only_grows()",
                        "create rule mine as on insert to journal_entry do instead nothing", "create policy mine on journal_entry", "alter table journal_entry enable row level security",
                        "set session_replication_role = replica", "set local session_replication_role = replica", "alter role current_user set session_replication_role = replica",
                        "set role samspill_owner", "set session authorization samspill_owner", "alter role samspill_owner password 'x'", "alter role current_user superuser", "alter role current_user createrole",
                        "create role another", "grant samspill_owner to current_user", "create table another (one int)", "create view another as select 1", "create schema another", "create extension dblink",
                        "alter view directory owner to current_user", "drop schema public cascade", "alter database current_database_name set synchronous_commit = off", "drop owned by samspill_owner",
                        "insert into flyway_schema_history (installed_rank, description, type, script, installed_by, execution_time, success) values (999, 'x', 'SQL', 'x', 'x', 0, true)",
                        "update flyway_schema_history set checksum = 0", "copy journal_entry to program 'cat'", "copy journal_entry to '/tmp/samspill-journal'", "select pg_read_file('PG_VERSION')",
                        "select pg_ls_dir('.')", "select lo_import('/etc/hosts')", "alter system set fsync = off", "select pg_reload_conf()", "create event trigger mine on ddl_command_end execute function journal_only_grows()",
                        "select setval(pg_get_serial_sequence('journal_entry', 'id'), 1)"));
    }

    @ParameterizedTest
    @MethodSource("what_only_others_may_do")
    void is_refused_whatever_it_was_not_to_do(String statement) {
        String wanted = statement.contains("%s") ? statement.replace("%s", column(statement.split(" ")[1])) : statement;
        refused(sql, wanted.replace("current_database_name", sql.sql("select current_database()").query(String.class).single()));
    }

    /** The other guard: it holds for whoever has every right, until they lift it. */
    @ParameterizedTest
    @ValueSource(strings = {"update %1$s set %2$s = %2$s", "delete from %1$s", "truncate %1$s cascade"})
    void is_refused_by_the_tables_themselves_whoever_asks(String statement) {
        JdbcClient allPowerful = JdbcClient.create(FreshDatabase.allPowerful());
        for (String table : KEPT_FOR_GOOD) {
            refused(allPowerful, statement.formatted(table, column(table)));
        }
    }

    private String column(String table) {
        return sql.sql("select quote_ident(column_name) from information_schema.columns where table_name = ? and is_generated = 'NEVER' and is_identity = 'NO' limit 1").param(table).query(String.class).single();
    }

    private static void refused(JdbcClient who, String statement) {
        assertThatThrownBy(() -> who.sql(statement).update()).as(statement).isInstanceOfSatisfying(DataAccessException.class, refused ->
                assertThat(((SQLException) refused.getMostSpecificCause()).getSQLState()).as(refused.getMostSpecificCause().getMessage()).isEqualTo(FORBIDDEN));
    }

    @Test
    void has_not_what_it_grants_itself() {
        KEPT_FOR_GOOD.forEach(table -> sql.sql("grant update, delete on " + table + " to current_user").update());
        may_read_and_add_everywhere_and_alter_and_remove_only_what_is_not_kept_for_good();
    }

    @Test
    void owns_nothing_and_is_nobody_else() {
        assertThat(sql.sql("select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls from pg_roles where rolname = current_user").query(Boolean.class).single()).isFalse();
        assertThat(sql.sql("select rolname from pg_roles where rolname <> current_user and pg_has_role(oid, 'member')").query(String.class).list()).isEmpty();
        assertThat(sql.sql("select relname from pg_class where relowner = current_user::regrole union all select proname from pg_proc where proowner = current_user::regrole").query(String.class).list()).isEmpty();
        assertThat(sql.sql("select has_schema_privilege('public', 'create') or has_database_privilege(current_database(), 'create')").query(Boolean.class).single()).isFalse();
        assertThat(sql.sql("select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace").query(String.class).list()).as("what runs as another").isEmpty();
    }

    @Test
    void may_read_and_add_everywhere_and_alter_and_remove_only_what_is_not_kept_for_good() {
        assertThat(tables("not has_table_privilege(oid, 'select')")).isEmpty();
        assertThat(tables("not has_table_privilege(oid, 'insert')")).containsExactly("flyway_schema_history");
        assertThat(tables("not has_table_privilege(oid, 'update') and relname <> 'flyway_schema_history'")).isEqualTo(KEPT_FOR_GOOD);
        assertThat(tables("not has_table_privilege(oid, 'delete') and relname <> 'flyway_schema_history'")).isEqualTo(KEPT_FOR_GOOD);
        assertThat(tables("has_table_privilege(oid, 'truncate, references, trigger, maintain')")).isEmpty();
    }

    private List<String> tables(String which) {
        return sql.sql("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and " + which + " order by relname").query(String.class).list();
    }
}
