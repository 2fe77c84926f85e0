package no.samspill.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.samspill.account.Accounts;
import no.samspill.account.Occasion;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.NewDecision;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Rule;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.adoption.casepaper.Making;
import no.samspill.facts.Definition;
import no.samspill.facts.Delivery;
import no.samspill.facts.Direction;
import no.samspill.facts.Facts;
import no.samspill.facts.Figure;
import no.samspill.facts.IndicatorId;
import no.samspill.facts.NewDelivery;
import no.samspill.facts.NewValue;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Often;
import no.samspill.facts.Source;
import no.samspill.facts.Term;
import no.samspill.facts.WaitingFiles;
import no.samspill.facts.source.Agencies;
import no.samspill.facts.source.Api;
import no.samspill.facts.source.StatisticsServer;
import no.samspill.files.Examined;
import no.samspill.followup.FollowUps;
import no.samspill.followup.NewReport;
import no.samspill.followup.State;
import no.samspill.followup.StatusReports;
import no.samspill.followup.reminding.Digests;
import no.samspill.followup.reminding.Rhythm;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Track;
import no.samspill.hearing.assessment.Stocks;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.Drafts;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Sheeting;
import no.samspill.hearing.statement.Sorting;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementSheets;
import no.samspill.hearing.statement.Statements;
import no.samspill.input.Attaching;
import no.samspill.input.Attachments;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.NewContribution;
import no.samspill.input.Sender;
import no.samspill.input.Taking;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.Slug;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.notice.Followers;
import no.samspill.notice.Topic;
import no.samspill.people.Invitations;
import no.samspill.people.Inviting;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.people.RoleHeld;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.progress.CalendarKeys;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import no.samspill.progress.cycle.ActivityId;
import no.samspill.progress.cycle.AnnualCycles;
import no.samspill.progress.cycle.Draft;
import no.samspill.testing.World;
import no.samspill.wording.Health;
import no.samspill.worksheet.imports.Imports;
import no.samspill.worksheet.imports.Receipt;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One council with all that addresses can name: a plan that everybody may read ("plan"), a draft ("utkast"), a measure in each,
 * people in every role. A room whose addresses name something further, adds it here.
 */
final class WhatIsThere {
    static final String PLAN = "plan";
    static final String DRAFT = "utkast";
    private static final Author TEST = World.TEST;

    final World world;
    private final String slug;
    private final OrganisationId council;
    private final Map<String, PersonId> people = new TreeMap<>();
    /** The beginning of a route's pattern and the variable's name → what stands in the address. The longest beginning counts. */
    private final Map<String, String> values = new TreeMap<>();

    WhatIsThere(ApplicationContext server) {
        world = World.apart(server, "Storvik");
        slug = world.region;
        council = world.council;
        people.put("secretariat", world.secretary("secretariat"));
        people.put("editor", world.editor("editor"));
        people.put("registrar", world.registrar("registrar"));
        people.put("scribe", world.scribe("scribe"));
        people.put("reader", world.reader("reader"));
        PlanId plan = plan(PLAN, true);
        PlanId draft = plan(DRAFT, false);
        List.of(plan, draft).forEach(this::versions);
        PersonId bystander = world.person("Noen");
        values.put("/ region", slug);
        values.put("/ plan", PLAN);
        values.put("/ number", "1");
        bean(Reforms.class).enter(new Reform.Renumber(world.municipality(), "0301", LocalDate.of(2000, 1, 1)), TEST);
        values.put("/kommune number", "0301");
        values.put("/{region}/{plan}/versjon n", "2");
        values.put("/{region}/{plan}/handlingsplan whose", "alle");
        values.put("/arbeid/{region}/{plan}/handlingsplan whose", Slug.of(bean(Organisations.class).name(world.municipality())));
        Hearing hearing = Heard.announced(world, plan, LocalDate.now(Opening.NORWAY).minusDays(1), LocalDate.now(Opening.NORWAY).plusDays(41));
        heard(hearing);
        bean(JdbcClient.class).sql("update hearing set concluded = now() where id = ?").param(hearing.id().value()).update();
        values.put("/{region}/{plan}/horing n", "1");
        values.put("/arbeid/{region}/{plan}/horing n", "1");
        decided(plan);
        reported(plan);
        accounted(plan);
        counted(draft);
        counted(plan);
        values.put("/arbeid/{region}/{plan}/horing/{n}/merknader punkt", "1.1");
        values.put("/arbeid/{region}/{plan}/horing/{n}/instanser instans", bean(Consultees.class).list(hearing).getFirst().id().toString());
        values.put("/arbeid/{region}/{plan}/horing/{n}/standardsvar svar", stock(hearing));
        String meeting = inputMeeting(plan);
        values.put("/{region}/{plan}/innspill/moter step", meeting);
        values.put("/arbeid/{region}/{plan}/moter step", meeting);
        Contribution contribution = contribution(plan);
        values.put("/{region}/{plan}/innspill receipt", contribution.receipt().toString());
        values.put("/{region}/{plan}/spor receipt", contribution.receipt().toString());
        values.put("/{region}/{plan}/innspill/{receipt}/vedlegg file", file(plan, contribution));
        values.put("/arbeid/{region}/{plan}/innspill innspill", String.valueOf(contribution.number()));
        values.put("/styring/organisasjoner id", council.toString());
        values.put("/styring/organisasjoner kind", "navn");
        values.put("/arbeid/{region}/folk person", person("reader").toString());
        values.put("/arbeid/{region}/folk id", invitation());
        values.put("/styring/folk id", bystander.toString());
        values.put("/arbeid/{region}/{plan}/import id", upload(plan));
        values.put("/arbeid/{region}/{plan}/fremdrift step", step(plan));
        Entry last = bean(Journal.class).ofPlan(plan.value()).getLast();
        values.put("/arbeid/{region}/{plan}/historikk entry", String.valueOf(last.id()));
        values.put("/arbeid/{region}/{plan}/historikk batch", last.batch().toString());
        values.put("/arbeid/{region}/{plan}/tabell row", bean(Plans.class).get(plan).measure(1).orElseThrow().id().toString());
        values.put("/arbeid/{region}/{plan}/arshjul activity", activity(plan));
        history("fremdrift", plan, "progress.");
        history("arshjul", plan, "cycle.");
        bean(Digests.class).choose(person("editor"), Rhythm.DAILY);
        values.put("/paminnelser key", bean(JdbcClient.class).sql("select key::text from followup_reader where person = ?").param(person("editor").value()).query(String.class).single());
        values.put("/kalender key", bean(CalendarKeys.class).make(bean(People.class).find(person("reader")).orElseThrow(), Language.NB));
    }

