package no.samspill.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import no.samspill.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table tells servers when a public page may have become another one; or it stands here, with the reason why it need not. */
@DatabaseTest
class EveryTableTellsReadersTest {
    /** Who is signed in, what waits to be done, what is counted, what was sent to whom: no public page shows any of it. */
    private static final Set<String> SHOWN_TO_NOBODY = Set.of(
            "flyway_schema_history", "server_secret", "spring_session", "spring_session_attributes", "one_time_tokens", "user_entities", "user_credentials", "person_identity",
            "person_email", "email_change", "invitation", "pace_bucket", "letter", "scheduled_tasks");
    /** A draft, a sheet on its way in, one's own settings, what colleagues say among themselves, whom letters go to. */
    private static final Set<String> SHOWN_TO_SOME = Set.of(
            "worksheet_upload", "plan_table_view", "plan_cell_comment", "plan_cell_mention", "progress_calendar_key", "contribution_contact", "contribution_list", "hearing_draft", "hearing_list",
            "followup_reader", "followup_reminder", "followup_sheet", "fact_waiting", "notice_follower", "notice_step");
    /** Changed only together with another that tells: rows and words of a book with its revision, a directory with its edition, values with their delivery, papers of what is told. */
    private static final Set<String> TOLD_BY_ANOTHER = Set.of(
            "ledger_row", "ledger_word", "plan_search", "fact_value", "organisation", "organisation_name", "organisation_alias", "organisation_number", "succession", "membership", "cooperation",
            "publishing_paper");

    private final JdbcClient sql;

    EveryTableTellsReadersTest(JdbcClient sql) {
        this.sql = sql;
    }

    @Test
    void or_is_known_to_be_shown_to_nobody() {
        Set<String> silent = new TreeSet<>(sql.sql("""
                select relname from pg_class c where relkind in ('r', 'p') and relnamespace = current_schema::regnamespace and exists (
                    select from unnest(array[4, 8, 16, 32]) deed where not exists (
                        select from pg_trigger t join pg_proc f on f.oid = t.tgfoid
                        where t.tgrelid = c.oid and t.tgenabled = 'A' and t.tgtype & deed = deed and f.proname like 'readers\\_are\\_told%'))
                """).query(String.class).list());
        Set<String> known = new TreeSet<>(SHOWN_TO_NOBODY);
        known.addAll(SHOWN_TO_SOME);
        known.addAll(TOLD_BY_ANOTHER);
        assertThat(silent).containsExactlyInAnyOrderElementsOf(known);
    }
}
