package no.samspill.hearing.web;

import java.time.LocalDate;
import java.util.Set;
import no.samspill.hearing.Announcing;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Track;
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
        Announcing announcing = server.getBean(Announcing.class);
        announcing.prolong(over.view(), over.hearing, Set.of(Track.CONSULTEES), today.minusDays(2), "Ungdomsrådene møtes etter fristen.", World.TEST);
        Heard off = Heard.now(World.of(server, "Gratangen"));
        announcing.callOff(off.view(), off.hearing, "Planforslaget blir skrevet om.", World.TEST);
        gallery.everybody().sees(open.address(), coming.address(), over.address(), off.address(), open.address() + "?nokkel=" + key, open.address() + "/brev?nokkel=" + key);
        PersonId secretary = open.world.secretary("Kari");
        Heard.prepared(open.world, open.plan, new Opening(today, today.plusDays(20)), Consultee.asked(null, "Ungdomsrådet", new EmailAddress("ungdom@eksempel.no"), Language.NN));
        String work = "/arbeid/" + open.world.region + "/utviklingsplan/horing";
        gallery.signedIn(() -> open.world.link(secretary)).sees(work, work + "/1", work + "/2", work + "/2/kunngjoring")
                .meets(422, "a hearing with wrong days", page -> {
                    page.navigate(work + "/2");
                    page.fill("#frist-everybody", "2017-01-01");
                    page.fill("#andre", "Ungdomsrådet; ikke en adresse");
                    page.locator("#andre").evaluate("field => field.form.requestSubmit()");
                    page.waitForSelector(".ds-error-summary");
                });
        PersonId other = over.world.secretary("Ola");
        gallery.signedIn(() -> over.world.link(other)).sees("/arbeid/" + over.world.region + "/utviklingsplan/horing/1");
    }
}
