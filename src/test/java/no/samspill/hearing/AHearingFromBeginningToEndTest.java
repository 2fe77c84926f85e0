package no.samspill.hearing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.post.Postman;
import no.samspill.testing.Axe;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Look;
import no.samspill.testing.Mailbox;
import no.samspill.testing.TestClock;
import no.samspill.testing.Visitor;
import no.samspill.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** All of a hearing as those in it see it: the secretariat at a desk, somebody with a telephone and no mouse, and a municipality. */
@BrowserTest
class AHearingFromBeginningToEndTest {
    private static final LocalDate TODAY = LocalDate.now(Opening.NORWAY);
    private static final LocalDate DEADLINE = TODAY.plusDays(42);
    private static final String RESIDENT = "kari.nordmann@eksempel.no";
    private static final String COMMENT = "Nettverket bør være fast.";

    @Autowired private ApplicationContext server;
    @Autowired private TestClock clock;

    private final ElementId course = new ElementId(UUID.randomUUID());
    private final ElementId network = new ElementId(UUID.randomUUID());
    private Postman postman;
    private World world;
    private PersonId secretary;
    private OrganisationId municipality;
    private String hearing;
    private String work;

    @BeforeEach
    void a_text_that_is_frozen() {
        postman = new Postman(server);
        world = World.of(server, "Gratangen", "Ibestad");
        secretary = world.secretary("Siv Sekretær");
        municipality = world.municipality();
        PlanId plan = world.plan("utviklingsplan");
        ElementId area = new ElementId(UUID.randomUUID());
        world.apply(plan, List.of(
                Kind.FOCUS_AREA.add(area, null, 0), Kind.MEASURE.add(course, area, 0), Kind.MEASURE.add(network, area, 1),
                Field.TITLE.put(area, null, "Kompetanse"), Field.TITLE.put(course, null, "Kurs i alle kommunene"), Field.TITLE.put(network, null, "Et forpliktende (permanent?) nettverk")));
        world.bean(Versions.class).freeze(plan, new NewVersion("Til høring", null, TODAY, null), World.TEST);
        hearing = "/" + world.region + "/utviklingsplan/horing/1";
        work = "/arbeid/" + world.region + "/utviklingsplan";
    }

    @AfterEach
    void time_goes_on() {
        clock.letGo();
        postman.close();
    }

    @Test
    void is_announced_spoken_at_answered_and_told_of(Visitor visitor) {
        Page office = visitor.comesIn(world.link(secretary));
        is_announced(office);
        a_resident_comments_by_keyboard_on_a_telephone(visitor);
        a_municipality_sends_a_statement_with_a_file_by_its_own_link(visitor);
        a_letter_is_typed_in(office);
        what_came_in_is_laid_out_for_everybody(office);

        clock.hold(DEADLINE.plusDays(1).atTime(LocalTime.NOON).atZone(Opening.NORWAY).toInstant());
        office = visitor.comesIn(world.link(secretary));
        the_municipalitys_statement_is_cut_in_points(office);
        every_point_is_answered(office);
        the_text_is_changed_and_the_comment_linked_to_the_change(office);
        a_new_version_is_frozen_and_the_comments_follow_their_text(office);
        the_result_is_laid_out(office);
        the_senders_are_told(visitor);
    }

    private void is_announced(Page office) {
        office.navigate(work + "/horing");
        press(office, "Forbered høringen");
        for (String track : List.of("everybody", "consultees")) {
            office.fill("[name=apner-" + track + "]", TODAY.toString());
            office.fill("[name=frist-" + track + "]", DEADLINE.toString());
        }
        office.check("#instans-" + municipality);
        office.fill("#epost-" + municipality, "post@gratangen.example");
        press(office, "Lagre");
        office.locator("main").getByRole(AriaRole.LINK, named("Se over og kunngjør")).click();
        assertThat(office.locator(".sam-lettertext")).containsText("Les teksten og svar her.");
        assertThat(Axe.violations(office)).isEmpty();
        press(office, "Kunngjør nå");
        assertThat(office.locator("h1")).containsText("på høring i 42 dager");
    }

    private void a_resident_comments_by_keyboard_on_a_telephone(Visitor visitor) {
        Page phone = visitor.opens(hearing, Look.PHONE_LIGHT);
        Visitor.tabTo(phone, "#tiltak-2 summary");
        phone.keyboard().press("Enter");
        Visitor.tabTo(phone, "#k-tiltak-2");
        phone.keyboard().type(COMMENT);
        Visitor.tabTo(phone, "#e-tiltak-2");
        phone.keyboard().type(RESIDENT);
        assertThat(Axe.violations(phone)).isEmpty();
        Visitor.tabTo(phone, "#tiltak-2 .sam-say button");
        phone.keyboard().press("Enter");
        assertThat(phone.locator("#tiltak-2 .sam-thanks")).containsText("nr. 1");
        assertThat(phone.url()).endsWith("#tiltak-2");

        phone.navigate(postman.wayTo(RESIDENT));
        Visitor.tabTo(phone, "#kode");
        phone.keyboard().type(postman.codeTo(RESIDENT));
        assertThat(Axe.violations(phone)).isEmpty();
        Visitor.tabTo(phone, "form[action$='/e-post'] button");
        phone.keyboard().press("Enter");
        assertThat(phone.locator(".sam-message")).isVisible();
        assertThat(Axe.violations(phone)).isEmpty();
    }

