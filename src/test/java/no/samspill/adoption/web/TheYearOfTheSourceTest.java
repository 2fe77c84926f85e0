package no.samspill.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Light;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Verdict;
import no.samspill.testing.Axe;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import no.samspill.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the proposal on 20 October 2017 to the last council in February: one version through eight bodies, made one again, and its paper proven. */
@BrowserTest
class TheYearOfTheSourceTest {
    private static final LocalDate PROPOSAL = LocalDate.of(2017, 10, 20);
    private static final LocalDate COUNCIL = LocalDate.of(2017, 12, 8);
    private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);
    private static final String NEW = "Et forpliktende nettverk, som vurderes på nytt i 2020";

    @Autowired private ApplicationContext server;

    @Test
    void one_version_through_eight_bodies_made_one_again_and_proven_from_its_paper(Visitor visitor) throws Exception {
        World world = World.apart(server, "Gratangen", "Harstad", "Ibestad", "Kvæfjord", "Lavangen", "Salangen", "Skånland");
        Deciding way = new Deciding(world, PROPOSAL);
        String at = "/" + world.region + "/utviklingsplan";
        List<RouteStep> councils = way.adoption().route().steps().subList(1, 8);
        RouteStep salangen = councils.stream().filter(step -> step.body().name().startsWith("Salangen")).findFirst().orElseThrow();

        Page secretary = visitor.comesIn(world.link(world.secretary("Kari")));
        // The council adopts what lay on the table, as the minutes say.
        secretary.navigate("/arbeid" + at + "/vedtak/" + way.council().id());
        secretary.selectOption("#verdict", "ADOPTED");
        secretary.fill("#decided", COUNCIL.toString());
        secretary.fill("#caseNumber", "17/42");
        secretary.locator("main form button[type=submit]:not([name])").last().click();
        assertThat(secretary.locator("main").textContent()).contains("Vedtatt, versjon 1");

        // The municipal councils in December and January; one adopts with a change, typed from its minutes.
        councils.stream().filter(step -> !step.equals(salangen)).forEach(step -> way.register(way.of(step, Verdict.ADOPTED, COUNCIL.plusDays(6L + councils.indexOf(step) * 6L), 1, null)));
        secretary.navigate("/arbeid" + at + "/vedtak/" + salangen.id());
        secretary.selectOption("#verdict", "ADOPTED_WITH_CHANGES");
        secretary.fill("#decided", "2018-01-24");
        secretary.locator("summary", new Page.LocatorOptions().setHasText("Tekst som ble endret i møtet")).click();
        secretary.selectOption("[id='row.0']", way.measure.toString());
        secretary.selectOption("[id='field.0']", "title");
        secretary.fill("[id='words.0']", NEW);
        secretary.locator("main form button[type=submit]:not([name])").last().click();
        assertThat(way.adoption().light(salangen.body())).isEqualTo(Light.HALF);

        // Several texts are made one.
        secretary.locator("a[href$='/samordning']").click();
        assertThat(secretary.locator("h1").textContent()).isEqualTo("Vedtakene har ulik tekst ett sted");
        assertThat(secretary.locator("main ins").first().textContent()).contains("vurderes");
        assertThat(Axe.violations(secretary)).isEmpty();
        // Who must decide anew follows what is chosen, before anything is saved.
        secretary.locator("input[type=radio][value=VERSION]").check();
        assertThat(secretary.locator("[data-list=anew]").textContent()).contains("Salangen").doesNotContain("Harstad");
        assertThat(secretary.locator("[data-list=not]").textContent()).contains("Harstad", "Regionrådet").doesNotContain("Salangen");
        secretary.locator("input[type=radio][value=OWN]").check();
        assertThat(secretary.locator("[data-list=anew]").textContent()).contains("Salangen", "Harstad");
        assertThat(secretary.locator("[data-list=not]").isVisible()).isFalse();
        secretary.locator(".sam-picks input[type=radio]").first().check();
        assertThat(secretary.locator("[data-list=not]").textContent()).contains("Salangen").doesNotContain("Harstad");
        secretary.fill("#dated", FEBRUARY.toString());
        secretary.locator("button[name=make]").click();
        assertThat(secretary.locator("h1").textContent()).isEqualTo("Versjon 2 er laget av vedtakene om versjon 1");
        assertThat(secretary.locator(".sam-anew").textContent()).contains("Trenger ikke vedta på nytt", "Salangen");
        assertThat(Axe.violations(secretary)).isEmpty();
        assertThat(way.adoption().lit()).containsExactly(salangen.body());

        // The route goes on from there, for those who must.
        secretary.navigate("/arbeid" + at + "/vedtak/" + way.council().id());
        secretary.selectOption("#verdict", "ADOPTED");
        secretary.fill("#decided", FEBRUARY.plusDays(7).toString());
        secretary.locator("main form button[type=submit]:not([name])").last().click();
        councils.stream().filter(step -> !step.equals(salangen)).forEach(step -> way.register(way.of(step, Verdict.ADOPTED, FEBRUARY.plusDays(14), 2, null)));

        Page anybody = visitor.opens(at + "/vedtak");
        assertThat(anybody.locator("h1").textContent()).isEqualTo("Planen er vedtatt av alle");
        assertThat(anybody.locator(".sam-lights li:not([data-off])").count()).isEqualTo(7);
        assertThat(Axe.violations(anybody)).isEmpty();

        // The paper that everybody gets is proven, and one with a byte changed is not.
        Download paper = anybody.waitForDownload(() -> anybody.evaluate("href => { const a = document.createElement('a'); a.href = href; a.download = 'plan.pdf'; document.body.append(a); a.click(); }", at + "/versjon/2/plan.pdf"));
        byte[] pdf = Files.readAllBytes(paper.path());
        check(anybody, pdf);
        assertThat(anybody.locator("h1").textContent()).contains("versjon 2");
        assertThat(anybody.locator("main").textContent()).contains("Salangen", "versjon 2 har tatt endringen inn i sin helhet", "8 av 8");
        assertThat(Axe.violations(anybody)).isEmpty();
        pdf[pdf.length / 2] ^= 1;
        check(anybody, pdf);
        assertThat(anybody.locator("main").textContent()).doesNotContain("8 av 8");
        assertThat(anybody.locator("h1").textContent()).doesNotContain("versjon 2");
    }

    private static void check(Page page, byte[] pdf) {
        page.navigate("/kontroll");
        page.locator("input[name=fil]").setInputFiles(new FilePayload("plan.pdf", "application/pdf", pdf));
        page.locator("main button[type=submit]").click();
        page.waitForLoadState();
    }
}
