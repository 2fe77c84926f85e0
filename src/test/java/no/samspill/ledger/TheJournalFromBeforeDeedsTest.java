package no.samspill.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.samspill.testing.DatabaseTest;
import no.samspill.testing.FreshDatabase;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as it was made before deeds had owners, by one who owns the tables and is no more than that, comes along. */
@DatabaseTest
class TheJournalFromBeforeDeedsTest {
    private static final String BEFORE = "202611230112";
    private static final String DEEDS = "202611291715";
    private static final UUID PLAN = UUID.randomUUID();
    private static final UUID ROW = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID COUNCIL = UUID.randomUUID();

    /** A line as it was written then, and what it is found under now. */
    private record Was(String action, @Nullable UUID plan, UUID element, @Nullable String field, @Nullable String from, @Nullable String to, String now) {}

    private static final List<Was> LINES = List.of(
            new Was("CREATE", PLAN, PLAN, null, null, "plan", "plan.create"),
            new Was("SHOW", PLAN, PLAN, null, null, null, "plan.show"),
            new Was("SHOW", PLAN, ROW, null, null, null, "input.show"),
            new Was("HIDE", PLAN, PLAN, null, null, null, "plan.hide"),
            new Was("HIDE", PLAN, ROW, "reason", null, "SPAM", "input.hide"),
            new Was("YEAR", PLAN, PLAN, null, "2017", "2018", "plan.year"),
            new Was("FREEZE", PLAN, PLAN, null, null, "1", "plan.freeze"),
            new Was("HAND_OVER", PLAN, PLAN, null, COUNCIL.toString(), ROW.toString(), "plan.hand-over"),
            new Was("ADD", PLAN, ROW, "MEASURE", null, "/0", "plan.add"),
            new Was("PUT", PLAN, PLAN, "title", null, "Utviklingsplan", "plan.put"),
            new Was("PUT", PLAN, ROW, "title", "Kurs", "Kurs for alle", "plan.put"),
            new Was("MOVE", PLAN, ROW, null, "/0", "/1", "plan.move"),
            new Was("REMOVE", PLAN, ROW, null, null, null, "plan.remove"),
            new Was("RESTORE", PLAN, ROW, null, null, null, "plan.restore"),
            new Was("PROGRESS_ADD", PLAN, ROW, "MILESTONE", null, "Oppstart", "progress.added"),
            new Was("PROGRESS_PUT", PLAN, ROW, "WHEN", null, "mai", "progress.written"),
            new Was("PROGRESS_STAND", PLAN, ROW, null, "PLANNED", "DONE", "progress.stood"),
            new Was("PROGRESS_MOVE", PLAN, ROW, null, null, ROW.toString(), "progress.moved"),
            new Was("PROGRESS_REMOVE", PLAN, ROW, null, null, null, "progress.removed"),
            new Was("PROGRESS_RESTORE", PLAN, ROW, null, null, null, "progress.restored"),
            new Was("PROGRESS_BASELINE", PLAN, ROW, null, null, "2018-05-22 sak 12", "progress.baseline"),
            new Was("CYCLE_ADD", PLAN, ROW, null, null, "Messe · mai", "cycle.added"),
            new Was("CYCLE_PUT", PLAN, ROW, null, "Messe · mai", "Messe · juni", "cycle.written"),
            new Was("CYCLE_REMOVE", PLAN, ROW, null, "Messe · juni", null, "cycle.removed"),
            new Was("CYCLE_RESTORE", PLAN, ROW, null, null, "Messe · juni", "cycle.restored"),
            new Was("CYCLE_TURN", PLAN, ROW, null, ROW.toString(), "Messe · juni", "cycle.turned"),
            new Was("CALENDAR_KEY", null, PERSON, null, null, null, "calendar.open"),
            new Was("CALENDAR_KEY_END", null, PERSON, null, null, null, "calendar.close"),
            new Was("CONTRIBUTION", PLAN, ROW, "FORM", null, null, "input.take"),
            new Was("CONTRIBUTION_TAKEN_BACK", PLAN, ROW, null, null, null, "input.take-back"),
            new Was("SORT", PLAN, ROW, "area", null, null, "input.sort"),
            new Was("MERGE", PLAN, ROW, null, null, ROW.toString(), "input.merge"),
            new Was("UNMERGE", PLAN, ROW, null, null, null, "input.part"),
            new Was("SPLIT", PLAN, ROW, null, null, "2", "input.split"),
            new Was("JOIN", PLAN, ROW, null, null, null, "input.join"),
            new Was("TRACE", PLAN, ROW, "[3, 4]", null, ROW.toString(), "input.trace"),
            new Was("UNTRACE", PLAN, ROW, null, null, ROW.toString(), "input.untrace"),
            new Was("ANSWER", PLAN, ROW, null, null, null, "input.answer"),
            new Was("UNANSWER", PLAN, ROW, null, null, null, "input.take-back-answer"),
            new Was("ATTACH", PLAN, ROW, "image/png", null, ROW.toString(), "input.attach"),
            new Was("DETACH", PLAN, ROW, null, ROW.toString(), null, "input.detach"),
            new Was("FORGET", PLAN, ROW, "RETENTION", null, null, "input.forget"),
            new Was("FORGET", PLAN, PLAN, "ASKED", null, null, "meeting.forget"),
            new Was("FORGET", null, ROW, "RETENTION", null, null, "meeting.forget"),
            new Was("ERASE", PLAN, ROW, "ASKED", null, null, "input.erase"),
            new Was("INPUT_KEPT_UNTIL", PLAN, PLAN, null, null, "2019-01-01", "input.keep-until"),
            new Was("INPUT_MEETING", PLAN, ROW, null, null, null, "meeting.arrange"),
            new Was("INPUT_MEETING_ATTENDED", PLAN, ROW, null, null, "34", "meeting.count"),
            new Was("MEETING_PHOTO", PLAN, ROW, "image/jpeg", null, ROW.toString(), "photo.add"),
            new Was("MEETING_PHOTO_REMOVED", PLAN, ROW, null, ROW.toString(), null, "photo.remove"),
            new Was("MINUTES_BEGUN", PLAN, ROW, null, null, null, "minutes.begin"),
            new Was("MINUTES_WRITTEN", PLAN, ROW, null, null, null, "minutes.write"),
            new Was("MINUTES_LAID_OUT", PLAN, ROW, null, null, "2018-05-22", "minutes.lay-out"),
            new Was("MINUTES_LOCKED", PLAN, ROW, null, null, null, "minutes.lock"),
            new Was("MINUTES_ADDENDUM", PLAN, ROW, null, null, null, "minutes.add"),
            new Was("MINUTES_CORRECTION", PLAN, ROW, null, null, null, "correction.send"),
            new Was("MINUTES_CORRECTION_TAKEN", PLAN, ROW, null, null, null, "correction.take-in"),
            new Was("MINUTES_CORRECTION_DECLINED", PLAN, ROW, null, null, null, "correction.decline"),
            new Was("ENTER", null, PERSON, null, null, null, "person.enter"),
            new Was("ENTER", null, COUNCIL, "REGIONAL_COUNCIL", null, "Regionrådet", "organisation.enter"),
            new Was("RENAME", null, PERSON, null, null, null, "person.rename"),
            new Was("RENAME", null, COUNCIL, "nb", "Regionrådet", "Rådet", "organisation.rename"),
            new Was("END", null, PERSON, "SECRETARIAT", null, COUNCIL.toString(), "person.end"),
            new Was("END", null, COUNCIL, null, null, "2019-12-31", "organisation.end"),
            new Was("EMAIL", null, PERSON, null, null, null, "person.email"),
            new Was("GRANT", null, PERSON, "SECRETARIAT", null, COUNCIL.toString(), "person.grant"),
            new Was("LEAVE", null, PERSON, null, null, null, "person.leave"),
            new Was("INVITE", null, ROW, "SECRETARIAT", null, COUNCIL.toString(), "person.invite"),
            new Was("INVITE_AGAIN", null, ROW, "SECRETARIAT", null, COUNCIL.toString(), "person.invite-again"),
            new Was("WITHDRAW", null, ROW, "SECRETARIAT", null, COUNCIL.toString(), "person.withdraw-invitation"),
            new Was("TIE", null, PERSON, null, null, "https://id.eksempel.no", "person.tie"),
            new Was("UNTIE", null, PERSON, null, "https://id.eksempel.no", null, "person.untie"),
            new Was("RENUMBER", null, COUNCIL, null, "1913", "5401", "organisation.renumber"),
            new Was("MEMBER", null, COUNCIL, null, null, ROW.toString(), "organisation.join"),
            new Was("MEMBER", null, COUNCIL, null, ROW.toString(), null, "organisation.part"),
            new Was("COOPERATION", null, COUNCIL, null, null, ROW.toString(), "organisation.cooperate"),
            new Was("SUCCESSOR", null, COUNCIL, null, null, ROW.toString(), "organisation.succeed"),
            new Was("SOMETHING_ELSE", null, ROW, null, null, null, "SOMETHING_ELSE"));