    /** Two statements, so that whoever asks to have one erased leaves the other for those who read; and a draft. */
    private void heard(Hearing hearing) {
        Examined.Fit file = (Examined.Fit) Examined.of("lys.txt", "Lys".getBytes(StandardCharsets.UTF_8));
        Statement own = said(hearing, List.of(file));
        Statement shown = said(hearing, List.of());
        bean(Sorting.class).show(hearing, List.of(shown), TEST);
        values.put("/{region}/{plan}/horing/{n}/svar receipt", own.receipt().toString());
        values.put("/{region}/{plan}/horing/{n}/svar file", bean(Statements.class).files(own.id()).getFirst().id().toString());
        values.put("/{region}/{plan}/horing/{n}/uttalelser number", String.valueOf(shown.number()));
        String desk = "/arbeid/{region}/{plan}/horing";
        values.put(desk + " n", "1");
        values.put(desk + "/{n}/uttalelser number", String.valueOf(own.number()));
        values.put(desk + "/{n}/uttalelser file", bean(Statements.class).files(own.id()).getFirst().id().toString());
        byte[] sheet = "Uttalelse;Mottatt\nMer lys;2017-11-03\n".getBytes(StandardCharsets.UTF_8);
        values.put(desk + "/{n}/uttalelser ark", ((Sheeting.Kept) bean(StatementSheets.class).keep(hearing, person("secretariat").value(), "ark.csv", sheet, java.util.Map.of())).id().toString());
        values.put("/{region}/{plan}/horing/{n}/uttalelse draft", bean(Drafts.class).begin(hearing, UUID.randomUUID(), new Behalf.Own(), false, "En kladd").key().toString());
    }