    private void a_municipality_sends_a_statement_with_a_file_by_its_own_link(Visitor visitor) {
        Page hall = visitor.opens(postman.wayTo("post@gratangen.example"));
        hall.locator("main").getByRole(AriaRole.LINK, named("Skriv en uttalelse")).click();
        assertThat(hall.locator(".sam-proven")).containsText("Gratangen");
        hall.fill("#tekst", "Kommunen støtter planen. Hvem koordinerer nettverket?");
        press(hall, "Se den før du sender");
        hall.setInputFiles("#fil", new FilePayload("saksutskrift.txt", "text/plain", "Vedtatt i formannskapet.".getBytes(StandardCharsets.UTF_8)));
        assertThat(Axe.violations(hall)).isEmpty();
        press(hall, "Send uttalelsen");
        assertThat(hall.locator("main")).containsText("saksutskrift.txt");
    }

    private void a_letter_is_typed_in(Page office) {
        office.navigate(work + "/horing/1/uttalelser/ny");
        office.locator(".sam-chip").filter(new Locator.FilterOptions().setHasText("Brev")).click();
        office.fill("#organisasjon", "Velforeningen");
        office.fill("#datert", TODAY.minusDays(1).toString());
        office.fill("#mottatt", TODAY.toString());
        office.fill("#tekst", "Hold kursene på kveldstid.");
        press(office, "Lagre uttalelsen");
        assertThat(office.locator("main")).containsText("Hold kursene på kveldstid.");
    }

    private void what_came_in_is_laid_out_for_everybody(Page office) {
        office.navigate(work + "/horing/1/uttalelser");
        assertThat(office.locator("[name=valgt]")).hasCount(3);
        office.locator("[name=valgt]").all().forEach(Locator::check);
        press(office, "Legg ut de valgte");
        office.navigate(hearing);
        assertThat(office.locator("#tiltak-2 .sam-heard")).containsText(COMMENT);
    }

    private void the_municipalitys_statement_is_cut_in_points(Page office) {
        office.navigate(work + "/horing/1/merknader?uttalelse=2");
        office.locator("summary").filter(new Locator.FilterOptions().setHasText("Del punktet")).click();
        office.locator("[name=ved]").check();
        press(office, "Del");
        assertThat(office.locator(".sam-point")).hasCount(2);
        assertThat(office.locator("#p-2-2 .sam-said").first()).hasText("Hvem koordinerer nettverket?");
        assertThat(Axe.violations(office)).isEmpty();
    }

    private void every_point_is_answered(Page office) {
        for (String judgement : List.of("FOLLOWED", "NOTED", "PARTLY", "NOT_FOLLOWED")) {
            office.navigate(work + "/horing/1/merknader?vis=ubesvart");
            office.locator("#utfall label").filter(new Locator.FilterOptions().setHas(office.locator("[value=" + judgement + "]"))).click();
            office.fill("#svar", "Svar på dette: " + judgement);
            press(office, "Lagre og gå til neste");
        }
        assertThat(office.locator("h1")).containsText("4 av 4 punkter");
    }

    private void the_text_is_changed_and_the_comment_linked_to_the_change(Page office) {
        office.navigate(work + "/tabell");
        Locator cell = office.locator("#rad-" + network + " [data-felt=title]");
        cell.dblclick();
        office.fill(".sam-edit", "Et forpliktende og fast nettverk");
        office.keyboard().press("Enter");
        assertThat(office.locator("#lagret")).hasText("Lagret");

        office.navigate(work + "/horing/1/merknader?punkt=1.1");
        office.locator("summary").filter(new Locator.FilterOptions().setHasText("Knytt til en endring i planen")).click();
        office.locator("[name=endring]").first().check();
        press(office, "Knytt til");
        assertThat(office.locator("#p-1-1 ins")).containsText("og fast");
    }

    private void a_new_version_is_frozen_and_the_comments_follow_their_text(Page office) {
        office.navigate(work + "/versjoner");
        office.locator("main form .ds-input").first().fill("Etter høring");
        press(office, "Se over før du fryser");
        press(office, "Frys versjon 2");
        office.navigate(work + "/horing/1");
        office.locator("main a[href$='/nytekst']").click();
        Locator row = office.locator(".sam-part").filter(new Locator.FilterOptions().setHasText(COMMENT));
        assertThat(row.locator("del").first()).containsText("permanent");
        assertThat(row.locator("ins").first()).containsText("og fast");
        assertThat(Axe.violations(office)).isEmpty();
    }

    private void the_result_is_laid_out(Page office) {
        office.navigate(work + "/horing/1/merknader");
        press(office, "Legg fram resultatet");
        office.navigate(hearing + "/svar");
        assertThat(office.locator("#punkt-1-1")).containsText(COMMENT);
        assertThat(office.locator("#punkt-1-1 ins")).containsText("og fast");
        assertThat(office.locator("#punkt-2-2")).containsText("Gratangen");
        assertThat(office.locator(".sam-saidrow")).hasCount(4);
        assertThat(Axe.violations(office)).isEmpty();
    }

    private void the_senders_are_told(Visitor visitor) {
        assertThat(Mailbox.text(postman.letterTo("post@gratangen.example"))).contains(hearing + "/svar");
        Page phone = visitor.opens(postman.wayTo(RESIDENT), Look.PHONE_LIGHT);
        assertThat(phone.locator("#ditt-punkt-1-1")).containsText("Svar på dette: FOLLOWED");
        assertThat(Axe.violations(phone)).isEmpty();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void press(Page page, String button) {
        page.locator("main").getByRole(AriaRole.BUTTON, named(button)).click();
    }
}
