package no.samspill.account.web;

import java.time.LocalDate;
import java.util.UUID;
import no.samspill.account.Accounts;
import no.samspill.account.Occasion;
import no.samspill.followup.CouncilOrder;
import no.samspill.followup.Following;
import no.samspill.followup.NewOrder;
import no.samspill.followup.State;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** Status reports, sent and on their way. */
public final class AccountLooks {

    private AccountLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        World world = World.apart(server, "Gratangen", "Salangen");
        Following up = new Following(world, LocalDate.of(2018, 2, 1));
        up.tells(0, up.course, State.UNDER_WAY, LocalDate.of(2018, 6, 8), "Første kursdag er holdt");
        up.tells(1, up.course, State.STOPPED, LocalDate.of(2018, 6, 9), "Ingen har tid");
        Accounts accounts = server.getBean(Accounts.class);
        var sent = accounts.begin(up.view(), accounts.proposed(up.view(), Occasion.COUNCIL), World.TEST);
        accounts.check(up.view(), sent.number(), sent.revision(), World.TEST);
        accounts.send(up.view(), sent.number(), World.TEST);
        var draft = accounts.begin(up.view(), accounts.proposed(up.view(), Occasion.COUNCIL), World.TEST);
        String at = "/" + world.region + "/utviklingsplan/rapport";
        World quiet = World.apart(server, "Ibestad");
        quiet.plan("plan");
        gallery.everybody().sees(at, at + "/" + sent.number(), "/" + quiet.region + "/plan/rapport");
        LocalDate met = LocalDate.of(2018, 6, 20);
        NewOrder wrong = new NewOrder(UUID.randomUUID(), up.view().region().name(), met, "R1-1", "Tas til orientering", (CouncilOrder.Charge) null, null);
        up.followUps().order(up.view(), wrong, World.TEST);
        up.followUps().order(up.view(), new NewOrder(UUID.randomUUID(), up.view().region().name(), met, "R1-1", "Salangen tar det", CouncilOrder.Charge.of(up.members().getLast(), met.plusMonths(2)), new NewOrder.Instead(wrong.sending(), "Feil sak")), World.TEST);
        String form = "/arbeid" + at + "/" + draft.number();
        gallery.signedIn(() -> world.link(world.secretary("Kari")))
                .sees("/arbeid" + at, form, form + "/vis", "/arbeid" + at + "/" + sent.number() + "/mote", "/arbeid" + at + "/" + sent.number() + "/mote?rett=2", "/arbeid/" + world.region + "/utviklingsplan/oppfolging/vedtak?rett=2")
                .meets(422, "a report without a title", page -> {
                    page.navigate(form);
                    page.locator("#title").fill("");
                    page.locator("main button[value=save]").click();
                });
    }
}
