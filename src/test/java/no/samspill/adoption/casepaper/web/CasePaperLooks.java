package no.samspill.adoption.casepaper.web;

import java.util.UUID;
import no.samspill.adoption.casepaper.Casework;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** Case papers where they are written and made. */
public final class CasePaperLooks {

    private CasePaperLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        World world = World.apart(server, "Gratangen", "Salangen");
        Casework work = new Casework(world);
        work.make(work.step(1));
        work.make(work.step(1), 1, UUID.randomUUID());
        World quiet = World.apart(server, "Ibestad");
        quiet.plan("plan");
        String all = "/arbeid/" + world.region + "/utviklingsplan/saksframlegg";
        String one = all + "/" + work.step(1).id();
        gallery.signedIn(() -> world.link(world.secretary("Kari")))
                .sees(all, one, all + "/" + work.step(0).id(), all + "/mal/" + work.step(1).body().organisation())
                .meets(422, "a proposal that asks for what there is none of", page -> {
                    page.navigate(one);
                    page.locator("textarea[name=recommendation]").fill("[planen]");
                    page.locator("main form button[name=make]").click();
                });
        gallery.signedIn(() -> quiet.link(quiet.secretary("Kari"))).sees("/arbeid/" + quiet.region + "/plan/saksframlegg");
    }
}
