package no.samspill.help.web;

import no.samspill.testing.Gallery;
import org.springframework.context.ApplicationContext;

/** Help, which is the same for everybody. */
public final class HelpLooks {

    private HelpLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        gallery.everybody()
                .sees("/hjelp?sprak=nb", "/hjelp/arbeidstabell?sprak=nb", "/hjelp/gi-innspill?sprak=nn", "/hjelp/drift?sprak=en")
                .meets(404, "help that there is not", page -> page.navigate("/hjelp/kaffe?sprak=nb"));
    }
}
