package no.samspill.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.samspill.followup.Following;
import no.samspill.followup.Meeting;
import no.samspill.followup.Report;
import no.samspill.followup.State;
import no.samspill.followup.StatusReports;
import no.samspill.hearing.Announcing;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Track;
import no.samspill.hearing.assessment.Concluded;
import no.samspill.hearing.assessment.Concluding;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.post.Postman;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.TestClock;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class FollowingAPlanTest {
    private static final LocalDate TODAY = LocalDate.now(TestClock.NORWAY);

    @LocalServerPort int port;
    @Autowired ApplicationContext server;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;
    @Autowired ReportTidings tidings;

    private World world;
    private Following up;
    private Guest anybody;
    private String at;
    private String email;

    @BeforeEach
    void a_plan_that_is_followed_up() {
        world = World.apart(server, "Gratangen", "Harstad");
        up = new Following(world, TODAY.minusDays(120));
        anybody = new Guest(port);
        at = "/" + world.region + "/utviklingsplan";
        email = "folger@" + world.region + ".no";
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    private void tomorrow(int days) {
        clock.hold(TODAY.plusDays(days).atTime(7, 0).atZone(TestClock.NORWAY).toInstant());
        tidings.send();
    }

    private String follow(String what) {
        anybody.fillIn(at + "/folg?hva=" + what, at + "/folg", Map.of("epost", email, "hva", what));
        String key = sql.sql("select key from notice_follower where email = ? and topic = ?").params(email, what).query(String.class).single();
        String own = at + "/folg/" + key;
        String code = sql.sql("select body from letter where recipient = ? and position(? in body) > 0").params(email, key).query(String.class).single().lines()
                .filter(line -> line.startsWith("Skriv denne koden")).findFirst().orElseThrow().replaceFirst(".*: ", "");
        anybody.fillIn(own, own, Map.of("handling", "ja", "kode", code));
        return own;
    }

    private List<String> told() {
        return sql.sql("select subject || e'\\n' || body from letter where recipient = ? and ending is null order by handed_over").param(email).query(String.class).list().stream().filter(each -> !each.startsWith("Vil du ha") && !each.startsWith("Du følger")).toList();
    }

    private String municipality(int member) {
        return "k-" + up.members().get(member).id();
    }

    @Test
    void reports_are_told_in_one_letter_the_next_morning_as_they_stand_then() {
        follow("plan");
        Report wrong = up.tells(0, up.course, State.COMPLETED, TODAY, "Feil tiltak");
        up.tells(1, up.course, State.UNDER_WAY, TODAY, "Første kursdag er holdt");
        up.tells(0, up.network, State.PAUSED, TODAY, null);
        world.bean(StatusReports.class).withdraw(up.view(), UUID.randomUUID(), wrong.id(), "Feil", Reach.WHOLE, World.TEST);
        assertThat(told()).isEmpty();
        tomorrow(1);
        tidings.send();
        assertThat(told()).singleElement().satisfies(letter -> assertThat(letter).contains("nytt om 2 tiltak", "Kurs i førstelinjetjenesten", "Første kursdag er holdt", at + "/tiltak/1", at + "/status", at + "/folg/").doesNotContain("Feil tiltak"));
        tomorrow(2);
        assertThat(told()).as("nothing is new, so no letter").hasSize(1);
    }

    @Test
    void a_measure_is_followed_alone_and_an_area_with_all_that_is_in_it() {
        follow("r-" + up.course);
        up.tells(0, up.network, State.PAUSED, TODAY, null);
        tomorrow(1);
        assertThat(told()).isEmpty();
        follow("r-" + up.view().plan().elements().getFirst().id());
        clock.hold(TODAY.plusDays(1).atTime(9, 0).atZone(TestClock.NORWAY).toInstant());
        up.tells(1, up.network, State.UNDER_WAY, TODAY.plusDays(1), null);
        up.tells(1, up.course, State.UNDER_WAY, TODAY.plusDays(1), null);
        tomorrow(2);
        assertThat(told()).as("one letter of both").singleElement().satisfies(letter -> assertThat(letter).contains("nytt om 2 tiltak"));
    }

    @Test
    void a_municipality_is_followed_in_what_it_does() {
        follow(municipality(0));
        up.tells(1, up.course, State.UNDER_WAY, TODAY, "Harstads egne ord");
        up.tells(0, up.course, State.UNDER_WAY, TODAY, "Gratangens egne ord");
        tomorrow(1);
        assertThat(told()).singleElement().satisfies(letter -> assertThat(letter).contains("Gratangens egne ord").doesNotContain("Harstads egne ord"));
    }

    @Test
    void a_new_version_is_told_at_once_to_those_whose_words_it_changes() {
        Versions versions = world.bean(Versions.class);
        versions.freeze(up.plan, new NewVersion("Til høring", null, TODAY.minusDays(9), null), World.TEST);
        follow("r-" + up.course);
        world.apply(up.plan, List.of(Field.TITLE.put(up.network, "Et nettverk av næringsutviklere", "Et fast nettverk")));
        versions.freeze(up.plan, new NewVersion("Uten kurset", null, TODAY.minusDays(8), null), World.TEST);
        assertThat(told()).isEmpty();
        world.apply(up.plan, List.of(Field.TITLE.put(up.course, "Kurs i førstelinjetjenesten", "Kurs for alle")));
        versions.freeze(up.plan, new NewVersion("Med kurset", null, TODAY.minusDays(7), null), World.TEST);
        assertThat(told()).singleElement().satisfies(letter -> assertThat(letter).contains("versjon 3 er laget", "Med kurset", at + "/versjon/3/endringer"));
        String page = told().getFirst().lines().filter(line -> line.contains("/versjon/3")).findFirst().orElseThrow();
        assertThat(anybody.get(page.substring(page.indexOf(at))).statusCode()).isEqualTo(200);
    }

    @Test
    void a_hearing_is_told_when_it_is_announced() {
        world.bean(Versions.class).freeze(up.plan, new NewVersion("Til høring", null, TODAY.minusDays(9), null), World.TEST);
        follow("plan");
        follow(municipality(1));
        Heard.announced(world, up.plan, TODAY.minusDays(1), TODAY.plusDays(50));
        assertThat(told()).as("once, whatever they follow").filteredOn(letter -> letter.contains("er på høring")).singleElement().satisfies(letter -> assertThat(letter).contains(at + "/horing/1"));
    }

    @Test
    void what_becomes_of_a_hearing_is_told_to_those_who_follow_and_by_feed() {
        world.bean(Versions.class).freeze(up.plan, new NewVersion("Til høring", null, TODAY.minusDays(9), null), World.TEST);
        follow("plan");
        follow("vedtak");
        Hearing hearing = Heard.announced(world, up.plan, TODAY.minusDays(50), TODAY.plusDays(10));
        Announcing announcing = world.bean(Announcing.class);
        announcing.prolong(up.view(), hearing, Set.of(Track.EVERYBODY, Track.CONSULTEES), TODAY.plusDays(24), "Flere trenger tid", World.TEST);
        assertThat(told()).as("once, though both tracks have more time").filteredOn(letter -> letter.contains("lengre frist")).singleElement()
                .satisfies(letter -> assertThat(letter).contains("Fristen er nå " + NorwegianDates.of(Language.NB).date(TODAY.plusDays(24)), at + "/horing/1"));
        clock.hold(TODAY.plusDays(26).atTime(12, 0).atZone(TestClock.NORWAY).toInstant());
        assertThat(world.bean(Concluding.class).conclude(up.view(), hearing, World.TEST)).isInstanceOf(Concluded.Done.class);
        assertThat(told()).filteredOn(letter -> letter.contains("svarene på høringen er lagt ut")).singleElement().satisfies(letter -> assertThat(letter).contains(at + "/horing/1"));
        clock.letGo();
        assertThat(feed("plan")).anySatisfy(entry -> assertThat(entry).contains("er forlenget")).anySatisfy(entry -> assertThat(entry).contains("Svarene på høringen"));
        assertThat(feed("vedtak")).noneSatisfy(entry -> assertThat(entry).contains("høring"));
    }

    @Test
    void a_municipality_is_followed_in_all_its_plans_at_once() {
        world.bean(Reforms.class).enter(new Reform.Renumber(up.members().getFirst().id(), "0302", LocalDate.of(2000, 1, 1)), World.TEST);
        PlanId other = world.plan("naringsplan");
        world.apply(other, List.of(Kind.FOCUS_AREA.add(new ElementId(UUID.randomUUID()), null, 0)));
        world.bean(Versions.class).freeze(other, new NewVersion("Til høring", null, TODAY.minusDays(9), null), World.TEST);
        Heard.announced(world, other, TODAY.minusDays(50), TODAY.plusDays(10));
        PlanId hidden = world.plan("utkast", false);
        up.tells(0, up.course, State.UNDER_WAY, TODAY, "Første kursdag er holdt");
        up.tells(1, up.network, State.PAUSED, TODAY, null);
        HttpResponse<String> answer = anybody.get("/kommune/0302/folg.atom");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(Jsoup.parse(answer.body(), Parser.xmlParser()).select("entry > title").eachText()).hasSize(2)
                .anySatisfy(entry -> assertThat(entry).startsWith("Utviklingsplan: ").contains("Kurs i førstelinjetjenesten", "under arbeid"))
                .anySatisfy(entry -> assertThat(entry).contains("er lagt ut på høring"));
        assertThat(answer.body()).doesNotContain("/utkast", hidden.toString());
        assertThat(Jsoup.parse(anybody.get("/kommune/0302").body()).select("main a[href=/kommune/0302/folg.atom]")).hasSize(1);
        assertThat(anybody.get("/kommune/0999/folg.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void many_servers_tell_each_follower_once() throws Exception {
        follow("plan");
        up.tells(0, up.course, State.UNDER_WAY, TODAY, null);
        clock.hold(TODAY.plusDays(1).atTime(7, 0).atZone(TestClock.NORWAY).toInstant());
        try (var servers = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> done : servers.invokeAll(Stream.generate(() -> (Callable<Integer>) () -> tidings.send()).limit(6).toList())) {
                done.get();
            }
        }
        assertThat(told()).hasSize(1);
    }

    @Test
    void who_signs_in_follows_in_one_press_and_stops_in_one() {
        PersonId nina = world.reader("Nina");
        email = "nina@" + world.region + ".no";
        world.bean(People.class).giveEmail(nina, new EmailAddress(email), World.TEST);
        Guest own = world.guest(nina, port);
        assertThat(own.get(at + "/tiltak/1").body()).contains(at + "/folg?hva=r-" + up.course);
        assertThat(own.fillIn(at + "/folg?hva=r-" + up.course, at + "/folg", Map.of("hva", "r-" + up.course)).body()).contains("Du følger dette.");
        own.fillIn(at + "/folg?hva=r-" + up.course, at + "/folg", Map.of("hva", "r-" + up.course));
        up.tells(0, up.course, State.UNDER_WAY, TODAY, null);
        tomorrow(1);
        assertThat(told()).hasSize(1);
        assertThat(own.get("/arbeid/meg").body()).contains("Du følger én ting", "/arbeid/meg/folger");
        Document page = Jsoup.parse(own.get("/arbeid/meg/folger").body());
        assertThat(own.fillIn("/arbeid/meg/folger", "/arbeid/meg/folger", Map.of("slutt", page.selectFirst("input[name=slutt]").val())).body()).contains("Du følger det ikke lenger.", "Du følger ingenting");
        assertThat(told()).as("and what was on its way is taken back").isEmpty();
        Guest other = world.guest(world.reader("Nils"), port);
        assertThat(other.get("/arbeid/meg/folger").body()).contains("Du følger ingenting");
    }

    @Test
    void the_mail_programs_own_button_ends_all_of_the_plan() throws Exception {
        follow("plan");
        follow("r-" + up.course);
        up.tells(0, up.course, State.UNDER_WAY, TODAY, null);
        try (Postman postman = new Postman(server)) {
            postman.letterTo(email);
            tomorrow(1);
            String said = postman.letterTo(email).getHeader("List-Unsubscribe")[0];
            String button = said.substring(said.indexOf(at), said.length() - 1);
            assertThat(new Guest(port).postBlindly(button, Map.of()).statusCode()).isEqualTo(422);
            assertThat(new Guest(port).get(button).body()).contains("Du følger");
            assertThat(new Guest(port).postBlindly(button, Map.of("List-Unsubscribe", "One-Click")).statusCode()).isEqualTo(200);
            assertThat(new Guest(port).postBlindly(button, Map.of("List-Unsubscribe", "One-Click")).statusCode()).as("nothing of it is kept").isEqualTo(404);
        }
        assertThat(sql.sql("select count(*) from notice_follower where email = ?").param(email).query(Integer.class).single()).isZero();
    }

    @Test
    void programs_read_what_is_followed_and_nothing_else() {
        up.followUps().meet(up.view(), new Meeting(TODAY.plusDays(30), "Regionrådsmøte"), World.TEST);
        world.bean(Versions.class).freeze(up.plan, new NewVersion("Til høring", null, TODAY.minusDays(9), null), World.TEST);
        up.tells(0, up.course, State.UNDER_WAY, TODAY, "Første kursdag er holdt");
        up.tells(1, up.network, State.PAUSED, TODAY, null);
        assertThat(feed("plan")).hasSize(3).anySatisfy(entry -> assertThat(entry).contains("Kurs i førstelinjetjenesten", "under arbeid")).anySatisfy(entry -> assertThat(entry).startsWith("Versjon 1"));
        assertThat(feed("r-" + up.course)).singleElement().satisfies(entry -> assertThat(entry).contains("Kurs"));
        assertThat(feed(municipality(1))).singleElement().satisfies(entry -> assertThat(entry).contains("nettverk"));
        HttpResponse<String> calendar = anybody.get(at + "/folg.ics?hva=plan");
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(calendar.body()).contains("SUMMARY:Regionrådsmøte", "DTSTART;VALUE=DATE:20181231");
        assertThat(anybody.get(at + "/folg.ics?hva=r-" + up.network).body()).doesNotContain("20181231");
        assertThat(anybody.get(at + "/folg.atom?hva=tull").statusCode()).isEqualTo(404);
        assertThat(anybody.get(at + "/folg.atom?hva=r-" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(anybody.get(at + "/folg?hva=tull").statusCode()).as("a page lets one choose").isEqualTo(200);
        assertThat(anybody.fillIn(at + "/folg", at + "/folg", Map.of("hva", "tull", "epost", email)).statusCode()).isEqualTo(422);
    }

    private List<String> feed(String what) {
        return Jsoup.parse(anybody.get(at + "/folg.atom?hva=" + what).body(), Parser.xmlParser()).select("entry > title").eachText();
    }
}
