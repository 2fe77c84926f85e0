package no.samspill.hearing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samspill.hearing.Announcement;
import no.samspill.hearing.Announcing;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Preparation;
import no.samspill.hearing.Preparing;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.Field;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
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

@ServerTest
class AHearingForEverybodyTest {
    @Autowired private ApplicationContext server;
    @Autowired private TestClock clock;
    @LocalServerPort private int port;

    private final HearingInWords said = new HearingInWords(Words.of(Language.NB));
    private LocalDate today;

    @BeforeEach
    void noon() {
        today = clock.holdAtNoon();
    }

    @AfterEach
    void let_go() {
        clock.letGo();
    }

    @Test
    void the_heading_says_how_long_it_is_open_and_the_deadline_stands_with_weekday_clock_and_zone() {
        Heard heard = new Heard(World.of(server, "Gratangen"), today.minusDays(25), today.plusDays(17));
        Document page = page(heard.address());
        assertThat(page.select("h1").text()).isEqualTo("Planen er på høring i 17 dager til");
        assertThat(page.select(".sam-deadline strong").text()).isEqualToIgnoringCase(said.deadline(today.plusDays(17)));
        assertThat(page.select(".sam-deadline .sam-quiet").text()).matches("Norsk tid \\(UTC\\+[12]\\)");
        assertThat(page.select(".sam-hearingdays rect")).hasSize(43);
        assertThat(page.select(".sam-hearingdays rect[data-d=past]")).hasSize(25);
        assertThat(page.select(".sam-hearingdays rect[data-d=now]")).hasSize(1);
        assertThat(page.select(".sam-tracks > section")).hasSize(2);
        assertThat(page.select("a[href$=/versjon/1]")).isNotEmpty();
    }

    @Test
    void before_and_after_the_same_page_says_so() {
        Heard coming = new Heard(World.of(server, "Gratangen"), today.plusDays(2), today.plusDays(44));
        Heard last = new Heard(World.of(server, "Gratangen"), today.minusDays(42), today);
        Heard over = new Heard(World.of(server, "Gratangen"), today.minusDays(43), today.minusDays(1));
        assertThat(page(coming.address()).select("h1").text()).isEqualTo("Høringen åpner " + said.day(today.plusDays(2)));
        assertThat(page(last.address()).select("h1").text()).isEqualTo("Siste dag av høringen er i dag");
        assertThat(page(over.address()).select("h1").text()).isEqualTo("Høringen er lukket");
    }

    @Test
    void the_menu_of_the_plan_leads_there_once_it_is_announced_and_the_short_address_to_the_newest() {
        World world = World.of(server, "Gratangen");
        world.plan("annen");
        Heard heard = new Heard(world, today, today.plusDays(42));
        assertThat(page("/" + world.region + "/utviklingsplan").select("header nav a[href=" + heard.address() + "]").text()).isEqualTo("Høring");
        assertThat(page("/" + world.region + "/annen").select("header nav a[href*=horing]")).isEmpty();
        assertThat(page("/" + world.region + "/utviklingsplan/horing").select("h1").text()).isEqualTo("Planen er på høring i 42 dager til");
        assertThat(new Guest(port).get("/" + world.region + "/annen/horing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_round_for_those_who_took_part_says_so_and_does_not_ask_everybody() {
        Heard over = new Heard(World.of(server, "Gratangen"), today.minusDays(60), today.minusDays(10));
        over.world.apply(over.plan, List.of(Field.TITLE.put(over.first, "Kurs i alle kommunene", "Kurs i hele regionen")));
        server.getBean(Versions.class).freeze(over.plan, new NewVersion("Etter høring", null, today, null), World.TEST);
        Hearing second = ((Preparation.Prepared) server.getBean(Preparing.class).follow(over.view(), over.hearing, true, World.TEST)).hearing();
        assertThat(server.getBean(Announcing.class).announce(over.view(), second, second.revision(), World.TEST)).isInstanceOf(Announcement.Announced.class);
        Document page = page("/" + over.world.region + "/utviklingsplan/horing/2");
        assertThat(page.select(".sam-tracks h3").eachText()).containsExactly("De som deltok i runden før, kan svare", "Høringsinstanser sender én uttalelse");
    }

    private Document page(String address) {
        var answer = new Guest(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
