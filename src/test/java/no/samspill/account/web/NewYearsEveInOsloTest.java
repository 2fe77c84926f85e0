package no.samspill.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspill.account.Accounts;
import no.samspill.account.Occasion;
import no.samspill.action.ActionPlans;
import no.samspill.followup.Followed;
import no.samspill.followup.Following;
import no.samspill.followup.Report;
import no.samspill.followup.reminding.Digests;
import no.samspill.followup.reminding.Rhythm;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Reach;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** In Oslo the year ends an hour before it does in Greenwich: in that hour everything here is in the new one, and before it nothing. */
@ServerTest
class NewYearsEveInOsloTest {
    private static final LocalDate EVE = LocalDate.of(2027, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2028, 1, 1);
    private static final Instant BEFORE = EVE.atTime(23, 30).atZone(TestClock.NORWAY).toInstant();
    private static final Instant AFTER = NEW_YEAR.atTime(0, 30).atZone(TestClock.NORWAY).toInstant();

    @LocalServerPort int port;
    @Autowired ApplicationContext server;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    private World world;
    private Following up;
    private PersonId nina;
    private String desk;

    @BeforeEach
    void a_plan_of_the_old_year() {
        clock.hold(EVE.minusDays(20).atTime(12, 0).atZone(TestClock.NORWAY).toInstant());
        world = World.apart(server, "Gratangen");
        up = new Following(world, LocalDate.of(2027, 2, 1));
        world.apply(up.plan, List.of(Field.SCHEDULE.put(up.course, "2018", "2027")));
        nina = world.editor("Nina");
        desk = "/arbeid/" + world.region + "/utviklingsplan/status";
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
    }

    @Test
    void a_report_is_of_the_day_in_oslo() {
        Guest phone = world.guest(nina, port);
        String form = desk + "/1?hvem=" + up.key(0);
        clock.hold(BEFORE);
        assertThat(Jsoup.parse(phone.get(form).body()).selectFirst("input[name=day]").val()).isEqualTo("2027-12-31");
        assertThat(phone.fillIn(form, form, Map.of("state", "UNDER_WAY", "day", "2028-01-01")).body()).contains("en dag som ikke er kommet. I dag er 31. desember 2027");
        clock.hold(AFTER);
        assertThat(Jsoup.parse(phone.get(form).body()).selectFirst("input[name=day]").val()).isEqualTo("2028-01-01");
        assertThat(phone.fillIn(form, form, Map.of("state", "UNDER_WAY", "day", "2028-01-01")).body()).contains("Takk.");
        phone.fillIn(desk, desk, Map.of("one", "1/" + up.key(0)));
        assertThat(up.followUps().reports(up.view())).extracting(Report::day).containsExactly(NEW_YEAR, NEW_YEAR);
    }

    @Test
    void what_was_to_be_done_in_the_old_year_is_late_in_the_new_one_and_no_sooner() {
        clock.hold(BEFORE);
        assertThat(up.followUps().now(up.view()).late()).isEmpty();
        clock.hold(AFTER);
        assertThat(up.followUps().now(up.view()).late()).extracting(Followed::measure).extracting(measure -> measure.id()).containsExactly(up.course);
    }

    @Test
    void a_status_report_and_an_action_plan_begin_in_the_year_that_it_is_in_oslo() {
        Accounts accounts = world.bean(Accounts.class);
        ActionPlans actions = world.bean(ActionPlans.class);
        String own = "/" + world.region + "/utviklingsplan/handlingsplan/" + actions.theirs(up.view(), Reach.WHOLE).getFirst().slug();
        clock.hold(BEFORE);
        assertThat(accounts.proposed(up.view(), Occasion.COUNTY).day()).isEqualTo(EVE);
        assertThat(actions.year(up.view())).isEqualTo(2027);
        assertThat(years(own)).startsWith("2027").endsWith("2030");
        clock.hold(AFTER);
        assertThat(accounts.proposed(up.view(), Occasion.COUNTY).day()).isEqualTo(NEW_YEAR);
        assertThat(actions.year(up.view())).isEqualTo(2028);
        assertThat(years(own)).startsWith("2028").endsWith("2031");
    }

    private List<String> years(String path) {
        Document page = Jsoup.parse(new Guest(port).get(path).body());
        return page.select("table.sam-four thead th").eachText().stream().filter(text -> text.matches("20[0-9]{2}\\b.*")).map(text -> text.substring(0, 4)).toList();
    }

    @Test
    void the_letter_of_the_first_of_the_month_comes_on_the_morning_of_new_years_day_and_once() {
        Digests reminders = world.bean(Digests.class);
        String email = "nina@" + world.region + ".no";
        world.bean(People.class).giveEmail(nina, new EmailAddress(email), World.TEST);
        reminders.send();
        reminders.choose(nina, Rhythm.MONTHLY);
        for (Instant early : List.of(BEFORE, AFTER)) {
            clock.hold(early);
            reminders.send();
            assertThat(letters(email)).isZero();
        }
        for (int hour = 7; hour < 24; hour += 4) {
            clock.hold(NEW_YEAR.atTime(hour, 0).atZone(TestClock.NORWAY).toInstant());
            reminders.send();
            assertThat(letters(email)).isOne();
        }
    }

    private int letters(String to) {
        return sql.sql("select count(*) from letter where recipient = ?").param(to).query(Integer.class).single();
    }
}
