package no.samspill.adoption.web;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Registering;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Spot;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.amendment.Amendment;
import no.samspill.adoption.amendment.Amendments;
import no.samspill.adoption.amendment.NewAmendment;
import no.samspill.adoption.reconciliation.Choice;
import no.samspill.adoption.reconciliation.NewText;
import no.samspill.adoption.reconciliation.Reconciling;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.plan.version.NewVersion;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** Adoption as everybody sees it, and where it is registered. */
public final class AdoptionLooks {

    private AdoptionLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        World world = World.apart(server, "Gratangen", "Salangen", "Skånland");
        Deciding on = new Deciding(world, LocalDate.of(2017, 12, 4));
        on.register(on.of(on.council(), Verdict.ADOPTED));
        Decision wrong = ((Registering.Registered) on.register(on.of(on.municipality(), Verdict.REJECTED))).decision();
        on.register(on.of(on.municipality(), Verdict.ADOPTED, LocalDate.of(2017, 12, 14), 1, wrong));
        on.register(on.of(on.adoption().route().steps().get(2), Verdict.ADOPTED_WITH_CHANGES));
        String at = "/" + world.region + "/utviklingsplan";
        String desk = "/arbeid" + at + "/vedtak";
        String step = desk + "/" + on.adoption().route().steps().get(3).id();
        Deciding adopted = adopted(World.apart(server, "Gratangen"));
        Deciding corrected = adopted(World.apart(server, "Gratangen"));
        server.getBean(Amendments.class).open(corrected.plan, new NewAmendment(Amendment.Kind.CORRECTION, "«Permanent» er falt ut", "Regionrådet, sak 12/18", LocalDate.of(2018, 1, 10)), World.TEST);
        corrected.world.apply(corrected.plan, List.of(Field.TITLE.put(corrected.measure, "Et forpliktende og permanent nettverk", "Et forpliktende, permanent nettverk")));
        World quiet = World.apart(server, "Ibestad");
        quiet.plan("plan");
        String number = String.valueOf(ThreadLocalRandom.current().nextInt(1000, 1999));
        server.getBean(Reforms.class).enter(new Reform.Renumber(on.municipality().body().organisation(), number, LocalDate.of(2000, 1, 1)), World.TEST);
        hang(gallery, adopted, "/vedtatt", "/tabell", "/arkiv");
        hang(gallery, corrected, "/vedtatt", "/tabell");
        gallery.everybody().sees("/" + quiet.region + "/plan/vedtatt");
        gallery.everybody()
                .sees(at, at + "/vedtak", "/" + quiet.region + "/plan/vedtak", "/kontroll", "/kommune", "/kommune/" + number, "/s/" + on.of(on.council(), Verdict.ADOPTED).print().brief())
                .meets(404, "a municipality that is not there", page -> page.navigate("/kommune?finn=Utopia"))
                .sees("a file that we have not given out", page -> {
                    page.navigate("/kontroll");
                    page.locator("input[name=fil]").setInputFiles(new com.microsoft.playwright.options.FilePayload("plan.pdf", "application/pdf", new byte[] {1, 2, 3}));
                    page.locator("main button[type=submit]").click();
                });
        World several = World.apart(server, "Gratangen", "Salangen", "Skånland");
        Deciding differing = new Deciding(several, LocalDate.of(2017, 12, 4));
        differing.register(differing.of(differing.council(), Verdict.ADOPTED));
        List<RouteStep> turns = differing.adoption().route().steps();
        differing.changes(turns.get(1), 1, LocalDate.of(2017, 12, 14), "Et forpliktende nettverk, som vurderes på nytt i 2020");
        differing.changes(turns.get(2), 1, LocalDate.of(2017, 12, 15), "Et forpliktende og permanent nettverk fra 2018");
        several.apply(differing.plan, List.of(Field.STATUS.put(differing.measure, null, "Påbegynt")));
        World once = World.apart(server, "Gratangen", "Salangen");
        Deciding reconciled = new Deciding(once, LocalDate.of(2017, 12, 4));
        reconciled.register(reconciled.of(reconciled.council(), Verdict.ADOPTED));
        Decision theirs = reconciled.changes(reconciled.municipality(), 1, LocalDate.of(2017, 12, 14), "Et forpliktende nettverk, som vurderes på nytt i 2020");
        Decision others = reconciled.changes(reconciled.adoption().route().steps().get(2), 1, LocalDate.of(2017, 12, 15), "Et nettverk");
        Spot spot = new Spot(reconciled.measure, Field.TITLE);
        var reconciling = server.getBean(Reconciling.class);
        reconciling.choose(reconciled.plan, 1, 0, List.of(new Choice(spot, Choice.Way.BODY, theirs.id(), null)), World.TEST);
        var text = new NewText(1, 1, others.number(), server.getBean(Plans.class).get(reconciled.plan).revision(), null, new NewVersion("Samordnet", null, LocalDate.of(2018, 2, 1), null));
        reconciling.make(reconciled.plan, text, World.TEST);
        gallery.everybody().sees("/" + once.region + "/utviklingsplan/vedtak");
        gallery.signedIn(() -> several.link(several.secretary("Kari")))
                .sees("/arbeid/" + several.region + "/utviklingsplan/samordning")
                .meets(409, "a plan changed otherwise", page -> {
                    page.navigate("/arbeid/" + several.region + "/utviklingsplan/samordning");
                    page.locator("input[type=radio][value=VERSION]").first().check();
                    page.locator("main form button[name=make]").click();
                });
        gallery.signedIn(() -> once.link(once.secretary("Kari"))).sees("/arbeid/" + once.region + "/utviklingsplan/samordning");
        gone(gallery, server);
        gallery.signedIn(() -> world.link(world.secretary("Kari")))
                .sees(desk, desk + "/vei", step, desk + "/" + on.municipality().id() + "/rett/3")
                .meets(422, "a decision with nothing filled in", page -> {
                    page.navigate(step);
                    page.locator("main form button[type=submit]:not([name])").last().click();
                });
    }

    /** One whose municipality is no more has handed on its turn, and another has not. */
    private static void gone(Gallery gallery, ApplicationContext server) {
        Deciding on = new Deciding(World.apart(server, "Gratangen", "Skånland"), LocalDate.of(2019, 12, 4));
        List<RouteStep> turns = on.adoption().route().steps();
        turns.subList(0, 2).forEach(each -> on.register(on.of(each, Verdict.POSTPONED)));
        String number = String.valueOf(ThreadLocalRandom.current().nextInt(2000, 2999));
        server.getBean(Reforms.class).enter(new Reform.Merge(List.of(turns.get(1).body().organisation(), turns.get(2).body().organisation()), new Reform.Part("Tjeldsund " + on.world.region, number), LocalDate.of(2020, 1, 1)), World.TEST);
        server.getBean(Routes.class).handOn(on.plan, turns.get(1).id(), World.TEST);
        String at = "/" + on.world.region + "/utviklingsplan/vedtak";
        gallery.everybody().sees(at);
        gallery.signedIn(() -> on.world.link(on.world.secretary("Kari"))).sees("/arbeid" + at, "/arbeid" + at + "/vei");
    }

    private static Deciding adopted(World world) {
        Deciding on = new Deciding(world, LocalDate.of(2017, 12, 4));
        on.adoption().route().steps().forEach(each -> on.register(on.of(each, Verdict.ADOPTED)));
        return on;
    }

    private static void hang(Gallery gallery, Deciding on, String... work) {
        String at = "/" + on.world.region + "/utviklingsplan";
        var secretary = gallery.signedIn(() -> on.world.link(on.world.secretary("Kari"))).sees(at, at + "/vedtatt", at + "/tiltak/1");
        for (String each : work) {
            secretary.sees("/arbeid" + at + each);
        }
    }
}