    private final String schema = "s" + UUID.randomUUID().toString().replace("-", "");
    /** Who sets up roles, as somebody did for that database once. */
    private final DataSource database = FreshDatabase.allPowerful();

    private final JdbcClient sql = JdbcClient.create(database);

    @BeforeEach
    void lines_as_they_were_written() throws SQLException {
        sql.sql("create role %1$s login password '%1$s'".formatted(schema)).update();
        sql.sql("create schema authorization " + schema).update();
        migrate(BEFORE);
        sql.sql("insert into %s.organisation (id, kind) values (?, 'REGIONAL_COUNCIL')".formatted(schema)).params(COUNCIL).update();
        LINES.forEach(line -> sql.sql("""
                        insert into %s.journal_entry (batch, person, on_behalf_of, through, why, plan, element, action, field, was, became)
                        values (gen_random_uuid(), ?, ?, 'TABLE', 'slik var det', ?, ?, ?, ?, ?, ?)
                        """.formatted(schema))
                .params(PERSON, COUNCIL, line.plan(), line.element(), line.action(), line.field(), line.from(), line.to())
                .update());
    }

    @Test
    void every_line_is_found_under_its_deed_and_nothing_else_of_it_has_changed() throws SQLException {
        List<Map<String, Object>> before = rows("to_jsonb(j) - 'action'");
        migrate(DEEDS);
        assertThat(rows("j.action")).extracting(row -> row.get("told")).isEqualTo(LINES.stream().map(Was::now).toList());
        assertThat(rows("to_jsonb(j) - 'action'").toString()).isEqualTo(before.toString());
    }

