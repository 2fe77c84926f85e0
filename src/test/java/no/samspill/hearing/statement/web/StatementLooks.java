package no.samspill.hearing.statement.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.samspill.hearing.Heard;
import no.samspill.hearing.statement.Sorting;
import no.samspill.input.web.Sending;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** Speaking at a hearing: a comment at its place, a statement from its first word to its receipt, and what everybody reads. */
public final class StatementLooks {

    private StatementLooks() {}

    private static void desk(Gallery gallery, Speaker speaker, int port) {
        String inbox = "/arbeid" + speaker.hearing + "/uttalelser";
        World world = speaker.heard.world;
        var secretary = world.secretary("Sekretær");
        var sheet = Sending.send(world.guest(secretary, port), inbox + "/ark", inbox + "/ark", Map.of(), "fil", List.of(new Sending.File("ark.csv", "Uttalelse;Mottatt;Organisasjon\nMer lys;2017-11-03;Velforeningen\nFeil;i går;\n".getBytes(StandardCharsets.UTF_8))));
        gallery.signedIn(() -> world.link(secretary)).sees(inbox, inbox + "/1", inbox + "/3", inbox + "/ny", inbox + "/ark", sheet.uri().getPath(), "/arbeid" + speaker.hearing + "/nytekst");
    }

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        Speaker speaker = new Speaker(Heard.now(World.of(server, "Gratangen")), port);
        speaker.comments("tiltak-1", "Legg gjerne ett kurs på kveldstid.", "navn", "Kari Nordmann");
        speaker.comments("tiltak-1", "Kurset bør være gratis.");
        var sent = speaker.sends(speaker.writes("Vi støtter hovedmålet.\n\nA2: Hvem koordinerer?", "navn", "Velforeningen"), Map.of("vis", "true", "epost", "vel@eksempel.no"), new Sending.File("sak.txt", "Saken".getBytes(StandardCharsets.UTF_8)));
        server.getBean(Sorting.class).show(speaker.heard.hearing, speaker.received(), World.TEST);
        String draft = speaker.writes("En kladd", "handling", "kladd", "navn", "Idrettslaget").uri().getPath();
        String proven = speaker.hearing + "/uttalelse?nokkel=" + speaker.consultee("Ibestad kommune");
        desk(gallery, speaker, port);
        String place = "#tiltak-2 .sam-say";
        gallery.everybody()
                .sees(speaker.hearing + "/uttalelse", proven, draft, draft + "/sending", sent.uri().getPath(), speaker.hearing + "/uttalelser", speaker.hearing + "/uttalelser/3")
                .sees("a text with comments, and a place to say more", page -> {
                    page.navigate(speaker.hearing);
                    page.locator(place + " summary").click();
                })
                .meets(422, "a comment without words", page -> {
                    page.navigate(speaker.hearing);
                    page.locator(place + " summary").click();
                    page.locator(place + " button").click();
                    page.waitForSelector(".ds-error-summary");
                });
    }
}
