package no.samspill.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.NewDecision;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Rule;
import no.samspill.adoption.Verdict;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Following;
import no.samspill.followup.Given;
import no.samspill.followup.NewReport;
import no.samspill.followup.Reporting;
import no.samspill.followup.Setting;
import no.samspill.followup.State;
import no.samspill.followup.StatusReports;
import no.samspill.hearing.assessment.Said;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.NewContribution;
import no.samspill.input.Sender;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.plan.Field;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.TestClock;
import no.samspill.testing.World;
import no.samspill.wording.Health;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class TheWholeTraceTest {
    private static final LocalDate TODAY = LocalDate.now(TestClock.NORWAY);

    @LocalServerPort int port;
    @Autowired ApplicationContext server;
    @Autowired JdbcClient sql;

    private World world;
    private Following up;
    private Contribution said;
    private String email;

    @BeforeEach
    void somebody_says_something_and_leaves_an_address() {
        world = World.apart(server, "Gratangen", "Harstad");
        up = new Following(world, TODAY.minusDays(100));
        email = "kari@" + world.region + ".no";
        world.bean(Contributions.class).take(up.view(), NewContribution.form(UUID.randomUUID(), "Kurset må være for alle", null, true, Sender.nobody(Language.NB)), World.TEST);
        said = world.bean(Contributions.class).some(up.plan, 0, 1).getFirst();
        sql.sql("insert into contribution_contact (contribution, email, language, key, kept_until, confirmed, told) values (?, ?, 'nb', gen_random_uuid(), ?, now(), now())").params(said.id().value(), email, TODAY.plusYears(1)).update();
    }

    private Document page() {
        HttpResponse<String> answer = new Guest(port).get("/" + world.region + "/utviklingsplan/spor/" + said.receipt());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        return Jsoup.parse(answer.body());
    }

    private List<String> letters() {
        return sql.sql("select subject from letter where recipient = ? order by handed_over").param(email).query(String.class).list();
    }

    private void leads() {
        world.apply(up.plan, List.of(Field.TITLE.put(up.course, "Kurs i førstelinjetjenesten", "Kurs for alle")));
        Entry change = world.bean(Journal.class).ofElement(up.course.value()).getLast();
        world.bean(no.samspill.input.Following.class).trace(up.view(), said.id(), up.course, List.of(change.id()), World.TEST);
    }

    private void adopted() {
        world.bean(Versions.class).freeze(up.plan, new NewVersion("Til vedtak", null, TODAY.minusDays(9), null), World.TEST);
        world.bean(Routes.class).lay(up.plan, new Rule.All(), null, Routes.usual(up.view().region(), name -> name + " kommunestyre"), null, World.TEST);
        var text = world.bean(Versions.class).find(up.plan, 1).orElseThrow().version();
        for (RouteStep step : world.bean(Decisions.class).adoption(up.plan).orElseThrow().route().steps()) {
            world.bean(Decisions.class).register(up.plan, new NewDecision(UUID.randomUUID(), step.id(), 1, text.print(), Verdict.ADOPTED, TODAY.minusDays(1), null, null, null, null, List.of(), null, null), List.of(), Reach.WHOLE, World.TEST);
        }
    }

    @Test
    void from_the_sentence_to_the_result_on_one_page() {
        assertThat(page().text()).contains("Det er kommet inn", "Kurset må være for alle", "Ikke svart på ennå", "Ingen har vedtatt det ennå");
        leads();
        assertThat(page().text()).contains("Det endret teksten", "Kurs for alle", "Kurs i førstelinjetjenesten");
        adopted();
        assertThat(page().text()).contains("Det du sa, er med i den vedtatte planen", "Planen er vedtatt", "kommunestyre: Vedtatt");
        up.tells(0, up.course, State.UNDER_WAY, TODAY, "Første kursdag er holdt");
        assertThat(page().text()).contains("Det du sa, er blitt til noe som er i gang", "Første kursdag er holdt");
        up.tells(0, up.course, State.COMPLETED, TODAY, "Alle har gått kurset");
        up.tells(1, up.course, State.COMPLETED, TODAY, null);
        assertThat(page().selectFirst("h1").text()).isEqualTo("Det du sa, er blitt til noe som er gjort");
    }

    @Test
    void with_a_letter_at_each_step_and_never_twice_of_the_same() {
        leads();
        adopted();
        up.tells(0, up.network, State.UNDER_WAY, TODAY, null);
        up.tells(0, up.course, State.UNDER_WAY, TODAY, null);
        up.tells(1, up.course, State.UNDER_WAY, TODAY, null);
        up.tells(0, up.course, State.COMPLETED, TODAY, null);
        up.tells(1, up.course, State.COMPLETED, TODAY, null);
        up.tells(1, up.course, State.COMPLETED, TODAY, null);
        assertThat(letters()).satisfiesExactly(adopted -> assertThat(adopted).startsWith("Planen er vedtatt"), begun -> assertThat(begun).startsWith("Noen er i gang"), done -> assertThat(done).startsWith("Det er gjort"));
        assertThat(sql.sql("select body from letter where recipient = ? limit 1").param(email).query(String.class).single()).contains("/spor/" + said.receipt()).doesNotContain("Kurset må være for alle");
    }

    @Test
    void an_address_that_nobody_has_proven_gets_none_and_a_number_that_nobody_has_leads_nowhere() {
        sql.sql("update contribution_contact set confirmed = null where contribution = ?").param(said.id().value()).update();
        leads();
        adopted();
        assertThat(letters()).isEmpty();
        assertThat(new Guest(port).get("/" + world.region + "/utviklingsplan/spor/0000-0000-0000").statusCode()).isEqualTo(404);
        assertThat(new Guest(port).get("/" + world.region + "/utviklingsplan/spor/tull").statusCode()).isEqualTo(404);
        assertThat(new Guest(port).get("/" + world.region + "/utviklingsplan/innspill/" + said.receipt()).body()).contains("/spor/" + said.receipt());
    }

    @Test
    void whoever_has_the_number_follows_it_by_letter_as_everything_else_is_followed_and_hears_of_each_step_once() {
        String other = "per@" + world.region + ".no";
        String at = "/" + world.region + "/utviklingsplan/folg";
        Guest anybody = new Guest(port);
        assertThat(page().select("main a[href=" + at + "?hva=s-" + said.receipt() + "]")).hasSize(1);
        String what = "s-" + said.receipt();
        assertThat(Jsoup.parse(anybody.get(at + "?hva=" + what).body()).selectFirst("h1").text()).contains(said.receipt().toString());
        anybody.fillIn(at + "?hva=" + what, at, Map.of("epost", other, "hva", what));
        UUID key = sql.sql("select key from notice_follower where email = ? and topic = ?").params(other, what).query(UUID.class).single();
        Followers followers = world.bean(Followers.class);
        followers.confirm(followers.find(up.view(), key).orElseThrow());
        followers.ask(up.view(), new Topic.Became(said.receipt()), new EmailAddress(email), Language.NB);
        followers.confirm(followers.find(up.view(), sql.sql("select key from notice_follower where email = ?").param(email).query(UUID.class).single()).orElseThrow());
        leads();
        adopted();
        up.tells(0, up.course, State.UNDER_WAY, TODAY, null);
        up.tells(1, up.course, State.UNDER_WAY, TODAY, null);
        assertThat(sql.sql("select subject from letter where recipient = ? order by handed_over").param(other).query(String.class).list()).satisfiesExactly(
                ask -> assertThat(ask).startsWith("Vil du ha"), adopted -> assertThat(adopted).startsWith("Planen er vedtatt"), begun -> assertThat(begun).startsWith("Noen er i gang"));
        assertThat(letters().stream().filter(subject -> subject.startsWith("Noen er i gang"))).as("who sent it and follows it too, hears once").hasSize(1);
        String last = sql.sql("select body from letter where recipient = ? order by handed_over desc limit 1").param(other).query(String.class).single();
        assertThat(last).contains("/spor/" + said.receipt(), "/folg/" + key);
        assertThat(anybody.get("/" + world.region + "/utviklingsplan/folg.atom?hva=" + what).statusCode()).as("no feed of what one person said").isEqualTo(404);
    }

    @Test
    void a_statement_is_followed_point_by_point_to_the_result_and_no_answer_is_shown_before_it_is_laid_out() {
        Said spoken = new Said(World.apart(server, "Gratangen")).cut().answered();
        assertThat(page(spoken).text()).contains("Nettverket må være fast.", "Ikke svart på ennå").doesNotContain("Vi er enige");
        spoken.concluded();
        assertThat(page(spoken).text()).contains("Nettverket må være fast.", "Vi er enige. Nettverket er gjort permanent.", "Et forpliktende og permanent nettverk", "Hvem betaler?", "Fylkesveier avgjøres av fylkeskommunen.");
        assertThat(Jsoup.parse(new Guest(port).get(spoken.heard.address() + "/svar/" + spoken.municipality.receipt()).body()).select(".sam-camelist > li")).as("and on the receipt").hasSize(3).first().satisfies(
                answer -> assertThat(answer.text()).contains("Nettverket må være fast.", "Tas til følge", "Vi er enige."));
        FollowUps followUps = world.bean(FollowUps.class);
        followUps.set(spoken.heard.view(), new Setting(TODAY.minusDays(5), Setting.USUAL, Setting.USUAL_LIGHTS), World.TEST);
        String holder = "o-" + spoken.heard.world.municipality();
        followUps.give(spoken.heard.view(), Given.to(spoken.heard.second, spoken.heard.world.municipality().value(), null), "Gratangen", World.TEST);
        NewReport report = new NewReport(UUID.randomUUID(), spoken.heard.second, holder, State.UNDER_WAY, Health.ON_PLAN, "Nettverket har møttes", null, null, null, TODAY, null, null);
        assertThat(world.bean(StatusReports.class).give(spoken.heard.view(), report, List.of(), Reach.WHOLE, World.TEST)).isInstanceOf(Reporting.Saved.class);
        assertThat(page(spoken).selectFirst("h1").text()).isEqualTo("Det du sa, er blitt til noe som er i gang");
        assertThat(page(spoken).text()).contains("Nettverket har møttes");
        assertThat(new Guest(port).get("/" + world.region + "/utviklingsplan/spor/" + spoken.municipality.receipt()).statusCode()).as("under another plan it leads nowhere").isEqualTo(404);
    }

    private Document page(Said spoken) {
        HttpResponse<String> answer = new Guest(port).get(spoken.heard.view().address() + "/spor/" + spoken.municipality.receipt());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
