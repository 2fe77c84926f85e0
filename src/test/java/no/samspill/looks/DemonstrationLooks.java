package no.samspill.looks;

import java.util.Objects;
import no.samspill.ledger.Journal;
import no.samspill.ops.demo.Demonstration;
import no.samspill.people.Role;
import no.samspill.plan.Plans;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.cycle.AnnualCycles;
import no.samspill.testing.Gallery;
import no.samspill.testing.LongPlan;
import org.springframework.context.ApplicationContext;

/** The demonstration, as everybody and as those with roles see it. */
final class DemonstrationLooks {
    private static final String PLAN = "/sor-troms/utviklingsplan";
    private static final String WORK = "/arbeid" + PLAN;

    private DemonstrationLooks() {}

    static void hang(Gallery gallery, ApplicationContext server, int port) {
        Demonstration demonstration = new Demonstration(server);
        demonstration.fill();
        var plan = server.getBean(Plans.class).find("sor-troms", "utviklingsplan").orElseThrow();
        var step = server.getBean(ProgressPlans.class).find(plan).orElseThrow().steps().getFirst();
        var activity = server.getBean(AnnualCycles.class).get(plan.id(), 2018).activities().getFirst().id();
        long told = server.getBean(Journal.class).ofElement(step.id().value()).getLast().id();
        gallery.everybody()
                .sees("/", "/sor-troms?kommune=1917", "/sor-troms?dato=2017-10-20", PLAN, PLAN + "?vis=tabell", PLAN + "?vis=tidslinje", PLAN + "?vis=ansvarlige")
                .sees(PLAN + "?q=nettverk&gjelder=bo&kommune=Gratangen", PLAN + "/tiltak/1", PLAN + "/tiltak/5", "/tilgjengelighet", "/personvern")
                .sees(PLAN + "/versjon", PLAN + "/versjon/2", PLAN + "/versjon/2/endringer", PLAN + "?sprak=nn", PLAN + "?vis=tabell&sprak=en")
                .sees(PLAN + "/prosess?sprak=nb", PLAN + "/prosess?dag=2017-05-24&sprak=nn", PLAN + "/prosess?dag=24/5&sprak=en")
                .sees(PLAN + "/arshjul?ar=2018&sprak=nb", PLAN + "/arshjul?ar=2017&sprak=nn", PLAN + "/arshjul?ar=2031&sprak=en")
                .sees(PLAN + "/presentasjon/status?sprak=nb")
                .meets(404, "an address that leads nowhere", page -> page.navigate("/nowhere"));
        String divided = LongPlan.of(server, 160);
        gallery.everybody().sees(divided, divided + "?vis=ansvarlige", divided + "?vis=tidslinje");
        gallery.signedIn(() -> link(demonstration, Role.SECRETARIAT))
                .sees("/arbeid", "/arbeid/sor-troms/ny-plan", WORK + "/om", WORK + "/versjoner", WORK + "/overlat", WORK + "/arshjul?ar=2018", WORK + "/fremdrift", WORK + "/fremdrift/" + step.id())
                .sees(WORK + "/fremdrift/historikk", WORK + "/fremdrift/historikk/" + told, WORK + "/arshjul/historikk");
        gallery.signedIn(() -> link(demonstration, Role.MUNICIPAL_EDITOR))
                .sees(WORK + "/fremdrift", WORK + "/fremdrift/" + step.id(), WORK + "/arshjul?ar=2018", WORK + "/arshjul/" + activity);
        gallery.signedIn(() -> link(demonstration, Role.READER)).sees("/arbeid/kalender");
    }

    private static String link(Demonstration demonstration, Role role) {
        return Objects.requireNonNull(demonstration.links().get(role));
    }
}
