package no.samspill.hearing.web;

import java.time.LocalDate;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Opening;
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
        gallery.everybody().sees(open.address(), coming.address(), over.address());
    }
}
