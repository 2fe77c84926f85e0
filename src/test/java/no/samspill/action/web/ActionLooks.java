package no.samspill.action.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samspill.action.ActionPlans;
import no.samspill.action.Carrying;
import no.samspill.action.MoneyFrom;
import no.samspill.action.NewAmount;
import no.samspill.action.Whose;
import no.samspill.followup.Following;
import no.samspill.followup.State;
import no.samspill.ledger.Reach;
import no.samspill.plan.Plans;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** What each one does, by year, and where it is written. */
public final class ActionLooks {

    private ActionLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        World world = World.apart(server, "Gratangen", "Salangen");
        Following up = new Following(world, LocalDate.of(2018, 2, 1));
        world.bean(Plans.class).stand(up.view().id(), LocalDate.of(2018, 11, 5));
        up.tells(0, up.course, State.COMPLETED, LocalDate.of(2018, 9, 3), null);
        ActionPlans actions = world.bean(ActionPlans.class);
        Whose.One one = actions.theirs(up.view(), Reach.WHOLE).getFirst();
        actions.say(up.view(), one.holder(), up.network, Set.of(2018, 2019), List.of(
                new NewAmount(2018, MoneyFrom.OWN, null, BigDecimal.valueOf(60_000)), new NewAmount(2019, MoneyFrom.APPLIED, "Troms fylkeskommune", BigDecimal.valueOf(120_000))), 0, Reach.WHOLE, World.TEST);
        actions.carry(up.view(), UUID.randomUUID(), one.holder(), 2018, List.of(new Carrying.Carried(up.network, true, null), new Carrying.Carried(up.course, false, "Kurset er holdt")), 0, Reach.WHOLE, World.TEST);
        String at = "/" + world.region + "/utviklingsplan/handlingsplan";
        World quiet = World.apart(server, "Ibestad");
        quiet.plan("plan");
        gallery.everybody().sees(at, at + "/" + one.slug(), at + "/alle?ar=2018", "/" + quiet.region + "/plan/handlingsplan");
        String desk = "/arbeid" + at;
        gallery.signedIn(() -> world.link(world.secretary("Kari")))
                .sees(desk, desk + "/" + one.slug(), desk + "/" + one.slug() + "/2", desk + "/" + one.slug() + "/videre")
                .meets(422, "an amount that is none", page -> {
                    page.navigate(desk + "/" + one.slug() + "/1");
                    page.locator("#kr-0-2018").fill("mye");
                    page.locator("main form button[type=submit]").click();
                })
                .meets(422, "something dropped without a reason", page -> {
                    page.navigate(desk + "/" + one.slug() + "/videre?fra=2019");
                    page.locator("main input[value=no]").first().check();
                    page.locator("main form button[type=submit]").click();
                });
    }
}
