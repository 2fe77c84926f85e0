package no.samspill.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.NewDecision;
import no.samspill.adoption.Registering;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.Votes;
import no.samspill.files.Examined;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Track;
import no.samspill.hearing.assessment.Assessed;
import no.samspill.hearing.assessment.Assessment;
import no.samspill.hearing.assessment.Concluded;
import no.samspill.hearing.assessment.Concluding;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.assessment.Points;
import no.samspill.hearing.assessment.Proposal;
import no.samspill.hearing.assessment.Several;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementPrivacy;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.ledger.Reach;
import no.samspill.plan.Field;
import no.samspill.plan.Flaw;
import no.samspill.plan.Plans;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Somebody who may do all in the database lifts what protects its rows and alters one: it is found, and named, and nothing else is. */
@ServerTest
class AStoreThatIsTamperedWithTest {
    private static final LocalDate TODAY = LocalDate.now(Opening.NORWAY);
    private static final List<String> TABLES = List.of(
            "plan_version", "adoption_decision", "adoption_change", "adoption_paper", "adoption_body", "hearing", "hearing_statement", "hearing_point", "hearing_laid_out", "journal_entry");

    /** What can be altered: the table, the column, of which kind, and how a row of it is named. */
    private static final List<Column> COVERED = List.of(
            new Column("plan_version", "name", "text"), new Column("plan_version", "note", "text"), new Column("plan_version", "content", "text"), new Column("plan_version", "dated", "date"),
            new Column("plan_version", "frozen", "time"), new Column("plan_version", "entry", "int"), new Column("plan_version", "revision", "int"), new Column("plan_version", "print", "text"),
            new Column("plan_version", "chain", "text"),
            new Column("adoption_decision", "step", "uuid"), new Column("adoption_decision", "body", "uuid"), new Column("adoption_decision", "version", "int"), new Column("adoption_decision", "print", "text"),
            new Column("adoption_decision", "verdict", "text"), new Column("adoption_decision", "decided", "date"), new Column("adoption_decision", "case_number", "text"),
            new Column("adoption_decision", "words", "text"), new Column("adoption_decision", "votes_for", "int"), new Column("adoption_decision", "why", "text"),
            new Column("adoption_decision", "registered", "time"), new Column("adoption_decision", "beside", "text"), new Column("adoption_decision", "chain", "text"),
            new Column("adoption_change", "field", "text"), new Column("adoption_change", "before", "text"), new Column("adoption_change", "words", "text"),
            new Column("adoption_paper", "name", "text"), new Column("adoption_paper", "type", "text"), new Column("adoption_paper", "content", "bytes"), new Column("adoption_paper", "added", "time"),
            new Column("hearing_statement", "receipt", "text"), new Column("hearing_statement", "sending", "uuid"), new Column("hearing_statement", "track", "text"), new Column("hearing_statement", "channel", "text"),
            new Column("hearing_statement", "words", "text"), new Column("hearing_statement", "organisation", "text"), new Column("hearing_statement", "authored", "date"),
            new Column("hearing_statement", "received", "time"), new Column("hearing_statement", "salt", "uuid"), new Column("hearing_statement", "said", "text"), new Column("hearing_statement", "chain", "text"),
            new Column("hearing_point", "number", "int"), new Column("hearing_point", "starts", "int"), new Column("hearing_point", "ends", "int"), new Column("hearing_point", "outcome", "text"), new Column("hearing_point", "answer", "text"),
            new Column("hearing_point", "answered", "time"),
            new Column("hearing_laid_out", "at", "time"), new Column("hearing_laid_out", "said", "text"), new Column("hearing_laid_out", "chain", "text"), new Column("hearing_laid_out", "point", "uuid"));

