package no.samspill.hearing.assessment.web;

import java.util.List;
import no.samspill.hearing.assessment.Likenesses;
import no.samspill.hearing.assessment.Said;
import no.samspill.hearing.assessment.Stocks;
import no.samspill.people.PersonId;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** The desk where statements are answered, while it is worked on and when it is done; and what came of it. */
public final class AssessmentLooks {

    private AssessmentLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        Said open = new Said(World.of(server, "Gratangen")).cut();
        open.bean(Stocks.class).keep(open.heard.hearing, "Utenfor planens rammer", null, "Fylkesveier avgjøres av fylkeskommunen.", World.TEST);
        open.bean(Likenesses.class).join(open.heard.hearing, open.point(open.municipality, 0).id(), List.of(open.point(open.resident, 0).id()), "Fast nettverk", World.TEST);
        PersonId officer = open.heard.world.secretary("Siv Sekretær");
        gallery.signedIn(() -> open.heard.world.link(officer)).sees(open.desk(), open.desk() + "?punkt=2.1");
        Said done = new Said(World.of(server, "Gratangen")).cut().answered().concluded();
        PersonId other = done.heard.world.secretary("Siv Sekretær");
        gallery.signedIn(() -> done.heard.world.link(other)).sees(done.desk());
        gallery.everybody().sees(done.heard.address() + "/svar", done.heard.address() + "/svar?kvittering=" + done.closed.receipt(), done.heard.address() + "/svar?fra=personer");
    }
}
