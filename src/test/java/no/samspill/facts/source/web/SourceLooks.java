package no.samspill.facts.source.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspill.facts.Definition;
import no.samspill.facts.Direction;
import no.samspill.facts.Facts;
import no.samspill.facts.IndicatorId;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Often;
import no.samspill.facts.source.Agencies;
import no.samspill.facts.source.Agency;
import no.samspill.facts.source.Api;
import no.samspill.facts.source.StatisticsServer;
import no.samspill.ledger.Reach;
import no.samspill.people.PersonId;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.people.RoleHeld;
import no.samspill.plan.PlanId;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** Where sources of statistics are named, and where it is chosen what they are asked. */
public final class SourceLooks {

    private SourceLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        World world = World.apart(server, "Harstad");
        world.bean(Reforms.class).enter(new Reform.Renumber(world.municipality(), "1902", LocalDate.of(1990, 1, 1)), World.TEST);
        PlanId plan = world.plan("plan");
        IndicatorId id = IndicatorId.random();
        server.getBean(Facts.class).add(plan, id, new Definition("Unge", "personer", NumberKind.COUNT, Direction.UP, 0, Often.YEAR, null, null, null, null, null, List.of(), List.of(), false, false, null), World.TEST, Reach.WHOLE);
        Agency bank = ((Agencies.Named.Kept) server.getBean(Agencies.class).name(null, "Prøvebyrået", StatisticsServer.always().address("/v2"), Api.PXWEB_2, true, UUID.randomUUID())).agency();
        PersonId administrator = world.person("Ada", RoleHeld.administrator());
        gallery.signedIn(() -> world.link(administrator)).sees("/styring/statistikk", "/styring/statistikk/" + bank.number())
                .meets(422, "a source without a name", page -> {
                    page.navigate("/styring/statistikk/ny");
                    page.locator("main form button[type=submit]").click();
                });
        String at = "/arbeid/" + world.region + "/plan/tall/1/kilde";
        String table = at + "/" + bank.number() + "/07459";
        PersonId secretary = world.secretary("Kari");
        gallery.signedIn(() -> world.link(secretary))
                .sees(at + "?ord=befolkning&kilde=" + bank.number())
                .sees("numbers of a source, looked at", page -> {
                    page.navigate(table);
                    page.locator("#teller").selectOption("Personer");
                    page.locator("main form button[type=submit]").click();
                    page.locator("main table").waitFor();
                })
                .meets(422, "a table of which nothing is chosen", page -> {
                    page.navigate(table);
                    page.locator("main form button[type=submit]").click();
                })
                .sees("numbers of a source, in use", page -> {
                    page.navigate(table);
                    page.locator("#teller").selectOption("Personer");
                    page.locator("main form button[type=submit]").click();
                    page.locator("button[name=bruk]").click();
                    page.locator("button[name=handling][value=hent]").waitFor();
                });
    }
}