    private record Column(String table, String name, String kind) {
        /** With its last or a random part another. */
        String altered(Random random) {
            return switch (kind) {
                case "text" -> "overlay(%1$s placing chr(ascii(substr(%1$s, %2$s, 1)) # 1) from %2$s for 1)".formatted(name, "(1 + %d %% length(%s))".formatted(random.nextInt(1 << 20), name));
                case "bytes" -> "set_byte(%1$s, %2$d %% length(%1$s), get_byte(%1$s, %2$d %% length(%1$s)) # 4)".formatted(name, random.nextInt(1 << 20));
                case "date" -> name + " + 1";
                case "time" -> name + " + interval '1 microsecond'";
                case "int" -> name + " + 1000";
                case "uuid" -> "md5(%s::text)::uuid".formatted(name);
                default -> throw new IllegalArgumentException(kind);
            };
        }

        /** How its row is named, by what is found of it. */
        String called() {
            return switch (table) {
                case "plan_version", "adoption_decision" -> "number::text";
                case "adoption_change", "adoption_paper" -> "(select number::text from adoption_decision d where d.id = decision)";
                case "hearing_statement" -> "(select number from hearing h where h.id = hearing) || ' ' || number";
                case "hearing_laid_out" -> "(select number from hearing h where h.id = hearing) || ' ' || number";
                // Its number is named as it is now.
                default -> "(select number from hearing h where h.id = hearing) || ' ' || (select s.number from hearing_statement s where s.id = statement) || '.' || number";
            };
        }

        String family() {
            return switch (table) {
                case "plan_version" -> "version.";
                case "adoption_decision", "adoption_change", "adoption_paper" -> "decision.";
                case "hearing_statement" -> "statement.";
                case "hearing_laid_out" -> "laid.altered";
                default -> "answer.altered";
            };
        }
    }

    @Autowired ApplicationContext server;
    @Autowired DataSource database;

    private static boolean filled;
    private Connection connection;
    private SingleConnectionDataSource here;
    private JdbcClient sql;

    @BeforeEach
    void a_store_with_something_of_everything() throws Exception {
        if (!filled) {
            decisions();
            hearing();
            filled = true;
        }
        connection = database.getConnection();
        connection.setAutoCommit(false);
        here = new SingleConnectionDataSource(connection, true);
        sql = JdbcClient.create(here);
    }

    @AfterEach
    void nothing_stays_altered() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private void decisions() {
        Deciding way = new Deciding(World.apart(server, "Gratangen", "Salangen", "Ibestad"), LocalDate.of(2017, 12, 4));
        var minutes = (Examined.Fit) Examined.of("protokoll.txt", "Vedtatt".getBytes(StandardCharsets.UTF_8));
        var decisions = server.getBean(Decisions.class);
        var first = decisions.register(way.plan, way.of(way.council(), Verdict.ADOPTED), List.of(minutes), Reach.WHOLE, World.TEST);
        way.register(way.of(way.municipality(), Verdict.ADOPTED_WITH_CHANGES));
        Decision wrong = ((Registering.Registered) first).decision();
        way.register(voted(way.of(way.council(), Verdict.ADOPTED_WITH_COMMENTS, way.dated.plusDays(2), 1, wrong)));
        way.world.apply(way.plan, List.of(Field.TITLE.put(way.measure, "Et forpliktende og permanent nettverk", "Et nettverk")));
        way.freeze();
        way.register(way.of(way.council(), Verdict.ADOPTED, LocalDate.of(2018, 1, 9), 2, null));
        way.world.apply(way.plan, List.of(Field.TITLE.put(way.measure, "Et nettverk", "Et annet nettverk")));
        server.getBean(Versions.class).freeze(way.plan, new NewVersion("Til vedtak", "Slik kommunene ba om", way.dated, null), World.TEST);
    }

    private static NewDecision voted(NewDecision one) {
        return new NewDecision(
                one.sending(), one.step(), one.version(), one.print(), one.verdict(), one.decided(), one.putOff(), one.caseNumber(), one.words(), new Votes(12, 3, null), one.changes(), one.corrects(), one.why());
    }

