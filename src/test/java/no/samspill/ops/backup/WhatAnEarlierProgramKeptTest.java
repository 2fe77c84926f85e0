package no.samspill.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Book;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.StoredRows;
import no.samspill.plan.PlanDeeds;
import no.samspill.progress.ProgressDeeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A backup of the demonstration from the day before the ledger, after somebody had worked in it: steps confirmed, moved, cancelled and taken
 * out, a year turned, rows added, moved and removed, papers of a version handed out.
 */
class WhatAnEarlierProgramKeptTest {
    private static final Path BACKUP = Path.of("src/test/resources/earlier/demonstration-2026-11-29.samspill");

    @TempDir
    static Path folder;

    static SmallStore postgres;
    static DataSource now;
    static UUID plan;

    @BeforeAll
    static void it_is_restored_beside_its_own_files() throws Exception {
        postgres = new SmallStore(folder.resolve("postgres"));
        now = postgres.empty();
        Restore.read(BACKUP, now, false);
        try (ZipFile zip = new ZipFile(BACKUP.toFile()); Connection connection = now.getConnection()) {
            for (String table : List.of(
                    "plan", "plan_element", "plan_field", "progress_plan", "progress_step", "progress_activity", "journal_entry", "plan_version", "publishing_version_paper")) {
                byte[] rows = zip.getInputStream(zip.getEntry("tables/" + table)).readAllBytes();
                String columns = new String(rows, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
                JdbcClient.create(now).sql("create table was_%s (%s)".formatted(
                        table, Arrays.stream(columns.split(",")).map(column -> column + " text").collect(Collectors.joining(", ")))).update();
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(
                        "copy was_%s from stdin (format csv, header match, encoding 'UTF8')".formatted(table), new java.io.ByteArrayInputStream(rows));
            }
        }
        plan = sql("select id::text from plan").query(String.class).optional().map(UUID::fromString).orElseThrow();
    }

    @AfterAll
    static void the_database_stops() {
        postgres.close();
    }

    @Test
    void every_row_of_the_plan_stands_where_it_stood() {
        nothing("select id::uuid, kind, number::int, under::uuid, position::int, removed::boolean from was_plan_element except select id, kind, number, under, position, removed from ledger_row where shape = 'plan'");
        nothing("select id, kind from ledger_row where shape = 'plan' except select id::uuid, kind from was_plan_element");
    }

    @Test
    void every_word_of_the_plan_is_to_the_letter() {
        nothing("select element::uuid, field, words from was_plan_field except select element, field, words from ledger_word where shape = 'plan'");
        nothing("select element, field, words from ledger_word where shape = 'plan' except select element::uuid, field, words from was_plan_field");
    }

    @ParameterizedTest
    @CsvSource({"kind, kind", "title, title", "written, when", "note, note", "focus_area, focusArea", "organisation, organisation"})
    void every_step_says_what_it_said(String column, String field) {
        nothing("select id::uuid, %1$s from was_progress_step where %1$s is not null except select element, words from ledger_word where shape = 'progress' and field = '%2$s'".formatted(column, field));
        nothing("select element, words from ledger_word where shape = 'progress' and field = '%2$s' except select id::uuid, %1$s from was_progress_step".formatted(column, field));
    }

    @Test
    void every_step_stands_as_it_stood() {
        nothing("""
                select id::uuid, case when reason is null then standing else standing || ': ' || reason end from was_progress_step where standing <> 'PLANNED'
                except select element, words from ledger_word where shape = 'progress' and field = 'standing'
                """);
        assertThat(sql("select words from ledger_word where field = 'standing'").query(String.class).list()).containsExactlyInAnyOrder("CANCELLED: For få påmeldte", "DONE");
        nothing("select id::uuid, position::int, removed::boolean from was_progress_step except select id, position, removed from ledger_row where shape = 'progress'");
        nothing("select id::uuid, sequence::int, changed::timestamptz from was_progress_step except select element, sequence, changed from progress_sequence");
    }

    @ParameterizedTest
    @CsvSource({"title, title", "written, when", "network, network", "measure, measure", "organisation, organisation", "year, year", "since, since"})
    void every_activity_of_the_year_says_what_it_said(String column, String field) {
        nothing("select id::uuid, %1$s from was_progress_activity where %1$s is not null except select element, words from ledger_word where shape = 'cycle' and field = '%2$s'".formatted(column, field));
        nothing("select element, words from ledger_word where shape = 'cycle' and field = '%2$s' except select id::uuid, %1$s from was_progress_activity".formatted(column, field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "settled"})
    void an_activity_is_an_example_or_settled_as_it_was(String column) {
        nothing("select id::uuid from was_progress_activity where %1$s::boolean except select element from ledger_word where shape = 'cycle' and field = '%1$s'".formatted(column));
        nothing("select element from ledger_word where shape = 'cycle' and field = '%1$s' except select id::uuid from was_progress_activity where %1$s::boolean".formatted(column));
    }

    @Test
    void revisions_go_on_from_where_they_were() {
        nothing("select id::uuid, revision::bigint, changed::timestamptz from was_plan except select owner, revision, changed from ledger_book where shape = 'plan'");
        nothing("select plan::uuid, revision::bigint from was_progress_plan except select owner, revision from ledger_book where shape = 'progress'");
    }

    @Test
    void every_line_of_the_history_is_there_and_its_deed_has_words() {
        nothing("""
                select id::bigint, at::timestamptz, batch::uuid, person::uuid, system, on_behalf_of::uuid, through, plan::uuid, element::uuid, field, was, became, why from was_journal_entry
                except select id, at, batch, person, system, on_behalf_of, through, plan, element, field, was, became, why from journal_entry
                """);
        List<String> deeds = sql("select distinct action from journal_entry").query(String.class).list();
        for (Language language : Language.values()) {
            assertThat(deeds).allMatch(deed -> Words.of(language).has("deed." + deed));
        }
    }

    @Test
    void what_is_new_in_the_history_says_only_what_stands() {
        List<String> added = sql("select distinct action from journal_entry where id > (select max(id::bigint) from was_journal_entry)").query(String.class).list();
        assertThat(added).containsExactlyInAnyOrder("progress.add", "progress.put", "progress.remove", "cycle.add", "cycle.put", "cycle.remove");
    }

    @Test
    void a_contribution_that_was_shown_is_not_the_plan_having_been_shown() {
        nothing("select id::bigint from was_journal_entry where action in ('SHOW', 'HIDE') and element <> plan except select id from journal_entry where action in ('input.show', 'input.hide')");
    }

    @Test
    void each_book_can_be_made_again_from_the_journal_alone() {
        for (Book book : List.of(book("plan", PlanDeeds.CHANGES), book("progress", ProgressDeeds.CHANGES), book("cycle", ProgressDeeds.CYCLE_CHANGES))) {
            assertThat(StoredRows.told(now, book)).as(book.toString()).isEqualTo(StoredRows.of(now, book));
        }
    }

    @Test
    void versions_and_their_papers_are_the_same_to_the_byte() {
        assertThat(sql("select count(*) from plan_version").query(Integer.class).single()).isEqualTo(2);
        assertThat(sql("select count(*) from plan_version where print = version_print(content) and chain is not null").query(Integer.class).single()).isEqualTo(2);
        nothing("select plan::uuid, number::int, content, dated::date, entry::bigint, revision::bigint from was_plan_version except select plan, number, content, dated, entry, revision from plan_version");
        assertThat(sql("select count(*) from publishing_version_paper").query(Integer.class).single()).isEqualTo(6);
        nothing("select plan::uuid, number::int, format, content::bytea from was_publishing_version_paper except select plan, number, format, content from publishing_version_paper");
    }

    private static Book book(String name, ChangeDeeds deeds) {
        return StoredRows.book(plan, name, deeds, "MEASURE");
    }

    private static void nothing(String missing) {
        assertThat(sql(missing).query().listOfRows()).isEmpty();
    }

    private static JdbcClient.StatementSpec sql(String statement) {
        return JdbcClient.create(now).sql(statement);
    }
}
