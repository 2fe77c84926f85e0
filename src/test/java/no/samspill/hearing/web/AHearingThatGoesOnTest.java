package no.samspill.hearing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import no.samspill.hearing.Announcement;
import no.samspill.hearing.Announcing;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Preparing;
import no.samspill.hearing.Saving;
import no.samspill.hearing.Setup;
import no.samspill.hearing.Track;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.people.OrganisationId;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.TestClock;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What everybody sees of a hearing while it goes on: who has answered, more time, the process, calendars and the feed. */
@ServerTest
class AHearingThatGoesOnTest {
    @Autowired private ApplicationContext server;
    @Autowired private TestClock clock;
    @Autowired private Announcing announcing;
    @Autowired private Preparing preparing;
    @Autowired private Consultees consultees;
    @Autowired private Statements statements;
    @Autowired private Reforms reforms;
    @Autowired private ProgressPlans progress;
    @LocalServerPort private int port;

    private LocalDate today;
    private Heard heard;

    @BeforeEach
    void one_is_open() {
        today = clock.holdAtNoon();
        heard = new Heard(World.of(server, "Gratangen", "Salangen"), today.minusDays(20), today.plusDays(22));
    }

    @AfterEach
    void let_go() {
        clock.letGo();
    }

    @Test
    void organisations_are_named_and_people_counted() {
        say(new Behalf.Own(), new Sender("Kari Nordmann", true, null, Language.NB));
        say(new Behalf.Own(), Sender.nobody(Language.NB));
        Document before = page(heard.address());
        assertThat(before.select("#h-hvem").text()).isEqualTo("0 av én invitert har svart");
        assertThat(before.select("section[aria-labelledby=h-hvem] > p").text()).isEqualTo("I tillegg er det kommet 2 uttalelser fra andre.");
        assertThat(before.select("section[aria-labelledby=h-hvem]").text()).contains("Har ikke svart ennå", "Gratangen").doesNotContain("Kari");
        Consultee one = consultees.list(heard.hearing).getFirst();
        say(new Behalf.Proven(one.id(), one.name()), Sender.nobody(Language.NB));
        assertThat(page(heard.address()).select("#h-hvem").text()).isEqualTo("1 av én invitert har svart");
        assertThat(page(heard.address()).select("section[aria-labelledby=h-har] li").text()).startsWith("Gratangen");
    }

    @Test
    void one_that_is_merged_away_meanwhile_stands_as_it_was_asked_and_by_whom_it_is_followed() {
        OrganisationId gratangen = heard.world.municipality();
        Reform merge = new Reform.Merge(List.of(gratangen, other(gratangen)), new Reform.Part("Nye Gratangen", null), today);
        assertThat(reforms.enter(merge, World.TEST)).isEmpty();
        assertThat(page(heard.address()).select("section[aria-labelledby=h-ikke] li").text()).isEqualTo("Gratangen nå Nye Gratangen");
        Consultee one = consultees.list(heard.hearing).getFirst();
        assertThat(one.name()).isEqualTo("Gratangen");
        assertThat(page(heard.address() + "/uttalelse?nokkel=" + one.key()).select(".sam-proven").text()).as("its link").contains("Gratangen", "Bekreftet");
        assertThat(say(new Behalf.Proven(one.id(), one.name()), Sender.nobody(Language.NB))).isTrue();
        assertThat(page(heard.address()).select("section[aria-labelledby=h-har] li").text()).startsWith("Gratangen nå Nye Gratangen");
    }

    @Test
    void more_time_stands_with_the_earlier_deadline_struck_and_the_reason() {
        announcing.prolong(heard.view(), heard.hearing, Set.of(Track.EVERYBODY), today.plusDays(30), "Vinterferie", World.TEST);
        HearingInWords said = new HearingInWords(Words.of(Language.NB));
        Document page = page(heard.address());
        assertThat(page.select("section[aria-labelledby=h-lengre] s").text()).endsWith(said.day(today.plusDays(22)));
        assertThat(page.select("section[aria-labelledby=h-lengre] li").text()).contains("Vinterferie", said.wholeDeadline(today.plusDays(30)));
        assertThat(page.select("h1").text()).isEqualTo("Planen er på høring i 30 dager til");
        assertThat(page.select(".sam-deadline strong").text()).isEqualToIgnoringCase(said.deadline(today.plusDays(30)));
    }

    @Test
    void the_plans_page_the_process_and_the_calendar_lead_there() throws Exception {
        StepId round = StepId.random();
        progress.apply(heard.plan, List.of(Kind.PHASE.add(StepId.random(), "Høring", 0), Kind.HEARING.add(round, "Høringsrunde?", 1)).stream().flatMap(List::stream).toList(), World.TEST, Reach.WHOLE);
        Hearing second = Heard.prepared(heard.world, heard.plan, new Opening(today, today.plusDays(42)));
        Setup tied = new Setup(1, second.openings(), null, true, round, Map.of(), consultees.list(second));
        second = ((Saving.Saved) preparing.save(heard.view(), second, second.revision(), tied, World.TEST)).hearing();
        second = ((Announcement.Announced) announcing.announce(heard.view(), second, second.revision(), World.TEST)).hearing();
        String plan = "/" + heard.world.region + "/utviklingsplan";
        String address = plan + "/horing/2";
        assertThat(page(plan + "/prosess").select("#steg-" + round + " a").attr("href")).isEqualTo(address);
        assertThat(page(plan).select("a[href=" + address + "]").text()).contains("Planen er på høring: si hva du mener innen");
        List<VEvent> all = events(plan + "/kalender.ics");
        assertThat(all).as("the step says its days, the hearing its deadline; the first hearing is no step").hasSize(4);
        assertThat(all).filteredOn(event -> event.getUid().orElseThrow().getValue().equals(round.toString())).singleElement()
                .satisfies(event -> assertThat(event.getUrl().getUri().toString()).endsWith(address));
        assertThat(events(address + "/kalender.ics")).hasSize(2);
    }

    @Test
    void the_feed_is_atom_and_tells_each_thing_once() throws Exception {
        announcing.prolong(heard.view(), heard.hearing, Set.of(Track.EVERYBODY), today.plusDays(30), "Ferie & <fri>", World.TEST);
        announcing.callOff(heard.view(), heard.hearing, "Trukket", World.TEST);
        var answer = new Guest(port).get("/" + heard.world.region + "/utviklingsplan/horing.atom");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(3);
        assertThat(feed.getElementsByTagName("summary").item(1).getTextContent() + feed.getElementsByTagName("summary").item(0).getTextContent()).contains("Ferie & <fri>", "Trukket");
    }

    private OrganisationId other(OrganisationId one) {
        return heard.view().region().members().stream().map(member -> member.id()).filter(id -> !id.equals(one)).findFirst().orElseThrow();
    }

    private boolean say(Behalf behalf, Sender sender) {
        Track track = behalf instanceof Behalf.Proven ? Track.CONSULTEES : Track.EVERYBODY;
        return statements.take(heard.hearing, new NewStatement(UUID.randomUUID(), track, Channel.PAGE, behalf, null, "Ja", null, null, true, sender), World.TEST) instanceof Taking.Taken;
    }

    private List<VEvent> events(String address) throws Exception {
        return new CalendarBuilder().build(new StringReader(new Guest(port).get(address).body())).getComponents("VEVENT");
    }

    private Document page(String address) {
        var answer = new Guest(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