    private void hearing() {
        Heard heard = new Heard(World.of(server, "Gratangen"), TODAY.minusDays(60), TODAY.minusDays(10));
        List<Statement> all = new ArrayList<>();
        for (String words : List.of("Mer lys langs veien.", "Flere busser, og flere turer.\n\nOg et venterom.", "Slett dette etterpå.", "Ja.")) {
            NewStatement wanted = new NewStatement(
                    UUID.randomUUID(), Track.EVERYBODY, Channel.LETTER, new Behalf.Claimed("Velforeningen"), null, words, TODAY.minusDays(20), TODAY.minusDays(20), true,
                    new Sender(null, false, null, Language.NB));
            all.add(((Taking.Taken) server.getBean(Statements.class).take(heard.hearing, wanted, World.TEST)).statement());
        }
        Points points = server.getBean(Points.class);
        all.forEach(each -> server.getBean(Several.class).answer(heard.hearing, points.of(each).stream().map(Point::id).toList(), Proposal.answer(Judgement.FOLLOWED, "Dette er tatt inn i planen.", null), World.TEST));
        assertThat(server.getBean(Concluding.class).conclude(server.getBean(Plans.class).get(heard.plan), heard.hearing, World.TEST)).isInstanceOf(Concluded.Done.class);
        var now = server.getBean(Hearings.class).get(heard.hearing.id());
        var assessment = server.getBean(Assessment.class);
        Point corrected = points.of(all.getFirst()).getFirst();
        assessment.unlock(now, corrected.id(), "Skrivefeil", World.TEST);
        corrected = points.of(all.getFirst()).getFirst();
        assertThat(assessment.propose(now, corrected.id(), corrected.revision(), Proposal.answer(Judgement.PARTLY, "Dette er delvis tatt inn i planen.", null), World.TEST)).isInstanceOf(Assessed.Done.class);
        server.getBean(StatementPrivacy.class).erase(server.getBean(Plans.class).get(heard.plan), now, all.get(2), World.TEST);
    }

