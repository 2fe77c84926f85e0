package no.samspill.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.account.Account;
import no.samspill.account.Accounts;
import no.samspill.account.Difference;
import no.samspill.account.Draft;
import no.samspill.account.Occasion;
import no.samspill.account.Sending;
import no.samspill.account.Standings;
import no.samspill.followup.Following;
import no.samspill.followup.Meeting;
import no.samspill.followup.State;
import no.samspill.followup.reminding.Digests;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.people.Organisation;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.people.RoleHeld;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Standing;
import no.samspill.post.Postman;
import no.samspill.testing.Axe;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Guest;
import no.samspill.testing.Look;
import no.samspill.testing.Mailbox;
import no.samspill.testing.TestClock;
import no.samspill.testing.Visitor;
import no.samspill.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * From the first letter to the last council meeting of the year: seven municipalities report on their phones by the way in their letters, one of them is merged
 * away between two reports, an eighth is silent, and each status report says just what has changed since the one before.
 */
@BrowserTest
class TheYearIsPlayedTest {
    private static final LocalDate BEGUN = LocalDate.now(TestClock.NORWAY).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);
    private static final String SILENT = "Ibestad";
    private static final List<String> ALL = List.of("Gratangen", "Harstad", SILENT, "Kvæfjord", "Lavangen", "Salangen", "Skånland", "Tjeldsund");

    @Autowired private ApplicationContext server;
    @Autowired private TestClock clock;
    @Autowired private Digests reminders;
    @Autowired private Accounts accounts;
    @LocalServerPort private int port;

    private World world;
    private Following up;
    private List<Organisation> members;
    private String at;
    private final Map<String, PersonId> people = new TreeMap<>();
    private final Map<String, Page> phones = new HashMap<>();

    @BeforeEach
    void a_plan_that_eight_answer_for() {
        on(BEGUN.minusDays(1));
        world = World.apart(server, ALL.toArray(String[]::new));
        up = new Following(world, BEGUN);
        members = up.members();
        at = "/" + world.region + "/utviklingsplan";
        for (String name : ALL) {
            PersonId person = world.person("Næringsansvarlig i " + name, RoleHeld.editor(world.council, id(name).id()));
            assertThat(world.bean(People.class).giveEmail(person, new EmailAddress(email(name)), World.TEST)).isTrue();
            people.put(name, person);
        }
        reminders.send();
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void seven_report_one_is_silent_one_is_merged_away_and_each_council_meeting_hears_what_has_changed(Visitor visitor) throws Exception {
        Page secretary = visitor.comesIn(world.link(world.secretary("Kari")));
        try (Postman postman = new Postman(server)) {
            // The first Monday: everybody has a letter, and seven follow it.
            on(BEGUN);
            reminders.send();
            for (String name : ALL) {
                assertThat(postman.letterTo(email(name)).getSubject()).isEqualTo("To ting venter på en melding fra deg");
                if (!name.equals(SILENT)) {
                    byLetter(visitor, name, postman.wayTo(email(name)));
                }
            }
            on(BEGUN.plusDays(10));
            for (int member = 0; member < members.size(); member++) {
                if (!members.get(member).equals(id(SILENT))) {
                    up.tells(member, up.network, State.NOT_STARTED, BEGUN.plusDays(10), null);
                }
            }
            Account first = met(BEGUN.plusDays(80));
            assertThat(standings(first)).containsOnly(Map.entry(up.course, Standing.UNDER_WAY), Map.entry(up.network, Standing.NOT_STARTED), Map.entry(up.nobodys, Standing.UNTOLD));

            // The second quarter: a letter again, since three months have gone. Two want no more of them.
            on(BEGUN.plusWeeks(15));
            reminders.send();
            String way = "/paminnelser/";
            MimeMessage letter = postman.letterTo(email("Lavangen"));
            String end = Mailbox.text(letter).lines().filter(line -> line.contains(way)).findFirst().orElseThrow();
            Page lavangen = phones.get("Lavangen");
            lavangen.navigate(end.substring(end.indexOf(way)));
            lavangen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Slutt å sende påminnelser")).click();
            assertThat(lavangen.locator("h1").innerText()).isEqualTo("Du får ingen påminnelser");
            String button = postman.letterTo(email("Salangen")).getHeader("List-Unsubscribe")[0];
            assertThat(new Guest(port).postBlindly(button.substring(button.indexOf(way), button.length() - 1), Map.of("List-Unsubscribe", "One-Click")).statusCode()).isEqualTo(200);
            for (String name : List.of("Gratangen", "Kvæfjord", "Lavangen", "Salangen", "Skånland")) {
                nothingNew(phones.get(name));
            }
            reports(phones.get("Harstad"), 2, "Under arbeid", "Nettverket har hatt sitt første møte.");
            nothingNew(phones.get("Tjeldsund"));
            Account second = met(secretary, BEGUN.plusDays(160));
            moved(secretary, Map.of("Et nettverk av næringsutviklere", List.of("ikke startet", "under arbeid")), "Nettverket har hatt sitt første møte.");

            // The third: Skånland goes into Tjeldsund, which goes on with what both said; a measure is taken out and another comes.
            LocalDate merged = BEGUN.plusDays(170);
            assertThat(world.bean(Reforms.class).enter(new Reform.Dissolve(id("Skånland").id(), List.of(id("Tjeldsund").id()), merged), World.TEST)).isEmpty();
            on(BEGUN.plusWeeks(32));
            ElementId other = new ElementId(UUID.randomUUID());
            ElementId area = up.view().plan().above(up.course).getFirst().id();
            world.apply(up.plan, List.of(new Change.Remove(up.nobodys), Kind.MEASURE.add(other, area, 2), Field.TITLE.put(other, null, "En felles nettside")));
            reminders.send();
            assertThat(postman.letterTo(email("Tjeldsund")).getSubject()).isEqualTo("To ting venter på en melding fra deg");
            for (String stopped : List.of("Lavangen", "Salangen")) {
                assertThat(postman.lettersTo(email(stopped))).as("to %s, who wanted no more than two", stopped).hasSize(2);
            }
            reports(phones.get("Tjeldsund"), 1, "Fullført", "Alle i den nye kommunen har gått kurset.");
            Page skanland = phones.get("Skånland");
            skanland.navigate("/arbeid" + at + "/status");
            assertThat(skanland.locator("h1").innerText()).as("there is nothing left of theirs").isEqualTo("Ingen tiltak er dine å melde om");
            reports(phones.get("Harstad"), 1, "Fullført", null);
            for (String name : List.of("Gratangen", "Kvæfjord", "Lavangen", "Salangen")) {
                up.tells(members.indexOf(id(name)), up.course, State.COMPLETED, BEGUN.plusWeeks(32), null);
            }
            Account third = met(BEGUN.plusDays(240));
            assertThat(change(third, second).moved()).as("the silent one's part is not done, so the course is not").isEmpty();
            assertThat(new Guest(port).get(at + "/rapport/" + third.number()).body()).contains("Ett tiltak er nytt i planen", "Ett tiltak står ikke lenger i planen");

            // The last: nothing has happened, and the report says so.
            Account fourth = met(secretary, BEGUN.plusDays(320));
            moved(secretary, Map.of(), "Ingenting har flyttet seg");
            assertThat(Axe.violations(secretary)).isEmpty();

            // The four differences are the year's.
            Map<ElementId, Standing> walked = standings(first);
            follow(walked, change(second, first));
            follow(walked, change(third, second));
            follow(walked, change(fourth, third));
            assertThat(walked).isEqualTo(standings(fourth));
            assertThat(change(fourth, first).moved()).singleElement().satisfies(one -> assertThat(one.now().measure()).isEqualTo(up.network));

            // Everybody sees who was silent all year, and what was tried; who was merged away answers for nothing.
            Page everybody = visitor.opens(at + "/status", Look.PHONE_LIGHT);
            assertThat(everybody.locator("section:has(> #h-aldri)").innerText()).contains(SILENT, "påminnet").doesNotContain("Næringsansvarlig", "Skånland");
            assertThat(everybody.locator("#h-kommuner").innerText()).isEqualTo("Seks av sju kommuner har meldt");
            assertThat(everybody.locator("section:has(#h-kommuner) tbody th").allInnerTexts().toString()).contains("Tjeldsund").doesNotContain("Skånland");
            assertThat(Axe.violations(everybody)).isEmpty();
            everybody.navigate(at + "/tiltak/1");
            assertThat(everybody.locator("main").textContent()).contains("Alle i den nye kommunen har gått kurset.", "Ikke meldt");
        }
    }

    private void on(LocalDate day) {
        clock.hold(day.atTime(8, 0).atZone(TestClock.NORWAY).toInstant());
    }

    private Organisation id(String name) {
        return members.stream().filter(each -> each.name().startsWith(name)).findFirst().orElseThrow();
    }

    private String email(String name) {
        return "post" + ALL.indexOf(name) + "@" + world.region + ".no";
    }

    /** From the letter through the sign-in to the form, and what has happened. */
    private void byLetter(Visitor visitor, String name, String way) {
        Page phone;
        if (phones.isEmpty()) {
            phone = visitor.opens(way, Look.PHONE_LIGHT);
            assertThat(phone.url()).contains("/logg-inn");
            phone.navigate(world.link(people.get(name)));
            Visitor.letIn(phone);
            assertThat(phone.url()).endsWith(way);
        } else {
            // As the first, without the pages in between.
            phone = visitor.opensAs(world.guest(people.get(name), port), way, Look.PHONE_LIGHT);
        }
        phones.put(name, phone);
        send(phone, "Under arbeid", name.equals("Tjeldsund") ? null : "Første kursdag er holdt i " + name + ".");
        assertThat(phone.locator("h1").innerText()).isEqualTo("Én ting venter på deg");
    }

    private void reports(Page phone, int measure, String state, @Nullable String words) {
        phone.navigate("/arbeid" + at + "/status/" + measure);
        send(phone, state, words);
    }

    private static void send(Page phone, String state, @Nullable String words) {
        phone.locator("label.sam-chip").filter(new Locator.FilterOptions().setHasText(state)).first().click();
        if (words != null) {
            phone.locator("textarea[name=words]").fill(words);
        }
        phone.locator(".sam-sendoff button").click();
        assertThat(phone.locator("main, .ds-alert").allInnerTexts().toString()).contains("Takk.");
    }

    private void nothingNew(Page phone) {
        phone.navigate("/arbeid" + at + "/status");
        phone.locator("button[name=one]").first().click();
        assertThat(phone.locator("main, .ds-alert").allInnerTexts().toString()).contains("Ingenting nytt");
    }

    /** The council meets: its report is begun, checked and sent. */
    private Account met(LocalDate day) {
        on(day);
        up.followUps().meet(up.view(), new Meeting(day, "Regionrådsmøte"), World.TEST);
        Draft draft = accounts.begin(up.view(), accounts.proposed(up.view(), Occasion.COUNCIL), World.TEST);
        accounts.check(up.view(), draft.number(), draft.revision(), World.TEST);
        return ((Sending.Sent) accounts.send(up.view(), draft.number(), World.TEST)).account();
    }

    /** The same, press by press; everybody's page of it stands open. */
    private Account met(Page secretary, LocalDate day) {
        on(day);
        up.followUps().meet(up.view(), new Meeting(day, "Regionrådsmøte"), World.TEST);
        secretary.navigate("/arbeid" + at + "/rapport");
        secretary.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begynn på en rapport")).click();
        secretary.locator("button[name=what][value=check]").first().click();
        secretary.locator("button[name=what][value=send]").click();
        secretary.locator("article.sam-account").waitFor();
        return accounts.list(up.plan).getFirst();
    }

    private static final Pattern MOVED = Pattern.compile("[A-Z0-9]+ (?<title>[^\\n]+)\\s*\\n\\s*Fra (?<from>[^.]+) til (?<to>[^.]+)\\..*", Pattern.DOTALL);

    /** What the page in front of us says has moved, row by row, and nothing else. */
    private static void moved(Page report, Map<String, List<String>> expected, String said) {
        Map<String, List<String>> rows = new HashMap<>();
        for (Locator row : report.locator("#endret tbody tr").all()) {
            Matcher told = MOVED.matcher(row.locator("td").innerText().strip());
            assertThat(told.matches()).as(told.toString()).isTrue();
            rows.put(told.group("title"), List.of(told.group("from"), told.group("to")));
        }
        assertThat(rows).isEqualTo(expected);
        assertThat(report.locator("#endret").innerText()).contains(said);
    }

    private Map<ElementId, Standing> standings(Account account) {
        Map<ElementId, Standing> all = new HashMap<>();
        told(account).measures().forEach(each -> all.put(each.measure(), each.standing()));
        return all;
    }

    private Standings told(Account account) {
        return accounts.said(account).standings();
    }

    private Difference change(Account later, Account earlier) {
        return told(later).since(told(earlier));
    }

    private static void follow(Map<ElementId, Standing> from, Difference difference) {
        difference.moved().forEach(moved -> assertThat(from.put(moved.now().measure(), moved.now().standing())).isEqualTo(moved.from()));
        difference.added().forEach(added -> assertThat(from.put(added.measure(), added.standing())).isNull());
        difference.gone().forEach(gone -> assertThat(from.remove(gone.measure())).isEqualTo(gone.standing()));
    }
}
