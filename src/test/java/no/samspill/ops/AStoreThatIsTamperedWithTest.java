package no.samspill.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.account.Accounts;
import no.samspill.account.Occasion;
import no.samspill.account.Sending;
import no.samspill.action.ActionPlans;
import no.samspill.action.Carrying;
import no.samspill.action.MoneyFrom;
import no.samspill.action.NewAmount;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.NewDecision;
import no.samspill.adoption.Registering;
import no.samspill.adoption.Route;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Routing;
import no.samspill.adoption.Spot;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.Votes;
import no.samspill.adoption.Wanted;
import no.samspill.adoption.amendment.Amendment;
import no.samspill.adoption.amendment.Amendments;
import no.samspill.adoption.amendment.NewAmendment;
import no.samspill.adoption.casepaper.CasePaper;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.adoption.casepaper.Making;
import no.samspill.adoption.reconciliation.Choice;
import no.samspill.adoption.reconciliation.Choosing;
import no.samspill.adoption.reconciliation.NewText;
import no.samspill.adoption.reconciliation.Reconciling;
import no.samspill.files.Examined;
import no.samspill.facts.Definition;
import no.samspill.facts.Delivery;
import no.samspill.facts.Direction;
import no.samspill.facts.Facts;
import no.samspill.facts.Figure;
import no.samspill.facts.Indicator;
import no.samspill.facts.IndicatorId;
import no.samspill.facts.NewDelivery;
import no.samspill.facts.NewValue;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Often;
import no.samspill.facts.Source;
import no.samspill.facts.Term;
import no.samspill.facts.Value;
import no.samspill.followup.Counted;
import no.samspill.followup.Following;
import no.samspill.followup.NewOrder;
import no.samspill.followup.NewReport;
import no.samspill.followup.Reporting;
import no.samspill.followup.State;
import no.samspill.followup.StatusReports;
import no.samspill.hearing.Announcement;
import no.samspill.hearing.Announcing;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Preparation;
import no.samspill.hearing.Preparing;
import no.samspill.hearing.Prolonging;
import no.samspill.hearing.Saving;
import no.samspill.hearing.Setup;
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
import no.samspill.hearing.statement.Seals;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementPrivacy;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.plan.PlanId;
import no.samspill.plan.Field;
import no.samspill.plan.Flaw;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.kept.Kept;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKey;
import no.samspill.publishing.Press;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import no.samspill.wording.Health;
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
    /** What can be altered: the table and, for each column, of which kind it is. */
    private static final List<Column> COVERED = Stream.of(
                    columns("plan_version", "name text, note text, content text, dated date, frozen time, entry int, revision int, print text, chain text"),
                    columns("adoption_decision", "step uuid, body uuid, version int, print text, verdict text, decided date, case_number text, words text, votes_for int, why text, registered time, beside text, chain text"),
                    columns("adoption_change", "field text, before text, words text"),
                    columns("adoption_paper", "name text, type text, content bytes, added time"),
                    columns("hearing", "version int, introduction text, late_counts bool, announced time, concluded time"),
                    columns("hearing_track", "opens date, deadline date"),
                    columns("hearing_prolonging", "reason text, earlier date"),
                    columns("hearing_question", "words text"),
                    columns("hearing_statement", "receipt text, sending uuid, track text, channel text, words text, organisation text, authored date, received time, late bool, salt uuid, erased time"),
                    columns("hearing_file", "name text, type text, content bytes, added time"),
                    columns("hearing_point", "number int, starts int, ends int, outcome text, answer text, answered time"),
                    columns("hearing_seal", "ground text, file uuid, sealed time, lifted time"),
                    columns("adoption_route", "rule text, note text"),
                    columns("adoption_step", "place int, task text, written text, removed bool, handed_on bool"),
                    columns("adoption_case_paper", "version int, print text, facts text, sending uuid, made time"),
                    columns("adoption_case_file", "content bytes"),
                    columns("adoption_reconciliation", "made int, made_at time"),
                    columns("adoption_choice", "field text, choice text, own text"),
                    columns("adoption_amendment", "kind text, version int, why text, authority text, dated date, opened time, closed time"),
                    columns("adoption_amendment_go", "made time"),
                    columns("adoption_seal", "ground text, sealed time, lifted time"),
                    columns("followup_report", "kind text, state text, health text, words text, done int, whole int, next text, next_by date, day date, told time"),
                    columns("followup_file", "name text, type text, content bytes"),
                    columns("followup_order", "decided date, case_number text, words text, due date, entered time"),
                    columns("followup_order_lifted", "day date, why text, lifted time"),
                    columns("action_amount", "holder text, year int, source text, payer text, kroner int, said time"),
                    columns("action_carrying", "holder text, year int, day date, told time"),
                    columns("action_carried", "over bool, why text"),
                    columns("fact_delivery", "name text, source text, licence text, notes text, fetched time, said time"),
                    columns("fact_value", "amount int, base int, note text"),
                    columns("fact_file", "bytes bytes"),
                    columns("fact_target", "amount int, said time"),
                    columns("account", "written text, content text, checked time, sent time"),
                    columns("account_file", "content bytes"),
                    columns("publishing_version_paper", "content bytes, made time"),
                    columns("plan_kept", "kind text, id text, called text, said text, noted time, chain text"))
            .flatMap(List::stream)
            .toList();

    private static List<Column> columns(String table, String named) {
        return Stream.of(named.split(", ")).map(each -> new Column(table, each.split(" ")[0], each.split(" ")[1])).toList();
    }

    private record Column(String table, String name, String kind) {
        /** With its last or a random part another. */
        String altered(Random random) {
            return switch (kind) {
                case "text" -> "overlay(%1$s placing chr(ascii(substr(%1$s, %2$s, 1)) # 1) from %2$s for 1)".formatted(name, "(1 + %d %% length(%s))".formatted(random.nextInt(1 << 20), name));
                case "bytes" -> "set_byte(%1$s, %2$d %% length(%1$s), get_byte(%1$s, %2$d %% length(%1$s)) # 4)".formatted(name, random.nextInt(1 << 20));
                case "date" -> name + " + 1";
                case "time" -> name + " + interval '1 microsecond'";
                case "int" -> name + " + 1000";
                case "bool" -> "not " + name;
                case "uuid" -> "md5(%s::text)::uuid".formatted(name);
                default -> throw new IllegalArgumentException(kind);
            };
        }

        /** How its row is named, by what is found of it. */
        String called() {
            String hearing = "(select number from hearing h where h.id = hearing)";
            String statement = "(select h.number || ' ' || s.number from hearing h join hearing_statement s on s.hearing = h.id where s.id = statement)";
            return switch (table) {
                case "plan_version", "adoption_decision", "adoption_amendment", "hearing", "plan_kept", "account" -> "number::text";
                case "adoption_change", "adoption_paper" -> "(select number::text from adoption_decision d where d.id = decision)";
                case "hearing_track", "hearing_prolonging", "hearing_question" -> hearing + "::text";
                case "hearing_statement" -> hearing + " || ' ' || number";
                case "hearing_file" -> statement + " || ' ' || (select count(*) from hearing_file o where o.statement = hearing_file.statement and (o.added, o.id) <= (hearing_file.added, hearing_file.id))";
                case "hearing_seal" -> statement;
                case "adoption_route", "adoption_step" -> "''";
                case "adoption_case_paper" -> "number || ' ' || (select replace(name, ' ', chr(160)) from adoption_body b join adoption_step s on s.body = b.id where s.id = adoption_case_paper.step)";
                case "adoption_case_file" ->
                    "(select p.number || ' ' || replace(b.name, ' ', chr(160)) from adoption_case_paper p join adoption_step s on s.id = p.step join adoption_body b on b.id = s.body where p.id = paper) || ' ' || format";
                case "adoption_reconciliation", "adoption_choice" -> "version::text";
                case "adoption_amendment_go" -> "(select number::text from adoption_amendment a where a.id = amendment)";
                case "adoption_seal" -> "(select number::text from adoption_decision d left join adoption_paper p on p.decision = d.id where p.id = paper or d.id = adoption_seal.decision)";
                case "followup_report" -> "number || ' ' || replace(party, ' ', chr(160))";
                case "followup_file" -> "(select r.number || ' ' || replace(r.party, ' ', chr(160)) from followup_report r where r.id = report)";
                case "followup_order" -> "number || ' ' || replace(council, ' ', chr(160))";
                case "followup_order_lifted" -> "(select o.number || ' ' || replace(o.council, ' ', chr(160)) from followup_order o where o.id = council_order)";
                case "action_amount", "action_carrying" -> "number || ' ' || replace(party, ' ', chr(160))";
                case "action_carried" -> "(select c.number || ' ' || replace(c.party, ' ', chr(160)) from action_carrying c where c.id = carrying)";
                case "fact_delivery" -> "number || ' ' || replace(source, ' ', chr(160))";
                case "fact_value" -> "(select d.number || ' ' || replace(d.source, ' ', chr(160)) from fact_delivery d where d.indicator = fact_value.indicator and d.number = fact_value.number)";
                case "fact_file" -> "(select d.number || ' ' || replace(d.source, ' ', chr(160)) from fact_delivery d where d.id = delivery)";
                case "fact_target" -> "number || ' ' || term";
                case "account_file" -> "(select a.number::text from account a where a.id = account) || ' ' || format";
                case "publishing_version_paper" -> "number || ' ' || format";
                // Its number is named as it is now.
                default -> hearing + " || ' ' || (select s.number from hearing_statement s where s.id = statement) || '.' || number";
            };
        }

        String key() {
            return switch (table) {
                case "plan_version" -> name.equals("content") || name.equals("print") ? "version.text" : "version.about";
                case "adoption_decision" -> "decision.altered";
                case "adoption_change", "adoption_paper" -> "decision.beside";
                case "hearing", "hearing_track", "hearing_prolonging", "hearing_question" -> "hearing.altered";
                case "hearing_statement" -> "statement.altered";
                case "hearing_file" -> "file.altered";
                case "hearing_point" -> "answer.altered";
                case "hearing_seal" -> "seal.altered";
                case "adoption_route", "adoption_step" -> "route.altered";
                case "adoption_case_paper" -> "casepaper.altered";
                case "adoption_case_file" -> "casefile.altered";
                case "adoption_reconciliation", "adoption_choice" -> "reconciliation.altered";
                case "adoption_amendment" -> "amendment.altered";
                case "adoption_amendment_go" -> "go.altered";
                case "adoption_seal" -> "paperseal.altered";
                case "followup_report", "followup_file" -> "report.altered";
                case "followup_order", "followup_order_lifted" -> "order.altered";
                case "action_amount" -> "amount.altered";
                case "action_carrying", "action_carried" -> "carrying.altered";
                case "fact_delivery", "fact_value", "fact_file" -> "delivery.altered";
                case "fact_target" -> "target.altered";
                case "account" -> "account.altered";
                case "account_file" -> "accountfile.altered";
                case "publishing_version_paper" -> "versionpaper.altered";
                default -> "note.altered";
            };
        }
    }

    @Autowired ApplicationContext server;

    private static boolean filled;
    private Connection connection;
    private SingleConnectionDataSource here;
    private JdbcClient sql;

    @BeforeEach
    void a_store_with_something_of_everything() throws Exception {
        if (!filled) {
            decisions();
            hearing();
            prolonged();
            oneText();
            adopted();
            reported();
            counted();
            filled = true;
        }
        connection = FreshDatabase.allPowerful().getConnection();
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
        UUID paper = decisions.papers(way.plan).getFirst().id();
        assertThat(decisions.seal(way.plan, paper, "Offl. § 13", World.TEST)).isTrue();
        assertThat(decisions.lift(way.plan, paper, World.TEST)).isTrue();
        assertThat(decisions.seal(way.plan, paper, "Offl. § 13, jf. fvl. § 13", World.TEST)).isTrue();
        server.getBean(Press.class).order(new PaperKey.OfVersion(way.plan, 1, PaperFormat.PDF), () -> "Papiret".getBytes(StandardCharsets.UTF_8)).within(Duration.ofMinutes(1)).orElseThrow();
        var papers = server.getBean(CasePapers.class);
        CasePaper made = ((Making.Made) papers.make(server.getBean(Plans.class).get(way.plan), List.of(way.municipality()), 3, UUID.randomUUID(), Reach.WHOLE, World.TEST)).papers().getFirst();
        papers.file(made, PaperFormat.ODT);
        Route route = way.adoption().route();
        List<Wanted> later = route.steps().stream()
                .map(step -> new Wanted(step.id(), step.place(), step.body().organisation(), step.body().kind(), step.body().name(), step.task(), "Januar (eller før)", step.step())).toList();
        assertThat(server.getBean(Routes.class).lay(way.plan, route.rule(), "Datoene er ikke avgjort", later.subList(0, 3), route.revision(), World.TEST)).isInstanceOf(Routing.Laid.class);
    }

    private void oneText() {
        Deciding way = new Deciding(World.apart(server, "Gratangen", "Salangen"), LocalDate.of(2017, 12, 4));
        way.register(way.of(way.council(), Verdict.ADOPTED));
        way.changes(way.municipality(), 1, way.dated.plusDays(30), "Et nettverk som vurderes på nytt");
        var reconciling = server.getBean(Reconciling.class);
        Choice own = new Choice(new Spot(way.measure, Field.TITLE), Choice.Way.OWN, null, "Et nettverk som vi vurderer på nytt");
        assertThat(reconciling.choose(way.plan, 1, reconciling.working(way.plan, 1).revision(), List.of(own), World.TEST)).isInstanceOf(Choosing.Kept.class);
        NewText wanted = new NewText(
                1, reconciling.working(way.plan, 1).revision(), way.adoption().decisions().size(), server.getBean(Plans.class).get(way.plan).revision(), null,
                new NewVersion("Samordnet", null, LocalDate.of(2018, 2, 1), null));
        assertThat(reconciling.make(way.plan, wanted, World.TEST)).isInstanceOf(no.samspill.adoption.reconciliation.Making.Made.class);
    }

    private void adopted() {
        Deciding way = new Deciding(World.apart(server, "Gratangen", "Salangen"), LocalDate.of(2017, 12, 4));
        // More than nine of each: the tenth comes after the ninth, not after the first.
        for (int at = 0; at < 10; at++) {
            assertThat(way.register(way.of(way.council(), Verdict.POSTPONED))).isInstanceOf(Registering.Registered.class);
        }
        way.adoption().route().steps().forEach(step -> way.register(way.of(step, Verdict.ADOPTED)));
        var amendments = server.getBean(Amendments.class);
        for (String why : List.of("Skrivefeil i tiltak 1", "Enda en skrivefeil")) {
            assertThat(amendments.open(way.plan, new NewAmendment(Amendment.Kind.CORRECTION, why, "Rådsordfører etter fullmakt", way.dated), World.TEST))
                    .isInstanceOf(no.samspill.adoption.amendment.Opening.Opened.class);
            way.world.apply(way.plan, List.of(Field.SCHEDULE.put(way.measure, why.startsWith("Enda") ? "2018" : null, why.startsWith("Enda") ? "2019" : "2018")));
            if (!why.startsWith("Enda")) {
                assertThat(amendments.close(way.plan, 1, World.TEST)).isTrue();
            }
        }
        for (int at = 0; at < 10; at++) {
            way.world.apply(way.plan, List.of(Field.SCHEDULE.put(way.measure, at == 0 ? "2019" : "20" + (19 + at), "20" + (20 + at))));
            way.freeze();
        }
    }

    private void reported() {
        Following up = new Following(World.apart(server, "Gratangen", "Salangen"), LocalDate.of(2018, 2, 1));
        var note = (Examined.Fit) Examined.of("notat.txt", "I gang".getBytes(StandardCharsets.UTF_8));
        var one = new NewReport(
                UUID.randomUUID(), up.course, up.key(0), State.UNDER_WAY, Health.ON_PLAN, "Første kursdag er holdt.", new Counted(BigDecimal.ONE, BigDecimal.TEN), "Neste kursdag", LocalDate.of(2018, 9, 3),
                LocalDate.of(2018, 6, 8), null, null);
        assertThat(server.getBean(StatusReports.class).give(up.view(), one, List.of(note), Reach.WHOLE, World.TEST)).isInstanceOf(Reporting.Saved.class);
        up.tells(1, up.course, State.NOT_STARTED, LocalDate.of(2018, 6, 8), null);
        up.followUps().order(up.view(), new NewOrder(UUID.randomUUID(), "Salangen kommunestyre", LocalDate.of(2018, 2, 8), "8/18", "Rådmannen legger fram en oversikt.", up.members().getLast(), LocalDate.of(2018, 6, 1)), World.TEST);
        up.followUps().lift(up.view(), up.followUps().orders(up.view()).getFirst(), "Lagt fram", World.TEST);
        ActionPlans actions = server.getBean(ActionPlans.class);
        var holder = actions.theirs(up.view(), Reach.WHOLE).getFirst().holder();
        actions.say(up.view(), holder, up.course, Set.of(2018), List.of(new NewAmount(2018, MoneyFrom.GRANTED, "fylkeskommunen", BigDecimal.TEN), new NewAmount(2018, MoneyFrom.OWN, null, BigDecimal.ONE)), 0, Reach.WHOLE, World.TEST);
        actions.carry(up.view(), UUID.randomUUID(), holder, 2018, List.of(new Carrying.Carried(up.course, false, "Kurset er holdt"), new Carrying.Carried(up.network, true, "Fortsetter")), 0, Reach.WHOLE, World.TEST);
        Accounts accounts = server.getBean(Accounts.class);
        var draft = accounts.begin(up.view(), accounts.proposed(up.view(), Occasion.COUNCIL), World.TEST);
        accounts.check(up.view(), draft.number(), draft.revision(), World.TEST);
        accounts.file(up.view(), ((Sending.Sent) accounts.send(up.view(), draft.number(), World.TEST)).account(), PaperFormat.DOCX);
    }

    private void counted() {
        World world = World.apart(server, "Gratangen");
        PlanId plan = world.plan("tall");
        Facts facts = server.getBean(Facts.class);
        IndicatorId id = IndicatorId.random();
        var said = new Definition("Unge", "prosent", NumberKind.SHARE, Direction.UP, 1, Often.YEAR, null, null, null, "innbyggere", null, List.of(), List.of(), false, false, null);
        facts.add(plan, id, said, World.TEST, Reach.WHOLE);
        PlanView view = server.getBean(Plans.class).get(plan);
        Indicator indicator = facts.find(view, id).orElseThrow();
        var values = Stream.of(2017, 2018).map(year -> new NewValue("1919", Term.year(year), Figure.of(BigDecimal.valueOf(year - 1900L), BigDecimal.valueOf(1100)), "Foreløpig")).toList();
        facts.deliver(view, indicator, new NewDelivery(UUID.randomUUID(), Delivery.Way.FILE, "unge.csv", new Source("Eksempel: telling", "https://example.org", "CC BY 4.0", "Telt i januar."), null, Instant.now(), values, new byte[] {1, 2, 3}), null, Reach.WHOLE, World.TEST);
        facts.aim(view, indicator, Value.REGION, Term.year(2021), BigDecimal.TEN, Reach.WHOLE, World.TEST);
    }

    private static NewDecision voted(NewDecision one) {
        return new NewDecision(
                one.sending(), one.step(), one.version(), one.print(), one.verdict(), one.decided(), one.putOff(), one.caseNumber(), one.words(), new Votes(12, 3, null), one.changes(), one.corrects(), one.why());
    }

    private void hearing() {
        Heard heard = new Heard(World.of(server, "Gratangen"), TODAY.minusDays(60), TODAY.minusDays(10));
        List<Statement> all = new ArrayList<>();
        List<Examined.Fit> two = Stream.of("vedlegg.txt", "kart.txt").map(name -> (Examined.Fit) Examined.of(name, name.getBytes(StandardCharsets.UTF_8))).toList();
        for (String words : List.of("Mer lys langs veien.", "Flere busser, og flere turer.\n\nOg et venterom.", "Slett dette etterpå.", "Ja.")) {
            NewStatement wanted = new NewStatement(
                    UUID.randomUUID(), Track.EVERYBODY, Channel.LETTER, new Behalf.Claimed("Velforeningen"), null, words, TODAY.minusDays(20), TODAY.minusDays(20), true,
                    new Sender(null, false, null, Language.NB));
            all.add(((Taking.Taken) server.getBean(Statements.class).take(heard.hearing, wanted, words.contains("busser") || words.contains("Slett") ? two : List.of(), World.TEST)).statement());
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
        Seals seals = server.getBean(Seals.class);
        UUID file = server.getBean(Statements.class).files(all.get(1).id()).getFirst().id();
        assertThat(seals.seal(now, all.get(1), file, "Offl. § 13", World.TEST)).isTrue();
        assertThat(seals.seal(now, all.get(3), null, "Offl. § 26", World.TEST)).isTrue();
        assertThat(seals.lift(now, all.get(3), null, World.TEST)).isTrue();
    }

    private void prolonged() {
        Heard heard = Heard.now(World.of(server, "Salangen"));
        PlanView view = heard.view();
        assertThat(server.getBean(Announcing.class).prolong(view, heard.hearing, Set.of(Track.EVERYBODY), TODAY.plusDays(20), "Vinterferie", World.TEST)).isInstanceOf(Prolonging.Prolonged.class);
        heard.world.apply(heard.plan, List.of(Field.TITLE.put(heard.first, "Kurs i alle kommunene", "Kurs")));
        server.getBean(Versions.class).freeze(heard.plan, new NewVersion("Til ny høring", null, TODAY, null), World.TEST);
        Preparing preparing = server.getBean(Preparing.class);
        Hearing begun = ((Preparation.Prepared) preparing.prepare(heard.view(), 2, null, World.TEST)).hearing();
        Opening opening = new Opening(TODAY, TODAY.plusDays(60));
        Setup setup = new Setup(2, Map.of(Track.EVERYBODY, opening), "Vi spør om kursene.", true, null, Map.of(heard.first, "Hvor mange kurs?"), List.of());
        Hearing ready = ((Saving.Saved) preparing.save(heard.view(), begun, begun.revision(), setup, World.TEST)).hearing();
        assertThat(server.getBean(Announcing.class).announce(heard.view(), ready, ready.revision(), World.TEST)).isInstanceOf(Announcement.Announced.class);
    }

    private List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        CheckStore.all(here).forEach(each -> each.check(flaws::add));
        return flaws;
    }

    /** What only they may who may do all: here until the test ends. */
    private void lift(String... tables) {
        List.of(tables).forEach(table -> {
            sql.sql("alter table " + table + " disable trigger all").update();
            sql.sql("select conname from pg_constraint where conrelid = '" + table + "'::regclass and contype = 'c'").query(String.class).list()
                    .forEach(rule -> sql.sql("alter table " + table + " drop constraint " + rule).update());
        });
    }

    @Test
    void untouched_it_fits_together_with_what_was_corrected_and_erased_by_those_who_may() {
        assertThat(flaws()).isEmpty();
        Map<String, Integer> counts = new LinkedHashMap<>();
        CheckStore.all(here).forEach(each -> counts.putAll(each.check(any -> {})));
        assertThat(counts.keySet()).containsAll(CheckStore.KEPT.stream().map(Kept::name).toList());
        assertThat(counts.values()).doesNotContain(0);
    }

    @Test
    void whatever_byte_of_whatever_row_is_altered_that_row_is_named_and_no_other() throws SQLException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int turn = 0; turn < COVERED.size() + 30; turn++) {
            // Each column is had once at least.
            Column column = turn < COVERED.size() ? COVERED.get(turn) : COVERED.get(random.nextInt(COVERED.size()));
            var savepoint = connection.setSavepoint();
            lift(column.table);
            String only = switch (column.table) {
                case "hearing_point" -> " and outcome is not null";
                case "hearing_track" -> " and hearing in (select id from hearing where announced is not null)";
                case "plan_kept" -> " and %s <> ''".formatted(column.name.equals("noted") ? "kind" : column.name);
                default -> "";
            };
            List<String> rows = sql.sql("select ctid::text from %s where %s is not null%s".formatted(column.table, column.name, only)).query(String.class).list();
            assertThat(rows).as(column.toString()).isNotEmpty();
            String row = rows.get(random.nextInt(rows.size()));
            String named = sql.sql("update %s set %s = %s where ctid = '%s'::tid returning %s".formatted(column.table, column.name, column.altered(random), row, column.called())).query(String.class).list().getFirst();
            assertThat(named).as(column.toString()).isNotNull();
            assertThat(flaws()).as("%s of %s, seed %d", column, named, seed).singleElement()
                    .satisfies(flaw -> assertThat(flaw.key()).isEqualTo(column.key()))
                    .satisfies(flaw -> assertThat(String.join(" ", flaw.arguments())).isEqualTo(named))
                    .satisfies(flaw -> assertThat(flaw.in(Words.of(Language.NB))).doesNotContain("{", "proof."));
            connection.rollback(savepoint);
        }
    }

    @Test
    void a_note_that_something_was_taken_away_is_named_alone_whatever_in_it_is_altered() throws SQLException {
        List<String> rows = sql.sql("select ctid::text from plan_kept where said is null").query(String.class).list();
        assertThat(rows).isNotEmpty();
        for (String row : rows) {
            for (String name : List.of("kind", "id", "called")) {
                var savepoint = connection.setSavepoint();
                lift("plan_kept");
                int number = sql.sql("update plan_kept set %s = %s || 'x' where ctid = '%s'::tid returning number".formatted(name, name, row)).query(Integer.class).single();
                assertThat(flaws()).as("%s of %d", name, number).containsExactly(Flaw.of("utviklingsplan", "note.altered", number));
                connection.rollback(savepoint);
            }
        }
    }

    /**
     * What the database lets nobody alter (it refuses beforehand; what is told afterwards refuses nothing), is covered; or it is the journal and the minutes of meetings, which are in no chain. A Word file that papers are made
     * with, is known by its own print, and each paper's note holds it.
     */
    @Test
    void every_table_whose_rows_the_database_lets_nobody_alter_is_covered() {
        List<String> guarded = sql.sql("select distinct tgrelid::regclass::text from pg_trigger where not tgisinternal and tgenabled = 'A' and tgtype & 2 = 2 order by 1").query(String.class).list();
        assertThat(guarded).isNotEmpty();
        guarded.removeAll(COVERED.stream().map(Column::table).toList());
        assertThat(guarded).isSubsetOf("adoption_case_word", "input_meeting_addendum", "input_meeting_minutes", "journal_entry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan_version             | number = 2          | version.missing.one    | 2 2
            plan_version             | number = 3          | version.missing.one    | 3 3
            adoption_decision        | number = 2          | decision.missing.one   | 2 2
            adoption_decision        | number = 4          | decision.missing.one   | 4 4
            adoption_change          | true                | decision.beside        | 2
            adoption_paper           | true                | decision.beside        | 1
            hearing_statement        | number = 2          | statement.gone         | 1 2
            hearing_statement        | number = 4          | statement.gone         | 1 4
            hearing_file             | name = 'kart.txt'   | file.gone              | 1 2 2
            hearing_point            | outcome = 'PARTLY'  | answer.gone            | 1 1.1
            hearing_seal             | lifted is null      | seal.gone              | 1 2
            hearing_track            | true                | hearing.altered        | 1
            hearing_prolonging       | true                | hearing.altered        | 1
            hearing_question         | true                | hearing.altered        | 2
            adoption_step            | removed             | route.altered          | ''
            adoption_route           | note is not null    | route.gone             | ''
            adoption_case_paper      | true                | casepaper.gone         | 1 Gratangen kommunestyre
            adoption_case_file       | true                | casefile.gone          | 1 Gratangen kommunestyre odt
            adoption_reconciliation  | true                | reconciliation.gone    | 1
            adoption_choice          | true                | reconciliation.altered | 1
            adoption_amendment       | number = 2          | amendment.gone         | 2
            adoption_amendment_go    | true                | go.gone                | 1
            followup_file            | true                | report.altered         | 1 Gratangen
            account_file             | true                | accountfile.gone       | 1 docx
            adoption_seal            | lifted is null      | paperseal.gone         | 1
            publishing_version_paper | true                | versionpaper.gone      | 1 pdf
            plan_kept                | number = 2          | note.missing.one       | 2 2
            """)
    void a_row_that_is_taken_away_is_missed_and_the_last_one_too(String table, String which, String key, String named) {
        lift(table);
        assertThat(sql.sql("delete from " + table + " where " + which).update()).isPositive();
        assertThat(flaws()).anySatisfy(flaw -> {
            assertThat(flaw.key()).isEqualTo(key);
            assertThat(String.join(" ", flaw.arguments()).replaceAll("\\h", " ").replaceAll(" r[0-9a-f-]{36}", "")).isEqualTo(named);
        });
    }

    @Test
    void what_is_taken_away_with_the_note_of_it_is_missed_by_the_count_and_by_the_journal() {
        lift("hearing_statement", "plan_kept", "plan_keeping");
        int last = sql.sql("select max(number) from plan_kept where kind = 'statement' and said is not null and called = '1 4'").query(Integer.class).single();
        sql.sql("delete from hearing_statement where number = 4").update();
        sql.sql("delete from plan_kept k where number >= ? and exists (select from plan_kept s where s.plan = k.plan and s.called = '1 4')").param(last).update();
        assertThat(flaws().stream().map(Flaw::key).toList()).contains("note.missing");
        sql.sql("update plan_keeping set kept = ? where plan = (select plan from hearing_point p join hearing h on h.id = p.hearing where p.outcome = 'PARTLY')").param(last - 1).update();
        assertThat(flaws().stream().map(Flaw::key).toList()).contains("statement.fewer");
    }

    @Test
    void what_is_put_in_behind_our_back_was_never_entered() {
        lift("hearing_statement", "adoption_step");
        sql.sql("""
                insert into hearing_statement (id, hearing, number, receipt, sending, track, channel, nothing_to_say, words, received, late, may_show)
                select gen_random_uuid(), hearing, 17, 'ABCDEFGHJKLM', gen_random_uuid(), track, channel, false, 'Jeg er også for.', received, late, may_show from hearing_statement where number = 2""").update();
        assertThat(flaws()).singleElement().satisfies(flaw -> assertThat(flaw.key() + " " + String.join(" ", flaw.arguments())).isEqualTo("statement.never 1 17"));
    }

    @Test
    void versions_that_change_places_are_both_named() {
        lift("plan_version");
        sql.sql("update plan_version v set content = w.content, print = w.print from plan_version w where v.number < 3 and w.plan = v.plan and w.number = 3 - v.number and v.plan in (select plan from plan_version group by plan having max(number) = 3)").update();
        assertThat(flaws().stream().map(Flaw::key).toList()).containsExactly("version.about", "version.about");
    }

    @Test
    void a_body_that_is_called_something_else_is_found_in_each_of_its_decisions() {
        lift("adoption_body");
        sql.sql("update adoption_body set name = 'Bystyret' where id = (select body from adoption_decision where corrects is not null)").update();
        assertThat(flaws()).extracting(flaw -> flaw.key() + " " + String.join(" ", flaw.arguments())).containsExactly("decision.beside 1", "decision.beside 3", "decision.beside 4", "route.altered ");
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
        lift("hearing", "hearing_statement");
        sql.sql("update hearing set concluded = null").update();
        sql.sql("update hearing_statement set erased = now(), words = null, organisation = null, salt = null where number = 1").update();
        assertThat(flaws().stream().map(Flaw::key).toList()).containsExactlyInAnyOrder("hearing.altered", "statement.altered");
    }

    @Test
    void a_way_that_is_altered_without_anything_lifted_is_not_the_one_that_was_laid() {
        assertThat(sql.sql("update adoption_step set task = 'ADVISES' where id = (select step from adoption_decision where number = 2 and verdict = 'ADOPTED_WITH_CHANGES' limit 1)").update()).isPositive();
        assertThat(flaws()).singleElement().satisfies(flaw -> assertThat(flaw.key()).isEqualTo("route.altered"));
    }

    @Test
    void a_line_break_that_wanders_from_one_column_to_the_next_is_seen() {
        lift("adoption_decision");
        sql.sql("update adoption_decision set case_number = case_number || E'\\n' || words, words = null where number = 1 and plan = (select plan from adoption_decision where corrects is not null)").update();
        assertThat(flaws()).singleElement().satisfies(flaw -> assertThat(flaw.key()).isEqualTo("decision.altered"));
    }
}
