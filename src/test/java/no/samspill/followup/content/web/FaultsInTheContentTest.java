package no.samspill.followup.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.followup.Following;
import no.samspill.followup.State;
import no.samspill.followup.content.Contents;
import no.samspill.followup.content.Fault;
import no.samspill.ledger.ElementId;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class FaultsInTheContentTest {
    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private World world;
    private Following up;
    private String page;
    private Guest secretary;

    @BeforeEach
    void a_plan_that_is_followed_up() {
        world = World.apart(server, "Gratangen", "Salangen");
        up = new Following(world, LocalDate.of(2018, 2, 1));
        page = "/arbeid/" + world.region + "/utviklingsplan/innhold";
        secretary = world.guest(world.secretary("Kari"), port);
    }

    @Test
    void what_is_missing_is_found() {
        assertThat(kinds()).contains(Fault.Kind.NO_RESPONSIBILITY, Fault.Kind.NO_SCHEDULE, Fault.Kind.UNREPORTED).doesNotContain(Fault.Kind.EMPTY_AREA, Fault.Kind.FILLER, Fault.Kind.CONTRADICTS);
        world.apply(up.plan, List.of(Kind.FOCUS_AREA.add(new ElementId(UUID.randomUUID()), null, 1)));
        assertThat(kinds()).contains(Fault.Kind.EMPTY_AREA);
    }

    @Test
    void a_measure_is_unreported_until_somebody_has_said_something() {
        assertThat(of(Fault.Kind.UNREPORTED)).extracting(fault -> fault.row().id()).contains(up.course);
        up.tells(0, up.course, State.UNDER_WAY, LocalDate.of(2018, 6, 8), null);
        assertThat(of(Fault.Kind.UNREPORTED)).extracting(fault -> fault.row().id()).doesNotContain(up.course);
    }

    @Test
    void filler_is_found_and_ordinary_words_are_not() {
        write(up.nobodys, Field.TEXT, null, "<p>Lorem ipsum dolor</p>");
        assertThat(of(Fault.Kind.FILLER)).extracting(Fault::said).containsExactly("Lorem ipsum");
        write(up.nobodys, Field.TEXT, "<p>Lorem ipsum dolor</p>", "<p>Kommer</p>");
        assertThat(of(Fault.Kind.FILLER)).extracting(Fault::said).containsExactly("Kommer");
        write(up.nobodys, Field.TEXT, "<p>Kommer</p>", "<p>Flere folk kommer til regionen, og mer kommer innbyggerne til gode</p>");
        assertThat(of(Fault.Kind.FILLER)).isEmpty();
    }

    @Test
    void a_time_in_the_text_that_the_schedule_does_not_hold_is_found_and_one_that_it_holds_is_not() {
        write(up.course, Field.TEXT, null, "<p>Skal være ferdig innen 2018, med oppstart våren 2018.</p>");
        assertThat(of(Fault.Kind.CONTRADICTS)).isEmpty();
        write(up.course, Field.SCHEDULE, "2018", "2020");
        assertThat(of(Fault.Kind.CONTRADICTS)).extracting(Fault::said).containsExactly("innen 2018");
        write(up.course, Field.SCHEDULE, "2020", "hvert år");
        assertThat(of(Fault.Kind.CONTRADICTS)).isEmpty();
    }

    @Test
    void one_who_does_it_and_has_left_is_found() {
        PersonId nina = world.editor("Nina");
        assertThat(up.followUps().hand(up.view(), up.course, up.key(0), world.bean(People.class).find(nina).orElseThrow(), World.TEST)).isTrue();
        assertThat(of(Fault.Kind.CONTACT_LEFT)).isEmpty();
        world.bean(People.class).leave(nina, World.TEST);
        assertThat(of(Fault.Kind.CONTACT_LEFT)).hasSize(1);
        assertThat(read().select("a[href*=hvem]")).isNotEmpty();
        assertThat(read().text()).doesNotContain("Nina");
    }

    @Test
    void each_has_the_press_that_mends_it() {
        assertThat(read().select("a[href$=tabell?rad=" + up.nobodys + "]")).hasSizeGreaterThan(1);
        assertThat(read().selectFirst("h1").text()).contains("ting");
    }

    @Test
    void what_is_right_as_it_is_stays_settled_until_its_words_change() {
        write(up.nobodys, Field.TEXT, null, "<p>xxx</p>");
        Fault fault = of(Fault.Kind.FILLER).getFirst();
        assertThat(secretary.fillIn(page, page, Map.of("what", "settle", "key", fault.key(), "print", fault.print())).body()).contains("Det er riktig slik");
        assertThat(of(Fault.Kind.FILLER)).isEmpty();
        assertThat(read().select("details").text()).contains("xxx");
        write(up.nobodys, Field.TEXT, "<p>xxx</p>", "<p>xxxx</p>");
        assertThat(of(Fault.Kind.FILLER)).hasSize(1);
        assertThat(secretary.fillIn(page, page, Map.of("what", "settle", "key", fault.key(), "print", fault.print())).body()).contains("er endret siden");
        assertThat(of(Fault.Kind.FILLER)).hasSize(1);
    }

    @Test
    void how_much_there_is_stands_where_the_secretariat_begins_and_nobody_else_sees_it() {
        assertThat(Jsoup.parse(secretary.get("/arbeid").body()).select(".sam-needs a[href=" + page + "]")).hasSize(1);
        Guest editor = world.guest(world.editor("Nina"), port);
        assertThat(Jsoup.parse(editor.get("/arbeid").body()).select("a[href=" + page + "]")).isEmpty();
        assertThat(editor.get(page).statusCode()).isEqualTo(404);
    }

    private void write(ElementId row, Field field, String from, String to) {
        world.apply(up.plan, List.of(field.put(row, from, to)));
    }

    private List<Fault> of(Fault.Kind kind) {
        return world.bean(Contents.class).health(up.view()).open().stream().filter(fault -> fault.kind() == kind).toList();
    }

    private List<Fault.Kind> kinds() {
        return world.bean(Contents.class).health(up.view()).open().stream().map(Fault::kind).toList();
    }

    private Document read() {
        return Jsoup.parse(secretary.get(page).body());
    }
}