    private Statement said(Hearing hearing, List<Examined.Fit> files) {
        NewStatement wanted = new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.PAGE, new Behalf.Own(), null, "Mer lys i løypa", null, null, true, Sender.nobody(Language.NB));
        return ((no.samspill.hearing.statement.Taking.Taken) bean(Statements.class).take(hearing, wanted, files, TEST)).statement();
    }

    /** The person in a role of this council. */
    PersonId person(String role) {
        return Objects.requireNonNull(people.get(role), role);
    }

    /** What stands in the address for a variable; empty for one that nobody has said. */
    Optional<String> value(Route route, Route.Variable variable) {
        return values.keySet().stream()
                .filter(key -> key.endsWith(" " + variable.name()) && route.pattern().startsWith(key.substring(0, key.indexOf(' '))))
                .max(Comparator.comparingInt(String::length))
                .map(values::get);
    }

    /** Two, for what became of the one in the other. */
    private void versions(PlanId plan) {
        version(plan);
        world.apply(plan, List.of(Field.SOURCE.put(plan.itself(), null, "Et møte")));
        version(plan);
    }

    private void version(PlanId plan) {
        NewVersion wanted = new NewVersion("Utkast til rådet", null, LocalDate.of(2017, 10, 20), null);
        if (!(bean(Versions.class).freeze(plan, wanted, TEST) instanceof Freezing.Frozen)) {
            throw new IllegalStateException("nothing was frozen");
        }
    }

    private void history(String what, PlanId plan, String deeds) {
        Entry told = bean(Journal.class).ofPlan(plan.value()).stream().filter(entry -> entry.event().deed().name().startsWith(deeds)).reduce((one, next) -> next).orElseThrow();
        values.put("/arbeid/{region}/{plan}/" + what + "/historikk entry", String.valueOf(told.id()));
        values.put("/arbeid/{region}/{plan}/" + what + "/historikk batch", told.batch().toString());
    }

    /** On its way through the council and its municipality, where the latter has decided. */
    private void decided(PlanId plan) {
        bean(Routes.class).lay(plan, new Rule.All(), null, Routes.usual(bean(Organisations.class).get(council), name -> name + " kommunestyre"), null, TEST);
        RouteStep step = bean(Decisions.class).adoption(plan).orElseThrow().route().steps().getLast();
        var text = bean(Versions.class).find(plan, 1).orElseThrow().version();
        var decision = new NewDecision(UUID.randomUUID(), step.id(), 1, text.print(), Verdict.ADOPTED, text.dated(), null, null, null, null, List.of(), null, null);
        bean(Decisions.class).register(plan, decision, List.of((Examined.Fit) Examined.of("protokoll.txt", "Vedtatt".getBytes(StandardCharsets.UTF_8))), Reach.WHOLE, TEST);
        values.put("/{region}/{plan}/vedtak paper", bean(Decisions.class).papers(plan).getFirst().id().toString());
        values.put("/arbeid/{region}/{plan}/vedtak step", step.id().toString());
        values.put("/arbeid/{region}/{plan}/vedtak number", "1");
        values.put("/s brief", text.print().brief());
        PlanView view = bean(Plans.class).get(plan);
        Making.Made made = (Making.Made) bean(CasePapers.class).make(view, List.of(step), 1, UUID.randomUUID(), Reach.WHOLE, TEST);
        bean(CasePapers.class).show(made.papers().getFirst(), step, Reach.WHOLE, TEST);
        values.put("/{region}/{plan}/vedtak/saksframlegg step", step.id().toString());
        values.put("/arbeid/{region}/{plan}/saksframlegg step", step.id().toString());
        values.put("/arbeid/{region}/{plan}/saksframlegg/mal organisation", step.body().organisation().toString());
        var email = new EmailAddress("folger@eksempel.no");
        bean(Followers.class).ask(view, new Topic.Decisions(), email, Language.NB);
        String key = bean(JdbcClient.class).sql("select key from notice_follower where plan = ?").param(plan.value()).query(UUID.class).single().toString();
        values.put("/{region}/{plan}/vedtak/folg key", key);
        values.put("/{region}/{plan}/folg key", key);
    }

    /** With a report of its one municipality, and what came along with it. */
    private void reported(PlanId plan) {
        PlanView view = bean(Plans.class).get(plan);
        ElementId measure = view.measure(1).orElseThrow().id();
        var report = new NewReport(UUID.randomUUID(), measure, "o-" + world.municipality(), State.UNDER_WAY, Health.ON_PLAN, "I gang", null, null, null, LocalDate.of(2018, 6, 8), null, null);
        bean(StatusReports.class).give(view, report, List.of((Examined.Fit) Examined.of("notat.txt", "I gang".getBytes(StandardCharsets.UTF_8))), Reach.WHOLE, TEST);
        values.put("/{region}/{plan}/status/fil file", bean(FollowUps.class).files(view).values().iterator().next().getFirst().id().toString());
    }

    /** One that was sent, and one on its way. */
    private void accounted(PlanId plan) {
        PlanView view = bean(Plans.class).get(plan);
        var accounts = bean(Accounts.class);
        var sent = accounts.begin(view, accounts.proposed(view, Occasion.OTHER), TEST);
        accounts.check(view, sent.number(), sent.revision(), TEST);
        accounts.send(view, sent.number(), TEST);
        var draft = accounts.begin(view, accounts.proposed(view, Occasion.COUNCIL), TEST);
        values.put("/{region}/{plan}/rapport number", String.valueOf(sent.number()));
        values.put("/arbeid/{region}/{plan}/rapport number", String.valueOf(draft.number()));
        values.put("/arbeid/{region}/{plan}/rapport/{number:[0-9]{1,6}}/mote number", String.valueOf(sent.number()));
        values.put("/arbeid/{region}/{plan}/rapport/{number:[0-9]{1,6}}/rett number", String.valueOf(sent.number()));
    }

    /** What the editor's municipality sees to, with numbers that came in a file, and a file that waits for each who may take it in. */
    private void counted(PlanId plan) {
        Facts facts = bean(Facts.class);
        IndicatorId id = IndicatorId.random();
        facts.add(plan, id, new Definition("Innbyggere", "innbyggere", NumberKind.COUNT, Direction.UP, 0, Often.YEAR, world.municipality(), null, null, null, null, List.of(), List.of(), false, false, null), TEST, Reach.WHOLE);
        PlanView view = bean(Plans.class).get(plan);
        byte[] file = "kommune;2017\n0301;4\n".getBytes(StandardCharsets.UTF_8);
        UUID delivery = UUID.randomUUID();
        facts.deliver(view, facts.find(view, id).orElseThrow(), new NewDelivery(
                delivery, Delivery.Way.FILE, "tall.csv", new Source("Telling", null, null, null), null, java.time.Instant.now(), List.of(new NewValue("0301", Term.year(2017), Figure.of(java.math.BigDecimal.TEN), null)), file), null, Reach.WHOLE, TEST);
        values.put("/arbeid/{region}/{plan}/tall delivery", delivery.toString());
        var bank = (Agencies.Named.Kept) bean(Agencies.class).name(null, "Byrå " + UUID.randomUUID(), StatisticsServer.always().address("/v2"), Api.PXWEB_2, true, person("secretariat").value());
        values.put("/arbeid/{region}/{plan}/tall agency", String.valueOf(bank.agency().number()));
        values.put("/arbeid/{region}/{plan}/tall table", "07459");
        values.put("/styring/statistikk number", String.valueOf(bank.agency().number()));
        values.put("/arbeid/{region}/{plan}/tall waiting", bean(WaitingFiles.class).keep(plan, id, person("editor"), "tall.csv", false, file).toString());
    }

    private String activity(PlanId plan) {
        Draft draft = new Draft("Samling", "mars", null, null, null, false);
        ActivityId id = ActivityId.random();
        bean(AnnualCycles.class).add(plan, id, 2018, draft, TEST, Reach.WHOLE);
        return id.toString();
    }

    private String inputMeeting(PlanId plan) {
        StepId step = StepId.random();
        bean(ProgressPlans.class).apply(plan, no.samspill.progress.Kind.INPUT_MEETING.add(step, "Innspillsmøte", 0), TEST, Reach.WHOLE);
        return step.toString();
    }

    private String step(PlanId plan) {
        StepId step = StepId.random();
        bean(ProgressPlans.class).apply(plan, no.samspill.progress.Kind.OTHER.add(step, "Steg", 0), TEST, Reach.WHOLE);
        return step.toString();
    }

    private PlanId plan(String address, boolean visible) {
        PlanId plan = world.plan(address, visible);
        ElementId measure = new ElementId(UUID.randomUUID());
        world.apply(plan, List.of(
                Kind.MEASURE.add(measure, null, 0),
                Field.TITLE.put(measure, null, "Et tiltak"),
                Field.RESPONSIBILITY.put(measure, null, "Storvik " + slug)));
        return plan;
    }

    private Contribution contribution(PlanId plan) {
        var said = NewContribution.form(UUID.randomUUID(), "Mer lys i løypa", null, true, Sender.nobody(Language.NB));
        Taking taking = bean(Contributions.class).take(bean(Plans.class).get(plan), said, TEST);
        return bean(Contributions.class).find(plan, taking.receipt()).orElseThrow();
    }

    private String file(PlanId plan, Contribution contribution) {
        Examined.Fit fit = (Examined.Fit) Examined.of("lys.txt", "Lys".getBytes(StandardCharsets.UTF_8));
        return ((Attaching.Attached) bean(Attachments.class).attach(bean(Plans.class).get(plan), contribution.id(), fit, TEST)).attachment().id().toString();
    }

    private String stock(Hearing hearing) {
        return bean(Stocks.class).keep(hearing, "Takk", null, "Takk for innspillet.", TEST).toString();
    }

    private String upload(PlanId plan) {
        var sheet = new ByteArrayInputStream("Tiltak;Ansvar\nKurs;Storvik\n".getBytes(StandardCharsets.UTF_8));
        try {
            return ((Receipt.Received) bean(Imports.class).receive(plan, person("secretariat").value(), "ark.csv", sheet)).id().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String invitation() {
        Person by = bean(People.class).find(person("secretariat")).orElseThrow();
        Inviting inviting = bean(Invitations.class).invite(RoleHeld.reader(council), "Noen", new EmailAddress(slug + "@eksempel.no"), Language.NB, by, TEST);
        return ((Inviting.Sent) inviting).invitation().id().toString();
    }

    private <T> T bean(Class<T> type) {
        return world.bean(type);
    }
}
