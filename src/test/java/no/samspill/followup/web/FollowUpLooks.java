package no.samspill.followup.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspill.followup.Following;
import no.samspill.followup.Meeting;
import no.samspill.followup.NewOrder;
import no.samspill.followup.State;
import no.samspill.followup.reminding.Digests;
import no.samspill.followup.reminding.Rhythm;
import no.samspill.kernel.EmailAddress;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.testing.Gallery;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far a plan has come, and where it is reported. */
public final class FollowUpLooks {

    private FollowUpLooks() {}

    private static String reader(World world, Rhythm rhythm) {
        PersonId person = world.editor("Nora");
        world.bean(Digests.class).choose(person, rhythm);
        return world.bean(JdbcClient.class).sql("select key::text from followup_reader where person = ?").param(person.value()).query(String.class).single();
    }

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        LocalDate begun = LocalDate.of(2018, 2, 1);
        World world = World.apart(server, "Gratangen", "Salangen", "Skånland");
        Following up = new Following(world, begun);
        up.followUps().meet(up.view(), new Meeting(LocalDate.of(2018, 6, 8), "Regionrådsmøte"), World.TEST);
        up.tells(0, up.course, State.NOT_STARTED, begun, null);
        up.tells(0, up.course, State.COMPLETED, LocalDate.of(2018, 9, 3), "Alle har gått kurset");
        up.tells(1, up.course, State.STOPPED, LocalDate.of(2018, 9, 4), "Kommunen har ingen førstelinje");
        up.followUps().order(up.view(), new NewOrder(UUID.randomUUID(), "Salangen kommunestyre", begun, null, "Legg fram en oversikt over lokaler", up.members().getFirst(), LocalDate.of(2018, 6, 1)), World.TEST);
        String at = "/" + world.region + "/utviklingsplan";
        World quiet = World.apart(server, "Ibestad");
        quiet.plan("plan");
        world.bean(People.class).giveEmail(world.editor("Nora"), new EmailAddress("nora@" + world.region + ".example.no"), World.TEST);
        gallery.everybody().sees(at + "/tiltak/1/skriv", at + "/skriv")
                .meets(422, "a letter with nothing said", page -> {
                    page.navigate(at + "/tiltak/1/skriv");
                    page.locator("main button[type=submit]").click();
                });
        gallery.everybody().sees(at + "/tiltak/1", at + "/tiltak/3", at + "/status", at + "/status?dato=2018-06-30", "/" + quiet.region + "/plan/status");
        String form = "/arbeid" + at + "/status/1?hvem=" + up.key(0);
        gallery.signedIn(() -> world.link(world.editor("Nina")))
                .sees("/arbeid", "/arbeid" + at + "/status", form, form + "&retter=2")
                .meets(422, "a report with nothing said", page -> {
                    page.navigate("/arbeid" + at + "/status/2?hvem=" + up.key(0));
                    page.locator("main form.sam-report button[type=submit]").click();
                });
        gallery.signedIn(() -> world.link(world.editor("Nils")))
                .sees("/arbeid/meg/paminnelser")
                .meets(422, "no rhythm that there is", page -> {
                    page.navigate("/arbeid/meg/paminnelser");
                    page.locator("main option").first().evaluate("option => option.value = 'x'");
                    page.locator("main select").selectOption("x");
                    page.locator("main button[type=submit]").click();
                });
        String key = "/paminnelser/" + reader(world, Rhythm.WEEKLY);
        String stopped = "/paminnelser/" + reader(world, Rhythm.NEVER);
        gallery.everybody().sees(key, stopped);
        world.bean(Digests.class).note(up.view(), up.followUps().now(up.view()).silent(), Instant.now().minus(Duration.ofDays(7)));
        gallery.signedIn(() -> world.link(world.secretary("Kari")))
                .sees("/arbeid" + at + "/status", "/arbeid" + at + "/oppfolging", "/arbeid" + at + "/oppfolging/vedtak", "/arbeid" + at + "/innhold", "/arbeid" + at + "/status/ark")
                .meets(422, "nobody chosen to answer", page -> {
                    page.navigate("/arbeid" + at + "/oppfolging");
                    page.locator("main button[value=duty]").click();
                });
    }
}