    private List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        CheckStore.all(here).forEach(each -> each.check(flaws::add));
        return flaws;
    }

    /** What only they may who may do all: here until the test ends. */
    private void lift() {
        TABLES.forEach(table -> {
            sql.sql("alter table " + table + " disable trigger all").update();
            sql.sql("select conname from pg_constraint where conrelid = '" + table + "'::regclass and contype = 'c'").query(String.class).list()
                    .forEach(rule -> sql.sql("alter table " + table + " drop constraint " + rule).update());
        });
    }

    @Test
    void untouched_it_fits_together_with_what_was_corrected_and_erased_by_those_who_may() {
        assertThat(flaws()).isEmpty();
        assertThat(CheckStore.all(here).stream().map(each -> each.check(any -> {})).toList()).allSatisfy(rows -> assertThat(rows).isGreaterThan(3));
    }

    @Test
    void whatever_byte_of_whatever_row_is_altered_that_row_is_named_and_no_other() throws SQLException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int turn = 0; turn < 150; turn++) {
            // Each column is had once at least.
            Column column = turn < COVERED.size() ? COVERED.get(turn) : COVERED.get(random.nextInt(COVERED.size()));
            var savepoint = connection.setSavepoint();
            lift();
            String only = column.table.equals("hearing_point") ? " and outcome is not null" : "";
            List<String> rows = sql.sql("select ctid::text from %s where %s is not null%s".formatted(column.table, column.name, only)).query(String.class).list();
            assertThat(rows).as(column.toString()).isNotEmpty();
            String row = rows.get(random.nextInt(rows.size()));
            String named = sql.sql("update %s set %s = %s where ctid = '%s'::tid returning %s".formatted(column.table, column.name, column.altered(random), row, column.called())).query(String.class).single();
            assertThat(flaws()).as("%s of %s, seed %d", column, named, seed).singleElement()
                    .satisfies(flaw -> assertThat(flaw.key()).startsWith(column.family()))
                    .satisfies(flaw -> assertThat(String.join(" ", flaw.arguments())).isEqualTo(named));
            connection.rollback(savepoint);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan_version      | number = 2 | version.missing.one   | 2 2
            plan_version      | number = 3 | version.missing.one   | 3 3
            adoption_decision | number = 2 | decision.missing.one  | 2 2
            adoption_decision | number = 4 | decision.missing.one  | 4 4
            adoption_change   | true       | decision.beside       | 2
            adoption_paper    | true       | decision.beside       | 1
            hearing_statement | number = 2 | statement.missing.one | 1 2 2
            hearing_laid_out  | number = 2 | laid.missing.one      | 1 2 2
            """)
    void a_row_that_is_taken_away_is_missed_and_the_last_one_too(String table, String which, String key, String named) {
        lift();
        sql.sql("delete from " + table + " where " + which).update();
        assertThat(flaws()).anySatisfy(flaw -> {
            assertThat(flaw.key()).isEqualTo(key);
            assertThat(String.join(" ", flaw.arguments())).isEqualTo(named);
        });
    }

    @Test
    void the_last_statement_and_the_last_correction_are_missed_by_the_counts_beside_them() {
        lift();
        sql.sql("delete from hearing_point where statement in (select id from hearing_statement where number = 4)").update();
        sql.sql("delete from hearing_statement where number = 4").update();
        sql.sql("delete from hearing_laid_out where number = 5").update();
        assertThat(flaws().stream().map(Flaw::key).toList()).contains("statement.missing.one", "laid.missing.one", "answer.gone");
    }

    @Test
    void versions_that_change_places_are_both_named() {
        lift();
        sql.sql("update plan_version v set content = w.content, print = w.print from plan_version w where v.number < 3 and w.plan = v.plan and w.number = 3 - v.number").update();
        assertThat(flaws().stream().map(Flaw::key).toList()).containsExactly("version.about", "version.about");
    }

    @Test
    void a_body_that_is_called_something_else_is_found_in_each_of_its_decisions() {
        lift();
        sql.sql("update adoption_body set name = 'Bystyret' where id = (select body from adoption_decision where number = 1)").update();
        assertThat(flaws()).extracting(flaw -> flaw.key() + " " + String.join(" ", flaw.arguments())).containsExactly("decision.beside 1", "decision.beside 3", "decision.beside 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update hearing_point set answer = 'Dette er ikke tatt inn.' where outcome = 'FOLLOWED' and number = 1 and statement in (select id from hearing_statement where number = 2)",
        "update hearing_point set outcome = 'NOT_FOLLOWED' where outcome = 'PARTLY'",
    })
    void an_answer_that_is_altered_without_anything_lifted_is_not_the_one_that_was_laid_out(String altering) {
        assertThat(sql.sql(altering).update()).isPositive();
        assertThat(flaws()).singleElement().satisfies(flaw -> assertThat(flaw.key()).isEqualTo("answer.altered"));
    }

    @Test
    void a_result_that_is_no_longer_laid_out_and_words_that_nobody_erased_are_named() {
        lift();
        sql.sql("update hearing set concluded = null").update();
        sql.sql("update hearing_statement set erased = now(), words = null, organisation = null, salt = null where number = 1").update();
        assertThat(flaws().stream().map(Flaw::key).toList()).containsExactlyInAnyOrder("laid.undone", "statement.erased");
    }

    @Test
    void a_line_break_that_wanders_from_one_column_to_the_next_is_seen() {
        lift();
        sql.sql("update adoption_decision set case_number = case_number || E'\\n' || words, words = null where number = 1").update();
        assertThat(flaws()).singleElement().satisfies(flaw -> assertThat(flaw.key()).isEqualTo("decision.altered"));
    }
}
