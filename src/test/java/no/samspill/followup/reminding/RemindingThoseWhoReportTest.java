package no.samspill.followup.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.samspill.followup.Following;
import no.samspill.followup.Given;
import no.samspill.followup.NewOrder;
import no.samspill.followup.State;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.ledger.ElementId;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.people.RoleHeld;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.post.Postman;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.TestClock;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class RemindingThoseWhoReportTest {
    private static final LocalDate MONDAY = LocalDate.now(TestClock.NORWAY).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);

    @LocalServerPort int port;
    @Autowired ApplicationContext server;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;
    @Autowired Digests reminders;
    @Autowired People people;
    @Autowired TransactionTemplate transactions;

    private World world;
    private Following up;
    private PersonId nina;
    private String email;
    private String desk;

    @BeforeEach
    void the_evening_before_a_monday() {
        at(MONDAY.minusDays(1), 20);
        world = World.apart(server, "Gratangen", "Harstad");
        up = new Following(world, MONDAY.minusDays(120));
        nina = world.editor("Nina");
        email = address(nina, "nina");
        desk = "/arbeid/" + world.region + "/utviklingsplan/status";
        reminders.send();
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    private void at(LocalDate day, int hour) {
        clock.hold(day.atTime(hour, 0).atZone(TestClock.NORWAY).toInstant());
    }

    private String address(PersonId person, String name) {
        String address = name + "@" + world.region + ".no";
        assertThat(people.giveEmail(person, new EmailAddress(address), World.TEST)).isTrue();
        return address;
    }

    private List<String> letters(String to) {
        return sql.sql("select subject || e'\\n' || body from letter where recipient = ? and ending is null").param(to).query(String.class).list();
    }

    private String letter() {
        assertThat(letters(email)).hasSize(1);
        return letters(email).getFirst();
    }

    private String key() {
        return "/paminnelser/" + sql.sql("select key from followup_reader where person = ?").param(nina.value()).query(UUID.class).single();
    }

    private static List<String> ways(String letter) {
        return letter.lines().filter(line -> line.startsWith("http")).map(line -> line.substring(line.indexOf('/', "https://".length()))).toList();
    }

    @Test
    void one_letter_of_all_that_waits_by_plan_and_each_line_leads_to_its_own_form() {
        World other = World.apart(server, "Salangen");
        Following elsewhere = new Following(other, MONDAY.minusDays(100));
        people.grant(nina, RoleHeld.editor(other.council, other.municipality()), World.TEST);
        at(MONDAY, 7);
        reminders.send();
        String letter = letter();
        assertThat(letter).startsWith("Fire ting venter på en melding fra deg").contains("Hei, Nina", "Kurs i førstelinjetjenesten", "Et nettverk av næringsutviklere", "Ikke meldt ennå.", "Du må være logget inn");
        assertThat(ways(letter)).contains(desk + "/1?hvem=" + up.key(0), "/arbeid/" + other.region + "/utviklingsplan/status/1?hvem=" + elsewhere.key(0), key()).doesNotHaveDuplicates();
    }

    @Test
    void the_way_goes_through_signing_in_and_on_to_the_form() {
        at(MONDAY, 7);
        reminders.send();
        String way = ways(letter()).getFirst();
        Guest nobody = new Guest(port);
        HttpResponse<String> first = nobody.get(way);
        assertThat(first.uri().getPath()).isEqualTo("/logg-inn");
        HttpResponse<String> after = nobody.signsIn(world.link(nina));
        assertThat(after.uri().getPath() + "?" + after.uri().getQuery()).isEqualTo(way);
        assertThat(Jsoup.parse(after.body()).selectFirst("form.sam-report button[type=submit]")).isNotNull();
        assertThat(up.followUps().reports(up.view())).as("opening reports nothing").isEmpty();
    }

    @Test
    void a_program_that_opens_every_way_and_sends_every_form_it_finds_reports_nothing_and_who_it_stopped_begins_again_in_one_press() {
        at(MONDAY, 7);
        reminders.send();
        Guest scanner = new Guest(port);
        List<String> ways = ways(letter());
        ways.forEach(scanner::get);
        assertThat(reminders.rhythm(nina)).as("opening ends nothing").isEqualTo(Rhythm.WEEKLY);
        ways.forEach(way -> scanner.postBlindly(way, Map.of("state", "COMPLETED", "one", "1/" + up.key(0), "handling", "slutt")));
        assertThat(up.followUps().reports(up.view())).isEmpty();
        assertThat(reminders.rhythm(nina)).as("no form of ours was sent").isEqualTo(Rhythm.WEEKLY);
        scanner.fillIn(key(), key(), Map.of("handling", "slutt"));
        assertThat(reminders.rhythm(nina)).isEqualTo(Rhythm.NEVER);
        assertThat(up.followUps().reports(up.view())).isEmpty();
        assertThat(world.guest(nina, port).get(desk).body()).as("she sees it").contains("Du får ingen påminnelser");
        assertThat(scanner.fillIn(key(), key(), Map.of("handling", "igjen")).body()).contains("Én e-post på mandager");
        assertThat(reminders.rhythm(nina)).isEqualTo(Rhythm.WEEKLY);
    }

    @Test
    void nothing_is_sent_where_nothing_waits_nor_before_its_time_nor_twice() {
        reminders.send();
        assertThat(letters(email)).isEmpty();
        at(MONDAY, 7);
        reminders.send();
        reminders.send();
        at(MONDAY.plusDays(3), 9);
        reminders.send();
        assertThat(letters(email)).hasSize(1);
        Stream.of(up.course, up.network).forEach(measure -> up.tells(0, measure, State.UNDER_WAY, MONDAY.plusDays(3), null));
        at(MONDAY.plusDays(7), 7);
        reminders.send();
        assertThat(letters(email)).as("all is told, so no letter").hasSize(1);
    }

    @Test
    void a_newer_one_takes_the_place_of_one_that_is_still_on_its_way() {
        at(MONDAY, 7);
        reminders.send();
        up.tells(0, up.course, State.UNDER_WAY, MONDAY, null);
        at(MONDAY.plusDays(7), 7);
        reminders.send();
        assertThat(letter()).startsWith("Én ting venter").doesNotContain("Kurs i førstelinjetjenesten");
    }

    @Test
    void many_servers_at_once_send_one() throws Exception {
        at(MONDAY, 7);
        try (var servers = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> done : servers.invokeAll(Stream.generate(() -> (Callable<Integer>) () -> reminders.send()).limit(6).toList())) {
                done.get();
            }
        }
        assertThat(letters(email)).hasSize(1);
        assertThat(sql.sql("select count(*) from followup_reminder where plan = ?").param(up.plan.value()).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void at_their_own_pace_and_in_their_own_language() {
        Guest own = world.guest(nina, port);
        own.get("/arbeid/meg/paminnelser?sprak=nn");
        assertThat(own.get("/arbeid/meg").body()).contains("/arbeid/meg/paminnelser");
        assertThat(own.fillIn("/arbeid/meg/paminnelser", "/arbeid/meg/paminnelser", Map.of("takt", "av og til")).statusCode()).isEqualTo(422);
        assertThat(own.fillIn("/arbeid/meg/paminnelser", "/arbeid/meg/paminnelser", Map.of("takt", "DAILY")).body()).contains("Éin e-post om dagen");
        at(MONDAY.plusDays(1), 7);
        reminders.send();
        assertThat(letter()).startsWith("To ting ventar på ei melding frå deg").contains("Ikkje meldt enno", "kvar dag");
        at(MONDAY.plusDays(1), 23);
        reminders.send();
        at(MONDAY.plusDays(2), 7);
        reminders.send();
        assertThat(sql.sql("select count(distinct letter) from followup_reminder where plan = ?").param(up.plan.value()).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void whoever_was_invited_in_a_language_is_written_to_in_it() {
        people.speaks(nina, Language.EN);
        at(MONDAY, 7);
        reminders.send();
        assertThat(letter()).startsWith("Two things wait for a report from you");
    }

    @Test
    void the_mail_programs_own_button_ends_them_and_takes_back_what_is_on_its_way() throws Exception {
        at(MONDAY, 7);
        reminders.send();
        try (Postman postman = new Postman(server)) {
            String said = postman.letterTo(email).getHeader("List-Unsubscribe")[0];
            String button = said.substring(said.indexOf("/paminnelser"), said.length() - 1);
            Guest program = new Guest(port);
            assertThat(program.get(button).uri().getPath()).as("a person who opens it meets the page").isEqualTo(key());
            assertThat(program.postBlindly(button, Map.of()).statusCode()).isEqualTo(422);
            assertThat(reminders.rhythm(nina)).isEqualTo(Rhythm.WEEKLY);
            assertThat(program.postBlindly(button, Map.of("List-Unsubscribe", "One-Click")).statusCode()).isEqualTo(200);
            assertThat(program.postBlindly(button, Map.of("List-Unsubscribe", "One-Click")).statusCode()).as("twice is the same").isEqualTo(200);
        }
        at(MONDAY.plusDays(7), 7);
        reminders.send();
        assertThat(letters(email)).isEmpty();
        assertThat(new Guest(port).get("/paminnelser/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_tried_is_told_when_the_mail_server_said_yes_and_no_sooner() {
        up.tells(0, up.course, State.UNDER_WAY, MONDAY.minusDays(100), null);
        Guest secretary = world.guest(world.secretary("Kari"), port);
        at(MONDAY, 7);
        reminders.send();
        assertThat(open(secretary, desk)).contains(gratangen() + " 2", "er på vei").doesNotContain("påminnet " + day(MONDAY));
        assertThat(open(new Guest(port), status())).doesNotContain("påminnet");
        try (Postman postman = new Postman(server)) {
            postman.letterTo(email);
        }
        at(MONDAY.plusDays(7), 7);
        reminders.send();
        try (Postman postman = new Postman(server)) {
            postman.letterTo(email);
        }
        String both = "påminnet " + day(MONDAY) + " og " + day(MONDAY.plusDays(7));
        assertThat(open(secretary, desk)).contains(both, "Ingen kan melde for dem");
        assertThat(open(new Guest(port), status())).as("everybody reads that it was tried, and not who").contains(both).doesNotContain("Nina");
        up.tells(0, up.course, State.UNDER_WAY, MONDAY.plusDays(7), null);
        assertThat(reminders.tried(up.view()).days(up.followUps().now(up.view()).find(up.course).orElseThrow().lines())).as("what is answered, is answered").isEmpty();
    }

    @Test
    void the_secretariat_reminds_by_a_press_and_nobody_twice_on_a_day() {
        PersonId hans = world.person("Hans", RoleHeld.editor(world.council, up.members().get(1).id()));
        Guest secretary = world.guest(world.secretary("Kari"), port);
        assertThat(secretary.fillIn(desk, desk + "/paminn", Map.of("hvem", up.key(0))).body()).contains("Påminnelse er skrevet til " + gratangen() + ".");
        assertThat(letters(email)).hasSize(1);
        assertThat(secretary.fillIn(desk, desk + "/paminn", Map.of("hvem", "")).body()).contains("Alt skrevet til i dag: " + gratangen() + ".", "Har ingen e-postadresse her: " + harstad() + ".");
        String his = address(hans, "hans");
        reminders.choose(hans, Rhythm.NEVER);
        assertThat(secretary.fillIn(desk, desk + "/paminn", Map.of("hvem", up.key(1))).body()).contains("Vil ikke ha påminnelser: " + harstad() + ".");
        assertThat(letters(his)).isEmpty();
        assertThat(letters(email)).hasSize(1);
        assertThat(world.guest(nina, port).postBlindly(desk + "/paminn", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_duty_that_is_given_to_one_person_waits_for_that_one_alone() {
        PersonId per = world.editor("Pernille");
        String his = address(per, "per");
        reminders.send();
        Guest own = world.guest(nina, port);
        String form = desk + "/1?hvem=" + up.key(0);
        String hand = desk + "/1/hvem?hvem=" + up.key(0);
        assertThat(own.get(form).body()).contains("Pernille</option>");
        assertThat(own.fillIn(form, hand, Map.of("person", per.toString())).body()).contains("Pernille melder om dette fra nå av.", "Meldes av Pernille.");
        at(MONDAY, 7);
        reminders.send();
        assertThat(letters(his)).singleElement().satisfies(letter -> assertThat(letter).contains("Kurs i førstelinjetjenesten"));
        assertThat(letter()).doesNotContain("Kurs i førstelinjetjenesten").contains("Et nettverk");
        assertThat(open(own, "/arbeid")).contains("Én melding mangler");
        assertThat(open(new Guest(port), status())).doesNotContain("Pernille");
        assertThat(new Guest(port).get("/" + world.region + "/utviklingsplan/tiltak/1").body()).doesNotContain("Pernille");
    }

    @Test
    void somebody_who_may_not_report_for_them_cannot_be_set() {
        PersonId stranger = world.reader("Stein");
        Guest own = world.guest(nina, port);
        String form = desk + "/1?hvem=" + up.key(0);
        assertThat(own.fillIn(form, desk + "/1/hvem?hvem=" + up.key(0), Map.of("person", stranger.toString())).body()).contains("Ingenting er lagret");
        assertThat(own.fillIn(form, desk + "/1/hvem?hvem=" + up.key(0), Map.of("person", "x")).body()).contains("Ingenting er lagret");
        assertThat(own.postBlindly(desk + "/1/hvem?hvem=" + up.key(1), Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void what_the_secretariat_says_of_a_duty_leaves_who_does_it() {
        up.followUps().hand(up.view(), up.course, up.key(0), people.find(nina).orElseThrow(), World.TEST);
        up.followUps().give(up.view(), Given.to(up.course, up.members().getFirst().id().value(), "næringsansvarlig"), "Gratangen", World.TEST);
        assertThat(up.followUps().now(up.view()).find(up.course).orElseThrow().lines().getFirst().duty().person()).isEqualTo(nina);
    }

    @Test
    void where_that_one_leaves_it_waits_for_the_others_and_then_for_the_secretariat_and_the_page_says_so() {
        PersonId per = world.editor("Pernille");
        address(per, "per");
        PersonId kari = world.secretary("Kari");
        String hers = address(kari, "kari");
        up.followUps().hand(up.view(), up.course, up.key(0), people.find(per).orElseThrow(), World.TEST);
        reminders.send();
        at(MONDAY, 7);
        reminders.send();
        String way = ways(letters("per@" + world.region + ".no").getFirst()).getFirst();
        people.leave(per, World.TEST);
        assertThat(new Guest(port).get(way).uri().getPath()).as("whoever has left and presses, must sign in, and cannot").isEqualTo("/logg-inn");
        assertThat(open(world.guest(nina, port), desk)).contains("Den som var satt til å melde, er ikke lenger med. Det venter på de andre hos " + gratangen() + ".");
        at(MONDAY.plusDays(7), 7);
        reminders.send();
        assertThat(letter()).contains("Kurs i førstelinjetjenesten");
        people.end(nina, RoleHeld.editor(world.council, world.municipality()), World.TEST);
        assertThat(open(world.guest(kari, port), desk)).contains("ingen andre kan melde for " + gratangen() + ". Det venter på sekretariatet.", "Ingen kan melde for " + harstad() + ", så det venter på sekretariatet.");
        at(MONDAY.plusDays(14), 7);
        reminders.send();
        assertThat(letters(hers)).singleElement().satisfies(letter -> assertThat(letter).contains("Kurs i førstelinjetjenesten, " + gratangen(), "Kurs i førstelinjetjenesten, " + harstad()));
        assertThat(sql.sql("select count(*) from followup_reader where person = ?").param(per.value()).query(Integer.class).single()).as("nothing of who has left").isZero();
    }

    @Test
    void a_duty_of_a_municipality_that_is_merged_away_goes_with_who_does_it_to_the_one_that_came_of_it() {
        Organisation gratangen = up.members().getFirst();
        OrganisationId harstad = up.members().get(1).id();
        up.followUps().give(up.view(), Given.to(up.nobodys, gratangen.id().value(), null), "Gratangen", World.TEST);
        up.followUps().hand(up.view(), up.nobodys, "o-" + gratangen.id(), people.find(nina).orElseThrow(), World.TEST);
        up.tells(0, up.nobodys, State.UNDER_WAY, MONDAY.minusDays(110), "I gang");
        assertThat(world.bean(Reforms.class).enter(new Reform.Dissolve(gratangen.id(), List.of(harstad), MONDAY.plusDays(1)), World.TEST)).isEmpty();
        people.grant(nina, RoleHeld.editor(world.council, harstad), World.TEST);
        at(MONDAY.plusDays(7), 7);
        assertThat(up.followUps().now(up.view()).find(up.nobodys).orElseThrow().lines()).singleElement().satisfies(line -> {
            assertThat(line.duty().holder().key()).isEqualTo("o-" + harstad);
            assertThat(line.duty().person()).isEqualTo(nina);
        });
        assertThat(open(world.guest(nina, port), desk)).contains("Tatt over etter " + gratangen.name() + ".");
        reminders.send();
        assertThat(letter()).contains("En fast ansatt", "Sist meldt");
    }

    @Test
    void an_example_that_stands_still_reminds_nobody() {
        world.bean(Plans.class).stand(up.view().id(), MONDAY);
        at(MONDAY, 7);
        reminders.send();
        assertThat(letters(email)).isEmpty();
    }

    @Test
    void a_press_reminds_those_whom_the_page_of_an_example_lists_and_says_why_where_it_reminds_nobody() {
        LocalDate still = MONDAY.minusDays(10);
        world.bean(Plans.class).stand(up.view().id(), still);
        Guest secretary = world.guest(world.secretary("Kari"), port);
        assertThat(open(secretary, desk)).contains(gratangen() + " 2", harstad() + " 2", "ikke påminnet");
        HttpResponse<String> pressed = secretary.fillIn(desk, desk + "/paminn", Map.of("hvem", up.key(0)));
        assertThat(pressed.body()).contains("Påminnelse er skrevet til " + gratangen() + ".").doesNotContain("Ingen er stille");
        assertThat(letter()).startsWith("To ting venter").contains("Kurs i førstelinjetjenesten", "Et nettverk");
        assertThat(open(secretary, desk)).as("on the day that the page speaks of").contains("e-post fra " + day(still) + " er på vei");
        try (Postman postman = new Postman(server)) {
            postman.letterTo(email);
        }
        assertThat(open(secretary, desk)).contains("påminnet " + day(still));
        assertThat(open(new Guest(port), status())).contains("påminnet " + day(still));
        assertThat(secretary.fillIn(desk, desk + "/paminn", Map.of("hvem", up.key(0))).body()).contains("Alt skrevet til i dag: " + gratangen() + ".");
        HttpResponse<String> nobody = secretary.fillIn(desk, desk + "/paminn", Map.of("hvem", up.key(1)));
        assertThat(nobody.body()).contains("Ingen kan melde for " + harstad() + " ennå: inviter en.");
        assertThat(Jsoup.parse(nobody.body()).select("main a[href=/arbeid/" + world.region + "/folk]")).as("and where to").isNotEmpty();
        at(MONDAY, 7);
        reminders.send();
        assertThat(letters(email)).as("an example writes nothing by itself").isEmpty();
    }

    @Test
    void whoever_was_just_given_a_role_for_one_that_is_silent_is_reminded_by_a_press() {
        world.bean(Plans.class).stand(up.view().id(), MONDAY.minusDays(10));
        Guest secretary = world.guest(world.secretary("Kari"), port);
        assertThat(open(secretary, desk)).contains("Ingen kan melde for dem");
        PersonId hans = world.person("Hans", RoleHeld.editor(world.council, up.members().get(1).id()));
        String his = address(hans, "hans");
        assertThat(open(secretary, desk)).contains("Minn " + harstad() + " på det").doesNotContain("Ingen kan melde for dem");
        assertThat(secretary.fillIn(desk, desk + "/paminn", Map.of("hvem", up.key(1))).body()).contains("Påminnelse er skrevet til " + harstad() + ".");
        assertThat(letters(his)).hasSize(1);
        assertThat(secretary.fillIn(desk, desk + "/paminn", Map.of("hvem", "")).body()).contains("Påminnelse er skrevet til " + gratangen() + ".", "Alt skrevet til i dag: " + harstad() + ".");
        assertThat(letters(his)).hasSize(1);
    }

    @Test
    void of_one_whom_only_the_plans_words_name_it_says_that_the_secretariat_reports() {
        world.apply(up.plan, List.of(Field.RESPONSIBILITY.put(up.nobodys, null, "Næringsforeningen")));
        Guest secretary = world.guest(world.secretary("Kari"), port);
        assertThat(open(secretary, desk)).contains("Næringsforeningen 1", "Bare sekretariatet kan melde for dem");
        assertThat(secretary.fillIn(desk, desk + "/paminn", Map.of("hvem", "n-næringsforeningen")).body()).contains("Bare sekretariatet kan melde for Næringsforeningen, så ingen er minnet").doesNotContain("inviter en");
    }

    @Test
    void one_that_is_silent_is_reminded_by_a_press_though_its_next_report_is_due_on_a_later_day() {
        up.followUps().order(up.view(), new NewOrder(UUID.randomUUID(), "Gratangen kommunestyre", MONDAY.minusDays(115), null, "En oversikt over lokaler", up.members().getFirst(), MONDAY.plusDays(60)), World.TEST);
        ElementId given = up.followUps().now(up.view()).orders().getFirst().measure().id();
        up.tells(0, given, State.UNDER_WAY, MONDAY.minusDays(110), "I gang");
        Stream.of(up.course, up.network).forEach(measure -> up.tells(0, measure, State.UNDER_WAY, MONDAY.minusDays(3), null));
        Guest secretary = world.guest(world.secretary("Kari"), port);
        assertThat(open(secretary, desk)).contains("Minn " + gratangen() + " på det");
        assertThat(secretary.fillIn(desk, desk + "/paminn", Map.of("hvem", up.key(0))).body()).contains("Påminnelse er skrevet til " + gratangen() + ".");
        assertThat(letter()).startsWith("Én ting venter").contains("En oversikt over lokaler");
    }

    @Test
    void none_is_lost_and_none_is_doubled_by_a_server_that_is_killed_on_its_way() {
        at(MONDAY, 7);
        for (int kill = 0; kill < 25; kill++) {
            transactions.executeWithoutResult(killed -> {
                reminders.send();
                killed.setRollbackOnly();
            });
            assertThat(sql.sql("select count(*) from followup_reminder where plan = ?").param(up.plan.value()).query(Long.class).single()).isZero();
            assertThat(letters(email)).isEmpty();
        }
        reminders.send();
        reminders.send();
        assertThat(letters(email)).hasSize(1);
    }

    private String status() {
        return "/" + world.region + "/utviklingsplan/status";
    }

    private String gratangen() {
        return up.members().get(0).name();
    }

    private String harstad() {
        return up.members().get(1).name();
    }

    private static String day(LocalDate day) {
        return NorwegianDates.of(Language.NB).dayAndMonth(day);
    }

    private static String open(Guest guest, String path) {
        HttpResponse<String> answer = guest.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body()).select("main").text();
    }
}
