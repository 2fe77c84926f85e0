package no.samspill.hearing.web;

import java.time.LocalDate;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Opening;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.people.PersonId;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** Hearings as everybody sees them, and as the secretariat works on them. */
public final class HearingLooks {

    private HearingLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        LocalDate today = LocalDate.now(Opening.NORWAY);
        Heard open = Heard.now(World.of(server, "Gratangen"));
        Heard coming = new Heard(World.of(server, "Gratangen"), today.plusDays(3), today.plusDays(45));
        Heard over = new Heard(World.of(server, "Gratangen"), today.minusDays(50), today.minusDays(8));
        String key = server.getBean(Consultees.class).list(open.hearing).getFirst().key().toString();
        gallery.everybody().sees(open.address(), coming.address(), over.address(), open.address() + "/brev?nokkel=" + key);
        PersonId secretary = open.world.secretary("Kari");
        Heard.prepared(open.world, open.plan, new Opening(today, today.plusDays(20)), Consultee.asked(null, "Ungdomsrådet", new EmailAddress("ungdom@eksempel.no"), Language.NN));
        String work = "/arbeid/" + open.world.region + "/utviklingsplan/horing";
        gallery.signedIn(() -> open.world.link(secretary)).sees(work, work + "/1", work + "/2", work + "/2/kunngjoring");
        PersonId other = over.world.secretary("Ola");
        gallery.signedIn(() -> over.world.link(other)).sees("/arbeid/" + over.world.region + "/utviklingsplan/horing/1");
    }
}