    @Test
    void the_journal_is_closed_again_as_it_was() throws SQLException {
        List<Map<String, Object>> closed = closed();
        migrate(DEEDS);
        assertThat(closed()).isEqualTo(closed).singleElement().satisfies(trigger -> assertThat(trigger.get("tgenabled")).isEqualTo("A"));
        assertThatThrownBy(() -> sql.sql("update %s.journal_entry set became = 'noe annet'".formatted(schema)).update()).hasStackTraceContaining("only added to");
        assertThat(sql.sql("select has_table_privilege('%1$s', '%1$s.journal_entry', 'update')".formatted(schema)).query(Boolean.class).single()).isFalse();
    }

    private List<Map<String, Object>> closed() {
        return sql.sql("select tgname::text, tgenabled::text from pg_trigger where tgrelid = '%s.journal_entry'::regclass and not tgisinternal".formatted(schema)).query().listOfRows();
    }

    private List<Map<String, Object>> rows(String told) {
        return sql.sql("select %s as told from %s.journal_entry j order by id".formatted(told, schema)).query().listOfRows();
    }

    private void migrate(String version) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Flyway.configure().dataSource(connection.getMetaData().getURL(), schema, schema).schemas(schema).createSchemas(false).target(version).load().migrate();
        }
    }
}
